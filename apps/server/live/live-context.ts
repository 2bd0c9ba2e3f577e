/** What every live document's hooks know about who is at the other end. */
export interface LiveContext {
  readonly staffId: string;
  readonly name: string;
  readonly sessionId: string;
}
