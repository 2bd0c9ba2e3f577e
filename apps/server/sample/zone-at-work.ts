const minute = 60_000;

/** Hours in which the sample's day is under way: notes signed, begun and missing, and hours left until midnight. */
const atWork = { from: "10:00", to: "20:00" } as const;
/** Where the wanted zone is not at work, one with most of these hours still to come is looked for. */
const wellAtWork = { from: "10:00", to: "16:00" } as const;

/** No more than three hours apart, so that it is day in one of them at any moment. */
const zones = [
  "Pacific/Honolulu",
  "America/Anchorage",
  "America/Los_Angeles",
  "America/Chicago",
  "America/New_York",
  "America/Sao_Paulo",
  "Atlantic/Azores",
  "Europe/London",
  "Europe/Athens",
  "Asia/Karachi",
  "Asia/Bangkok",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Pacific/Auckland",
] as const;

/**
 * The zone in which the sample practice shows a day at work: the wanted one by day; at night, in which no practice has
 * held a session yet, the nearest one where it is day.
 */
export function zoneAtWork(wanted: string, now: Date): string {
  if (isWithin(wanted, { now, hours: atWork })) return wanted;
  const away = (zone: string) => Math.abs(offsetOf(zone, now) - offsetOf(wanted, now));
  const [nearest] = zones
    .filter((zone) => isWithin(zone, { now, hours: wellAtWork }))
    .toSorted((a, b) => away(a) - away(b));
  return nearest ?? wanted;
}

function isWithin(
  zone: string,
  { now, hours }: { readonly now: Date; readonly hours: { readonly from: string; readonly to: string } },
): boolean {
  const clock = wallClock(zone, now).slice(11, 16);
  return clock >= hours.from && clock < hours.to;
}

/** Milliseconds ahead of UTC. */
function offsetOf(zone: string, now: Date): number {
  return Date.parse(`${wallClock(zone, now)}Z`) - Math.floor(now.getTime() / minute) * minute;
}

/** "2026-11-22T14:05" */
function wallClock(zone: string, at: Date): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return format.format(at).replace(" ", "T");
}
