import { bracedPlace, findOpenPlaces, longestPlace } from "./open-places.ts";

/** What one snippet or template may hold at most. Lengths in UTF-16 units; every edge checks the same figures. */
export const shortcutLimits = Object.freeze({
  name: 40,
  /** One part: a snippet has one, a template one for each element. */
  words: 5000,
  parts: 12,
  places: 100,
  /** Personal ones of one person, and shared ones of the practice. */
  own: 300,
  shared: 600,
});

/** What is typed after the full stop. */
export const shortcutName = /^\p{L}[\p{L}\p{N}-]*$/u;

/** What is wrong with a snippet's or a template's words, each as what was expected; empty where nothing is. */
export function checkShortcutWords(words: string): string[] {
  const places = findOpenPlaces(words);
  const rest = words.replaceAll(bracedPlace, "");
  return [
    ...(words.length > shortcutLimits.words ? [`expected at most ${shortcutLimits.words} characters`] : []),
    ...(/[{}]/u.test(rest)
      ? [`expected every { to have its } on the same line, with at most ${longestPlace} characters between them`]
      : []),
    ...(places.some(isEmptyPick)
      ? ["expected a list to pick from to have at least two choices, as in {calm|anxious}"]
      : []),
    ...(places.length > shortcutLimits.places ? [`expected at most ${shortcutLimits.places} open places`] : []),
  ];
}

function isEmptyPick({ hint, options }: { readonly hint: string; readonly options: readonly string[] }): boolean {
  return hint.includes("|") && options.length === 0;
}
