import { inspect } from "node:util";
import { closeCodes } from "./close-codes.ts";
import type { CloseReason } from "./close-codes.ts";

/**
 * Hocuspocus closes the document with `code` and tells the page `reason`. It also prints the error, which is why
 * this one never carries a cause (a database error may quote a row) and shows itself in one line, without a stack:
 * while a disk is full it is printed again and again.
 */
export class LiveRefusal extends Error {
  override readonly name = "LiveRefusal";
  readonly code = closeCodes.refused;
  readonly reason: CloseReason;
  readonly #line: string;

  /** `why`: what the database answered, where it was asked. */
  constructor(reason: CloseReason, why?: string) {
    // With a message Hocuspocus would print a line of its own before its other.
    super("");
    this.reason = reason;
    this.#line = `${reason}${why === undefined ? "" : ` (${why})`}`;
  }

  [inspect.custom](): string {
    return this.#line;
  }
}
