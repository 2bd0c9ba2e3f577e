import type { Attendance } from "../note/note-body.ts";
import { formatInstant, parseInstant } from "../session/instant.ts";

/** What the clock of a session works on. Times ISO 8601 UTC. */
export interface ClockTimes {
  readonly start: string;
  readonly stop: string;
}

export type ClockMark = Pick<Attendance, "status" | "arrived" | "left">;

const minute = 60_000;

/** The minute in which a press falls: what is shown as 14:02 is counted from 14:02. */
export function clockMinute(at: string): string {
  return formatInstant(Math.floor(parseInstant(at) / minute) * minute);
}

/** The session began at this minute. It keeps its planned stop, unless that is over: then it keeps its planned length. */
export function pressStart({ start, stop }: ClockTimes, at: string): ClockTimes {
  const [begins, ends] = [parseInstant(clockMinute(at)), parseInstant(stop)];
  const length = ends - parseInstant(start);
  return { start: formatInstant(begins), stop: formatInstant(ends > begins ? ends : begins + length) };
}

/** The session ended at this minute, but never before it began or before somebody came: a minute is the least. */
export function pressEnd({ start }: ClockTimes, at: string, marks: readonly ClockMark[]): ClockTimes {
  const arrivals = marks.flatMap(({ status, arrived }) =>
    status === "absent" || arrived === null ? [] : [parseInstant(arrived)],
  );
  const least = Math.max(parseInstant(start), ...arrivals) + minute;
  return { start, stop: formatInstant(Math.max(least, parseInstant(clockMinute(at)))) };
}

/**
 * The member came in at this minute. In the first minute, or before the start, that is being there from the start.
 * Whoever had left is back: the time away is not taken off, because attendance holds one coming and one going.
 */
export function pressCame({ start }: ClockTimes, before: ClockMark, at: string): ClockMark {
  if (before.status !== "absent" && before.left !== null) return back(before);
  const came = clockMinute(at);
  return parseInstant(came) <= parseInstant(start)
    ? { status: "present", arrived: null, left: null }
    : { status: "late", arrived: came, left: null };
}

function back({ arrived }: ClockMark): ClockMark {
  return { status: arrived === null ? "present" : "late", arrived, left: null };
}

/** The member went at this minute; never before they came, and never in the minute of the start. */
export function pressLeft({ start }: ClockTimes, before: ClockMark, at: string): ClockMark {
  const least = parseInstant(before.arrived ?? start) + minute;
  const left = Math.max(least, parseInstant(clockMinute(at)));
  return { status: "left-early", arrived: before.arrived, left: formatInstant(left) };
}

/**
 * A mark once the session has other times. Who went at its end did not go early, and who came by its start did not come
 * late: such a time says nothing more. One that lies beyond the other end is left as it is, for somebody to look at.
 */
export function settleMark({ start, stop }: ClockTimes, mark: ClockMark): ClockMark {
  const { status } = mark;
  const arrived = mark.arrived !== null && parseInstant(mark.arrived) <= parseInstant(start) ? null : mark.arrived;
  const left = mark.left !== null && parseInstant(mark.left) >= parseInstant(stop) ? null : mark.left;
  if (status === "absent" || (arrived === mark.arrived && left === mark.left)) return mark;
  if (status === "present-silent") return { status, arrived, left };
  return { status: left !== null ? "left-early" : arrived !== null ? "late" : "present", arrived, left };
}
