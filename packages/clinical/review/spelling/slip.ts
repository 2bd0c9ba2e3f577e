/** A slip in one paragraph, by UTF-16 offsets in it. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly message: string;
  readonly suggestion: string | null;
}
