/** Both go into a statement's text, so nothing but their own shape may pass. */
export function checkUuid(name: string, id: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw new TypeError(`Cannot act: ${name} is not a UUID in lower case`);
}

export function checkInstant(clock: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(clock) && !Number.isNaN(Date.parse(clock))) return clock;
  throw new TypeError("Cannot act: clock is not a UTC time like 2026-01-31T09:05:00.000Z");
}
