import { parseInstant } from "@goldthread/clinical";
import { refuse } from "../errors.ts";

const day = 24 * 60 * 60_000;
/** Beyond these a year was mistyped: schedules reach some months ahead, late notes some months back. */
const farthest = 2 * 366 * day;

/** A session's times by themselves: in order, no longer than a day, in no other age. */
export function refuseUnfitTimes({
  start,
  stop,
  now,
}: {
  readonly start: string;
  readonly stop: string;
  readonly now: Date;
}): void {
  const [begins, ends] = [parseInstant(start), parseInstant(stop)];
  if (Math.abs(begins - now.getTime()) > farthest)
    refuse("invalid_input", [{ field: "start", expected: "expected a time within two years of today" }]);
  if (ends <= begins) refuse("invalid_input", [{ field: "stop", expected: "expected a time after the start" }]);
  if (ends - begins > day)
    refuse("invalid_input", [{ field: "stop", expected: "expected a time within 24 hours of the start" }]);
}
