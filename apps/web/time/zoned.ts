// Every time is shown and typed in the practice's zone: a device on a journey must not move a session.
export { addDays, instantAt, zonedTime, type ZonedTime } from "@goldthread/clinical/session/zoned-time.ts";

/** "HH:MM" later or earlier, staying within the day. */
export function addMinutes(clock: string, minutes: number): string {
  const [hours = 0, rest = 0] = clock.split(":").map(Number);
  const total = Math.min(24 * 60 - 1, Math.max(0, hours * 60 + rest + minutes));
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}
