/** Longest place left open, between its braces, in UTF-16 units. The reviewer and the editor read the same syntax. */
export const longestPlace = 300;

/**
 * A place between braces: `{calm|anxious}` is a list to pick from, `{what they did}` is to be filled in. Two braces mean
 * the same as one. With the global flag, for `matchAll`.
 */
export const bracedPlace = new RegExp(
  String.raw`\{\{[^{}\n]{0,${longestPlace}}\}\}|\$?\{[^{}\n]{1,${longestPlace}}\}`,
  "gu",
);

/** Places that other programs' templates mark so: reached by the same key, and judged by the same rule. */
const wildcard = /(?<![\p{L}\p{N}*])\*{3,}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu;

/** UTF-16 offsets, half open. */
export interface OpenPlace {
  readonly start: number;
  readonly end: number;
  /** What stands between the braces. */
  readonly hint: string;
  /** At least two where it is a list to pick from, else none. */
  readonly options: readonly string[];
}

/** Every place that is still open, in order. */
export function findOpenPlaces(text: string): OpenPlace[] {
  return [...text.matchAll(bracedPlace), ...text.matchAll(wildcard)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, ...readPlace(words) }))
    .toSorted((one, other) => one.start - other.start);
}

/** The first place behind a position, else the first of all; null where nothing is open. */
export function nextOpenPlace(text: string, after: number): OpenPlace | null {
  const places = findOpenPlaces(text);
  return places.find(({ start }) => start >= after) ?? places[0] ?? null;
}

function readPlace(words: string): Pick<OpenPlace, "hint" | "options"> {
  const hint = words.replace(/^\$?\{{1,2}/u, "").replace(/\}{1,2}$/u, "");
  if (!words.startsWith("{") && !words.startsWith("$")) return { hint: "", options: [] };
  const options = hint
    .split("|")
    .map((option) => option.trim())
    .filter((option) => option !== "");
  return { hint: hint.trim(), options: options.length > 1 ? [...new Set(options)] : [] };
}
