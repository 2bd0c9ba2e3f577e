/** Where a list was asked for: the offset of the sign, and what stands after it so far. */
export interface Trigger {
  readonly start: number;
  readonly query: string;
}

const patterns = {
  // Commands and objectives open with the sign alone, snippets with a letter after it: a full stop is common.
  "/": /(?:^|\s)\/([\p{L}\p{N}-]*)$/u,
  "#": /(?:^|\s)#([\p{L}\p{N}-]*)$/u,
  ".": /(?:^|\s)\.(\p{L}[\p{L}\p{N}-]*)$/u,
} as const;

/** Whether the line up to the cursor ends in a sign that opens a list: at the line's start or after a space only. */
export function readTrigger(
  sign: keyof typeof patterns,
  line: { readonly before: string; readonly start: number },
): Trigger | null {
  const match = patterns[sign].exec(line.before);
  const query = match?.[1];
  if (query === undefined) return null;
  return { start: line.start + line.before.length - query.length - 1, query };
}
