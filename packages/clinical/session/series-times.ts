import { formatInstant, parseInstant } from "./instant.ts";
import { instantAt } from "./zoned-time.ts";

export interface SeriesClock {
  /** HH:MM on the zone's clock. */
  readonly clock: string;
  /** As they pass: an hour's session lasts an hour also in the night when clocks change. */
  readonly minutes: number;
  readonly zone: string;
}

/** When a series' session of a day begins and ends. The clock's time stays; the instant moves with daylight saving. */
export function seriesTimes(
  { clock, minutes, zone }: SeriesClock,
  day: string,
): { readonly start: string; readonly stop: string } {
  const start = instantAt({ day, clock }, zone);
  return { start, stop: formatInstant(parseInstant(start) + minutes * 60_000) };
}
