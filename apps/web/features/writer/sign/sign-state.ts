import type { RefusalBody, RefusalCode } from "../../../api-types.ts";
import { sectionTitle } from "../../../review/section-title.ts";
import { RefusalError, UnreachableError } from "../../../refusal-error.ts";
import { NotConfirmed } from "../../passkeys/ask-authenticator.ts";
import type { SignResult } from "../api.ts";

export type SavedDraft = NonNullable<RefusalBody["error"]["saved"]>[number];

/** Where a signature stands. Nothing is signed before `signed`. */
export interface SignState {
  readonly step: "asking" | "signing" | "signed";
  /** The last proof is too old: the passphrase is asked for. */
  readonly needsProof: boolean;
  readonly passphrase: string;
  /** What is wrong with it, before it was sent. */
  readonly passphraseError?: string | undefined;
  /** What kept it from being signed, null where nothing did. */
  readonly problem: string | null;
  /** Drafts whose saved words differ from what was shown. */
  readonly saved: readonly SavedDraft[];
  readonly result: SignResult | null;
}

export type SignEvent =
  | { readonly type: "typed"; readonly passphrase: string }
  /** Signed with the passphrase's field still empty. */
  | { readonly type: "left-empty" }
  | { readonly type: "sent" }
  | { readonly type: "signed"; readonly result: SignResult }
  /** `formats`: what each part that was to be signed is written in. */
  | { readonly type: "failed"; readonly problem: unknown; readonly formats: readonly (string | null)[] };

export function askToSign(needsProof: boolean): SignState {
  return { step: "asking", needsProof, passphrase: "", problem: null, saved: [], result: null };
}

export function signState(state: SignState, event: SignEvent): SignState {
  switch (event.type) {
    case "typed":
      return { ...state, passphrase: event.passphrase, passphraseError: undefined };
    case "left-empty":
      return { ...state, problem: null, passphraseError: "Enter your passphrase, then sign." };
    case "sent":
      return { ...state, step: "signing", problem: null, saved: [] };
    case "signed":
      return { ...state, step: "signed", passphrase: "", result: event.result };
    case "failed":
      return failed({ ...state, step: "asking" }, event);
  }
}

/** Refusals whose general words leave the way out unsaid: the page has been shown anew behind them. */
const told: Readonly<Partial<Record<RefusalCode, string>>> = {
  changed_meanwhile:
    "The session's facts or its attendance were changed meanwhile, so nothing was signed. They are shown as they are now: look again, then sign.",
  note_for_absent:
    "Somebody was marked absent meanwhile, so nothing was signed. Their words are kept: look again, then sign.",
  already_signed:
    "A part of this was signed meanwhile, by a colleague or in another window. Nothing more was signed: look again, then sign what is left.",
  not_found:
    "This session is not open to you any more, so nothing was signed. What was saved stays with its draft; whoever treats the client or leads the group goes on with it.",
  session_not_held:
    "This session was cancelled or missed by the schedule, so nothing was signed. Your words are kept: if it took place, say so on its day's list, then sign.",
};

function failed(state: SignState, { problem, formats }: Extract<SignEvent, { type: "failed" }>): SignState {
  if (problem instanceof RefusalError) {
    const { code, message, body } = problem;
    if (code === "proof_needed") return { ...state, needsProof: true, problem: state.needsProof ? message : null };
    if (code === "proof_failed") return { ...state, needsProof: true, passphrase: "", problem: message };
    return { ...state, problem: unfitWords(problem, formats) ?? told[code] ?? message, saved: body.error.saved ?? [] };
  }
  if (problem instanceof UnreachableError) {
    return {
      ...state,
      problem: "Goldthread cannot be reached, so nothing was signed. Your words are kept; sign again in a moment.",
    };
  }
  return {
    ...state,
    problem:
      problem instanceof NotSaved || problem instanceof NotConfirmed
        ? problem.message
        : "Something went wrong here, and nothing was signed. Your words are kept; try again.",
  };
}

/** Which section cannot be signed as it is, by its title; null where the refusal names none. */
function unfitWords({ code, fields }: RefusalError, formats: readonly (string | null)[]): string | null {
  if (code !== "invalid_input") return null;
  const named = fields.flatMap(({ field, expected }) => {
    const [, part, element = ""] = field.split(".");
    const title = sectionTitle(element, formats[Number(part)] ?? null);
    return title === undefined ? [] : [`${title}: ${expected}.`];
  });
  return named.length === 0 ? null : ["Nothing was signed.", ...new Set(named)].join(" ");
}

/** Words are not yet on the server, and only what is there can be signed. */
export class NotSaved extends Error {
  override readonly name = "NotSaved";

  constructor() {
    super("Not every word is saved yet, so nothing was signed. It goes on saving by itself; sign again in a moment.");
  }
}
