import { formatInstant, parseInstant } from "./instant.ts";

const minute = 60_000;
const hour = 60 * minute;

/** When the note of a session that stopped then is due. Hours as they pass, so a change of clocks moves nothing. */
export function dueAt(stop: string, hours = 24): string {
  return formatInstant(parseInstant(stop) + hours * hour);
}

/** Whole minutes until the note is due, or since it was (`late`). At the very minute it is not late yet. */
export function timeLeft(due: string, now: string): { readonly late: boolean; readonly minutes: number } {
  const left = parseInstant(due) - parseInstant(now);
  return { late: left < 0, minutes: Math.floor(Math.abs(left) / minute) };
}
