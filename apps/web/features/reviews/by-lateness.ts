import type { TodaySession } from "../../api-types.ts";

type Due = Pick<TodaySession, "id" | "dueAt" | "start">;

/** Those past their time and those that still have some, each by when it was due. A session stands once. */
export function byLateness<Session extends Due>(
  sessions: readonly Session[],
  now: string,
): { readonly late: Session[]; readonly open: Session[] } {
  const once = [...new Map(sessions.map((session) => [session.id, session])).values()];
  const ordered = once.toSorted((a, b) => dueTime(a) - dueTime(b));
  const isLate = (session: Session) => session.dueAt !== null && Date.parse(session.dueAt) < Date.parse(now);
  return { late: ordered.filter(isLate), open: ordered.filter((session) => !isLate(session)) };
}

function dueTime({ dueAt, start }: Due): number {
  return Date.parse(dueAt ?? start);
}
