/** What somebody did that day, in the trail's own words: at most four of them, and how many more. */
export function openingWords(acts: readonly string[]): string {
  const shown = acts.slice(0, 4);
  const more = acts.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
