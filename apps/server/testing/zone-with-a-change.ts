import { addDays } from "@goldthread/clinical";

/** Summer takes more than half a year in each of them, but never in all at once. */
const cities = ["America/New_York", "Europe/Berlin", "America/Santiago", "Australia/Sydney"];

/** A zone whose clocks change between two days, so that a test of just that holds on every day of the year. */
export function zoneWithAChange(from: string, to: string): string {
  const days = Array.from({ length: 366 }, (_, at) => addDays(from, at)).filter((day) => day <= to);
  const zone = cities.find((city) => new Set(days.map((day) => hourThere(city, day))).size > 1);
  if (zone === undefined) throw new Error(`Nowhere do the clocks change between ${from} and ${to}`);
  return zone;
}

/** What the clock there shows at noon of UTC. */
function hourThere(zone: string, day: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(new Date(`${day}T12:00:00Z`));
}
