import type { SampleGroupSession, SampleIndividualSession, SampleSession } from "@goldthread/sample";

/**
 * The session as it stands at this moment. The sample tells a whole day; what lies ahead of the clock has not
 * happened yet, and what would be signed later today is still a draft.
 */
export function asOf(session: SampleSession, now: string): SampleSession {
  return session.kind === "individual" ? individualAsOf(session, now) : groupAsOf(session, now);
}

function individualAsOf(session: SampleIndividualSession, now: string): SampleIndividualSession {
  const { note } = session;
  if (session.status === "held" && isAhead(session.stop, now)) return { ...session, status: "scheduled", note: null };
  if (note?.signedAt == null || !isAhead(note.signedAt, now)) return session;
  return { ...session, note: { ...note, state: "draft", signedAt: null } };
}

function groupAsOf(session: SampleGroupSession, now: string): SampleGroupSession {
  if (session.status === "held" && isAhead(session.stop, now)) {
    return { ...session, status: "scheduled", attendance: [], shared: null, rows: [], signedAt: null };
  }
  if (session.signedAt === null || !isAhead(session.signedAt, now)) return session;
  return { ...session, signedAt: null, rows: session.rows.map((row) => ({ ...row, state: "draft" as const })) };
}

/**
 * The whole sample at this moment. The latest session that each group held is left unwritten, so that whoever looks
 * around finds one to write, at any time of the day.
 */
export function sampleAsOf(sessions: readonly SampleSession[], now: string): readonly SampleSession[] {
  const standing = sessions.map((session) => asOf(session, now));
  const latest = new Map<string, SampleGroupSession>();
  for (const one of standing) if (one.kind === "group" && one.status === "held") latest.set(one.groupId, one);
  return standing.map((one) => (one.kind === "group" && latest.get(one.groupId) === one ? unwritten(one) : one));
}

function unwritten(session: SampleGroupSession): SampleGroupSession {
  return { ...session, attendance: [], shared: null, rows: [], signedAt: null };
}

function isAhead(at: string, now: string): boolean {
  return Date.parse(at) > Date.parse(now);
}
