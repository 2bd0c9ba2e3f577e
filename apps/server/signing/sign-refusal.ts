import type { RefusalCode } from "@goldthread/api/refusal.ts";
import type { DraftContent } from "@goldthread/draft";

/** Why nothing was signed. The route turns it into the API's refusal of the same code. */
export class SignRefusal extends Error {
  readonly code: RefusalCode;
  /** Drafts whose saved text differs from what was shown (`draft_differs`). */
  readonly saved: readonly { readonly draftId: string; readonly content: DraftContent }[];

  constructor(code: RefusalCode, saved: SignRefusal["saved"] = []) {
    super(`signing refused: ${code}`);
    this.code = code;
    this.saved = saved;
  }
}
