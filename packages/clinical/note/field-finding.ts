/** What is wrong with a fact of a note, a time or an emptiness, before it is signed. Data, never thrown; the words name no client. */
export interface FieldFinding {
  /** Stable id of what was checked. */
  readonly rule: string;
  /** `block`: must never be signed like this; `warn` and `hint` leave the decision to the author. */
  readonly severity: "block" | "warn" | "hint";
  /** The field or section it is about, null for the whole note. */
  readonly field: string | null;
  /** Plain words: verb, object, state, and what to do. */
  readonly message: string;
}
