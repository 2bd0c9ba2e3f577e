import { addDays, instantAt, zonedTime } from "../../time/zoned.ts";

export interface Times {
  readonly start: string;
  readonly stop: string;
}

/** How far the pointer has come, in minutes of the grid and in days. */
export interface DragBy {
  readonly minutes: number;
  readonly days: number;
}

const minute = 60_000;
const step = 5;
const shortest = 10;
const longest = 12 * 60;

/** To the next mark of the clock: what is dragged comes to stand on a full five minutes. */
function toStep(minutes: number): number {
  return Math.round(minutes / step) * step;
}

/**
 * A session moved as far as it was dragged. Its length stays; its clock is that of the day where it comes to stand, also
 * when the clocks change between the two.
 */
export function movedTimes({ start, stop }: Times, { minutes, days }: DragBy, zone: string): Times {
  const { day, clock } = zonedTime(start, zone);
  const [hours = 0, rest = 0] = clock.split(":").map(Number);
  const wanted = Math.min(24 * 60 - step, Math.max(0, toStep(hours * 60 + rest + minutes)));
  const moved = instantAt({ day: addDays(day, days), clock: clockOf(wanted) }, zone);
  return { start: moved, stop: instant(Date.parse(moved) + (Date.parse(stop) - Date.parse(start))) };
}

/** A session that ends later or sooner. It keeps a few minutes, and no night is longer than twelve hours. */
export function lengthenedTimes({ start, stop }: Times, minutes: number): Times {
  const length = (Date.parse(stop) - Date.parse(start)) / minute;
  const wanted = Math.min(longest, Math.max(shortest, toStep(length + minutes)));
  return { start, stop: instant(Date.parse(start) + wanted * minute) };
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function instant(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}
