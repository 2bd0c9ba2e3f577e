import { closeCodes } from "./close-codes.ts";
import type { CloseReason } from "./close-codes.ts";

/**
 * Hocuspocus closes the document with `code` and tells the page `reason`. It also prints the error, which is why
 * this one never carries a cause: a database error may quote a row.
 */
export class LiveRefusal extends Error {
  override readonly name = "LiveRefusal";
  readonly code = closeCodes.refused;
  readonly reason: CloseReason;

  constructor(reason: CloseReason) {
    super(`live document refused: ${reason}`);
    this.reason = reason;
  }
}
