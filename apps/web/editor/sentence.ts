/** Where the sentence lies that a cursor stands in, or just behind: offsets in the text, without space around it. */
export function sentenceAt(text: string, cursor: number): { readonly start: number; readonly end: number } | null {
  const lineStart = text.lastIndexOf("\n", cursor - 1) + 1;
  const nextBreak = text.indexOf("\n", cursor);
  const line = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak);
  const within = cursor - lineStart;
  let found: { start: number; end: number } | null = null;
  for (const match of line.matchAll(/\S[^.!?…]*(?:[.!?…]+["'”’)\]]*(?=\s|$)|[.!?…]+(?=\S)[^.!?…]*)*/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (found !== null && match.index > within) break;
    found = { start: lineStart + match.index, end: lineStart + end };
    if (end >= within) break;
  }
  return found;
}
