/** A name amid our words: in Arabic or Hebrew it would otherwise take the figures beside it along, and turn the line. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
