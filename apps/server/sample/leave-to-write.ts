import type { SampleGroupSession, SamplePractice, SampleSession } from "@goldthread/sample";

/**
 * Leaves the latest session that each group held unwritten, so that whoever looks around finds a group session to
 * write, at any time of the day.
 */
export function leaveToWrite({ sessions }: SamplePractice): readonly SampleSession[] {
  const latest = new Map<string, SampleGroupSession>();
  for (const one of sessions) if (one.kind === "group" && one.status === "held") latest.set(one.groupId, one);
  return sessions.map((one) => (one.kind === "group" && latest.get(one.groupId) === one ? unwritten(one) : one));
}

function unwritten(session: SampleGroupSession): SampleGroupSession {
  return { ...session, attendance: [], shared: null, rows: [], signedAt: null };
}
