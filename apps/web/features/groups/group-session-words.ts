import type { Group } from "../../api-types.ts";

type Session = Pick<NonNullable<Group["sessions"]>[number], "status" | "start" | "present" | "signed">;

/** How far a group session's notes are, in words. */
export function groupSessionWords({ status, start, present, signed }: Session, now: string): string {
  if (status === "cancelled") return "Cancelled";
  if (status === "no-show") return "Nobody came";
  if (Date.parse(start) > Date.parse(now)) return "Upcoming";
  if (present === 0 && signed === 0) return "Not written yet";
  return signed >= present ? `${present} present, all signed` : `${present} present, ${signed} signed`;
}

/** Of sessions newest first: the two that come next, and the eight before them, and whatever is not written yet. */
export function nearSessions<One extends Session>(sessions: readonly One[], now: string): readonly One[] {
  const isAhead = ({ start }: One) => Date.parse(start) > Date.parse(now);
  const next = new Set(sessions.filter(isAhead).slice(-2));
  const last = new Set(sessions.filter((session) => !isAhead(session)).slice(0, 8));
  const open = (session: One) => !isAhead(session) && groupSessionWords(session, now) === "Not written yet";
  return sessions.filter((session) => next.has(session) || last.has(session) || open(session));
}

const quarterHour = 15 * 60_000;

/** The session that its writer may be opened for and that is not over for long; null where there is none. */
export function sessionNow<One extends Session & { readonly stop: string }>(
  sessions: readonly One[],
  now: string,
): One | null {
  const at = Date.parse(now);
  const isOn = ({ status, start, stop }: One) =>
    (status === "scheduled" || status === "held") &&
    Date.parse(start) - quarterHour <= at &&
    at <= Date.parse(stop) + 4 * quarterHour;
  return sessions.find((session) => isOn(session) && session.signed === 0) ?? null;
}
