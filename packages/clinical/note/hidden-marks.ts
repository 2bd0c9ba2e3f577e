// Embeddings and overrides of the writing direction can make a text read as another than it is.
const directionOverrides = /[\u202a-\u202e]/gu;
const isolates = /[\u2066-\u2069]/gu;
const isolateEnd = "\u2069";
const flags = /\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8}/gu;
// Tags and annotations: letters that no screen shows and every program reads.
const neverShown = /[\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const flagOrNeverShown = new RegExp(`(${flags.source})|${neverShown.source}`, "gu");

/** Whether a text reads as it was written, and turns nothing that stands behind it in its line, such as who signed and when. */
export function keepsDirection(text: string): boolean {
  return text.search(directionOverrides) === -1 && withoutOpenIsolates(text) === text;
}

/** Whether every letter of it shows. The flags of emoji are made of tags, and show. */
export function showsItsLetters(text: string): boolean {
  return text.replaceAll(flags, "").search(neverShown) === -1;
}

/** Takes out what overrides the direction and what is never shown: letters, marks of direction and isolates stay. */
export function withoutOverrides(text: string): string {
  return text
    .replaceAll(directionOverrides, "")
    .replaceAll(flagOrNeverShown, (_, flag: string | undefined) => flag ?? "");
}

/** As {@link withoutOverrides}, and isolates that are not closed in their line, or close nothing, go too. */
export function withoutHiddenMarks(text: string): string {
  return withoutOpenIsolates(withoutOverrides(text));
}

function withoutOpenIsolates(text: string): string {
  return text.replaceAll(/[^\n\u2028\u2029]+/g, closed);
}

function closed(line: string): string {
  const open: number[] = [];
  const lone = new Set<number>();
  for (const { 0: mark, index } of line.matchAll(isolates)) {
    if (mark !== isolateEnd) open.push(index);
    else if (open.pop() === undefined) lone.add(index);
  }
  for (const at of open) lone.add(at);
  return lone.size === 0
    ? line
    : [...line.matchAll(/[^]/g)].map(({ 0: unit, index }) => (lone.has(index) ? "" : unit)).join("");
}
