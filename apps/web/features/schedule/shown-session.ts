import type { TodaySession } from "../../api-types.ts";
import { clockSpan } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { noteWords, serviceWords, sessionFacts } from "../today/session-words.ts";
import type { DaySpan } from "./place-blocks.ts";

/** A shorter session still gets room for its name. */
const leastMinutes = 25;

/** Where a session stands on the grid: its day, and minutes of the clock. What goes past midnight ends with the day. */
export function shownOn(
  { id, start, stop }: { readonly id: string; readonly start: string; readonly stop: string },
  zone: string,
): DaySpan & { readonly day: string } {
  const { day, clock } = zonedTime(start, zone);
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  const from = hours * 60 + minutes;
  const length = (Date.parse(stop) - Date.parse(start)) / 60_000;
  return { id, day, from, until: Math.min(24 * 60, from + Math.max(leastMinutes, length)) };
}

/**
 * All that a block says, in one sentence for whoever hears it, beginning with what whoever sees it reads. On a day by
 * itself there is room for all the facts.
 */
export function blockWords(
  session: TodaySession,
  { zone, isRoomy }: { readonly zone: string; readonly isRoomy: boolean },
): string {
  const late = session.plannedStart === null ? [] : ["began late"];
  const seen = `${session.name} ${clockSpan(session, zone)}`;
  const note = noteWords(session).words;
  return isRoomy
    ? [`${seen} ${sessionFacts(session)}`, note].join(", ")
    : [seen, serviceWords(session), ...late, note].join(", ");
}

/** Its times may be changed: no note of it is signed, and it takes place. */
export function isMovable({ noteState }: Pick<TodaySession, "noteState">): boolean {
  return noteState === "upcoming" || noteState === "none" || noteState === "draft";
}
