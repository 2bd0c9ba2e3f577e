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
 * Attendance that was marked by other times of the session: what says nothing more goes, what went by other times comes
 * back where these let it say something again, and times by which somebody came after the stop or left before the start
 * are refused. A note would say both. The session MUST be locked.
 */
export async function settleMarks(tx: Transaction, { sessionId, times, marks }: Settling): Promise<void> {
  for (const mark of marks.filter(({ signed }) => !signed)) {
    const { from, to } = settledFrom(times, mark);
    const outside = outsideOf(times, to);
    if (outside !== null) refuse("attendance_outside", [outside]);
    if (isSame(to, mark)) continue;
    await setClockMark(tx, sessionId, { ...to, clientId: mark.clientId, marked: from === to ? null : from });
  }
}

/** From what was marked; from what it has come to, where the session is now at other hours altogether. */
function settledFrom(times: ClockTimes, mark: ClockMarkRow): { readonly from: ClockMark; readonly to: ClockMark } {
  const from = mark.marked ?? mark;
  const to = settleMark(times, from);
  return outsideOf(times, to) === null ? { from, to } : { from: mark, to: settleMark(times, mark) };
}

function isSame(one: ClockMark, other: ClockMark): boolean {
  return one.status === other.status && one.arrived === other.arrived && one.left === other.left;
}

function outsideOf({ start, stop }: ClockTimes, { status, arrived, left }: ClockMark) {
  if (status === "absent") return null;
  if (arrived !== null && parseInstant(arrived) >= parseInstant(stop))
    return { field: "stop", expected: "expected a time after everybody came" };
  if (left !== null && parseInstant(left) <= parseInstant(start))
    return { field: "start", expected: "expected a time before anybody left" };
  return null;
}
