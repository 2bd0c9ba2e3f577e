import type { OtherPerson } from "./record-item.ts";

/** What stands where words were taken out. Always the same, so that its length says nothing of them. */
export const takenOut = "[taken out]";

/**
 * A section's text without the stretches that are about somebody else: absent, not covered. Stretches may touch, overlap
 * or come in any order. Throws where one is not inside the text: a wrong place would let the words through.
 */
export function redact(text: string, stretches: readonly Pick<OtherPerson, "start" | "end">[]): string {
  let [kept, at] = ["", 0];
  for (const { start, end } of merged(text, stretches)) {
    kept += text.slice(at, start) + takenOut;
    at = end;
  }
  return kept + text.slice(at);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function merged(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (!(start >= 0 && end > start && end <= text.length))
      throw new RangeError("Cannot redact: a place outside the text");
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
