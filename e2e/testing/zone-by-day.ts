const cities = [
  "Pacific/Honolulu",
  "America/Los_Angeles",
  "America/Chicago",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Athens",
  "Asia/Karachi",
  "Asia/Bangkok",
  "Asia/Tokyo",
  "Pacific/Auckland",
];

/**
 * A zone where it is day now, from ten to half past five. Sessions of an hour ago are then of today, whenever the tests
 * run; and it is hardly ever the zone of the machine.
 */
export function zoneByDay(now = new Date()): string {
  return zoneBetween("10:00", "17:30", now);
}

/** A zone where it is night now and a practice has held no session yet. */
export function zoneByNight(now = new Date()): string {
  return zoneBetween("00:00", "07:30", now);
}

function zoneBetween(from: string, to: string, now: Date): string {
  const zone = cities.find((city) => clockIn(city, now) >= from && clockIn(city, now) < to);
  if (zone === undefined)
    throw new Error(`It is between ${from} and ${to} in none of the cities at ${now.toISOString()}`);
  return zone;
}

/** "14:05" */
export function clockIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}

/** A moment so many minutes ago, to the minute, as the API takes it. */
export function minutesAgo(minutes: number): string {
  const at = Math.floor((Date.now() - minutes * 60_000) / 60_000) * 60_000;
  return new Date(at).toISOString().replace(".000Z", "Z");
}
