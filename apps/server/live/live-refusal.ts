import type { CloseReason } from "./close-codes.ts";

/**
 * Hocuspocus closes the document with `code` and tells the page `reason`. It also prints the error, which is why
 * this one never carries a cause: a database error may quote a row.
 */
export class LiveRefusal extends Error {
  readonly code = 4500;
  readonly reason: CloseReason;

  constructor(reason: CloseReason) {
    super(`live document refused: ${reason}`);
    this.reason = reason;
  }
}
