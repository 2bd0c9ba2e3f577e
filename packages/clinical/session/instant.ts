/** Milliseconds of an ISO 8601 time in UTC. Throws naming what it expected: a time without a zone means nothing. */
export function parseInstant(instant: string): number {
  const time = readInstant(instant);
  if (time === null) throw new RangeError("Cannot read a time: expected ISO 8601 in UTC such as 2026-11-15T14:00:00Z");
  return time;
}

/** As {@link parseInstant}, null where there is none to read. */
export function readInstant(instant: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(instant)) return null;
  const time = Date.parse(instant);
  // An engine may read 30 February as 2 March: the day must come back as it went in.
  return new Date(time).getUTCDate() === Number(instant.slice(8, 10)) ? time : null;
}

/** ISO 8601 in UTC, with milliseconds only where there are any. */
export function formatInstant(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}
