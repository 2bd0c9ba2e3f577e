import { parseInstant } from "@goldthread/clinical";
import { type ClockMark, type ClockTimes, settleMark } from "@goldthread/clinical/group/press-clock.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { type ClockMarkRow, setClockMark } from "@goldthread/store/queries/clock.ts";
import { refuse } from "../errors.ts";

interface Settling {
  readonly sessionId: string;
  /** What the session has now. */
  readonly times: ClockTimes;
  readonly marks: readonly ClockMarkRow[];
}

/**
 * Attendance that was marked by other times of the session: what says nothing more goes, and times by which somebody came
 * after the stop or left before the start are refused. A note would say both. The session MUST be locked.
 */
export async function settleMarks(tx: Transaction, { sessionId, times, marks }: Settling): Promise<void> {
  for (const mark of marks.filter(({ signed }) => !signed)) {
    const settled = settleMark(times, mark);
    refuseOutside(times, settled);
    if (settled !== mark) await setClockMark(tx, sessionId, { ...settled, clientId: mark.clientId });
  }
}

function refuseOutside({ start, stop }: ClockTimes, { status, arrived, left }: ClockMark): void {
  if (status === "absent") return;
  if (arrived !== null && parseInstant(arrived) >= parseInstant(stop))
    refuse("attendance_outside", [{ field: "stop", expected: "expected a time after everybody came" }]);
  if (left !== null && parseInstant(left) <= parseInstant(start))
    refuse("attendance_outside", [{ field: "start", expected: "expected a time before anybody left" }]);
}
