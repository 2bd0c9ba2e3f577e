/** Where this device is: a first guess at where the practice is. */
export function guessedZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** The zones whose name holds every typed word: "new york" finds America/New_York. */
export function zonesLike(text: string, all: readonly string[]): string[] {
  const words = text
    .toLowerCase()
    .split(/[\s/_]+/)
    .filter((word) => word !== "");
  return all.filter((zone) => words.every((word) => zone.toLowerCase().includes(word))).slice(0, 50);
}
