import { refusals, type RefusalBody, type RefusalCode } from "@goldthread/api/refusal.ts";

export type RefusedField = { readonly field: string; readonly expected: string };
type SavedDrafts = NonNullable<RefusalBody["error"]["saved"]>;
type OtherItem = NonNullable<RefusalBody["error"]["other"]>;
type Findings = NonNullable<RefusalBody["error"]["findings"]>;
type Passkey = NonNullable<RefusalBody["error"]["passkey"]>;

/** What a person can act on. Never carries client data: a field's name and what it takes, no value. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: readonly RefusedField[];
  /** Only `draft_differs`: goes to the person, never to a log. */
  readonly saved: SavedDrafts | undefined;
  /** Only `notebook_item_changed`: sealed, and goes to its author. */
  readonly other: OtherItem | undefined;
  /** Only `review_blocks`: goes to the person, never to a log. */
  readonly findings: Findings | undefined;
  /** Only `passkey_asked`. */
  readonly passkey: Passkey | undefined;

  constructor(
    code: RefusalCode,
    details: {
      fields?: readonly RefusedField[];
      saved?: SavedDrafts;
      other?: OtherItem;
      findings?: Findings;
      passkey?: Passkey;
      cause?: unknown;
    } = {},
  ) {
    super(refusals[code].message, { cause: details.cause });
    this.name = "Refusal";
    this.code = code;
    this.fields = details.fields ?? [];
    this.saved = details.saved;
    this.other = details.other;
    this.findings = details.findings;
    this.passkey = details.passkey;
  }

  get status(): number {
    return refusals[this.code].status;
  }

  toBody(): RefusalBody {
    return {
      error: {
        code: this.code,
        message: this.message,
        ...(this.fields.length > 0 ? { fields: this.fields } : {}),
        ...(this.saved === undefined ? {} : { saved: this.saved }),
        ...(this.other === undefined ? {} : { other: this.other }),
        ...(this.findings === undefined ? {} : { findings: this.findings }),
        ...(this.passkey === undefined ? {} : { passkey: this.passkey }),
      },
    };
  }
}

/** Ends the request; a transaction it stands in is rolled back. */
export function refuse(code: RefusalCode, fields: readonly RefusedField[] = []): never {
  throw new Refusal(code, { fields });
}
