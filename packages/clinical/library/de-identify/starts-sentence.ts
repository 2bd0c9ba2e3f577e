/** Whether a position is where a sentence, a list's line or a quoted sentence begins: a capital says nothing there. */
export function startsSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.!?\n•:])["'“”‘’)\]]*\s*(?:[-*]\s+)?["'“‘([]*$/u.test(text.slice(Math.max(0, at - 40), at)) ||
    /["“]$/u.test(text.slice(0, at))
  );
}
