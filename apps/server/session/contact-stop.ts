/** The stop of a contact; a duration that nobody gave is less than a minute, which counts as none. */
export function contactStop(start: string, minutes: number): string {
  return new Date(Date.parse(start) + Math.max(1_000, minutes * 60_000)).toISOString();
}
