import type { RefusalCode } from "@goldthread/api/refusal.ts";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import type { DraftContent } from "@goldthread/draft";

export interface SignRefusalDetails {
  /** Drafts whose saved text differs from what was shown (`draft_differs`). */
  readonly saved?: readonly { readonly draftId: string; readonly content: DraftContent }[];
  /** What does not fit (`invalid_input`), by the request's own names. Never a value. */
  readonly fields?: readonly { readonly field: string; readonly expected: string }[];
  /** What the reviewer blocks (`review_blocks`), by draft. Goes to the author, never to a log. */
  readonly findings?: readonly (Finding & { readonly draftId: string })[];
}

/** Why nothing was signed. The route turns it into the API's refusal of the same code. */
export class SignRefusal extends Error {
  override readonly name = "SignRefusal";
  readonly code: RefusalCode;
  readonly saved: NonNullable<SignRefusalDetails["saved"]>;
  readonly fields: NonNullable<SignRefusalDetails["fields"]>;
  readonly findings: NonNullable<SignRefusalDetails["findings"]>;

  constructor(code: RefusalCode, { saved = [], fields = [], findings = [] }: SignRefusalDetails = {}) {
    super(`signing refused: ${code}`);
    this.code = code;
    this.saved = saved;
    this.fields = fields;
    this.findings = findings;
  }
}
