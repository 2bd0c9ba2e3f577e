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

/** As people there write their city today; browsers list some of these under an older spelling alone. */
const newerNames = [
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Ho_Chi_Minh",
  "Asia/Yangon",
  "Europe/Kyiv",
  "America/Nuuk",
  "America/Argentina/Buenos_Aires",
  "Atlantic/Faroe",
  "Africa/Asmara",
];

/** Every zone to choose from: the browser's own list, UTC, and the names that it may lack. */
export function knownZones(listed: readonly string[]): string[] {
  return [...new Set(["UTC", ...[...listed, ...newerNames].toSorted()])];
}
