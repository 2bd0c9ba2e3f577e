import type { CloseReason } from "./close-codes.ts";

/** What every live document's hooks know about who is at the other end. */
export interface LiveContext {
  readonly staffId: string;
  readonly name: string;
  readonly sessionId: string;
  /** Of a document that is open to them by a share alone; made anew for each connection. */
  readonly share?: {
    readonly level: "read" | "comment" | "write";
    /** Why it was closed: what arrives after that is not taken. */
    over: CloseReason | null;
  };
}
