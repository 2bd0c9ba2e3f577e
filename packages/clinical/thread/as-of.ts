import { zonedTime } from "../session/zoned-time.ts";
import type { BesideThread } from "./before-session.ts";
import type { KeptObjective, ThreadInput, ThreadObjective } from "./thread.ts";

/**
 * What a thread was made of at a moment: a note that is written late is prepared for as its session was, and nothing that
 * came in that session or after it is looked back on. Pure.
 */
export function threadAsOf(input: ThreadInput, at: string): ThreadInput {
  const planVersions = input.planVersions.filter((version) => version.at < at);
  return {
    zone: input.zone,
    objectives: objectivesAsOf(input, planVersions.at(-1)),
    // Notes of sessions that are no columns are left out with them.
    sessions: input.sessions.filter(({ start }) => start < at),
    notes: input.notes,
    scores: input.scores.filter(({ answeredAt }) => answeredAt < at),
    planVersions,
    medication: input.medication.filter((change) => wasTold(change, at, zonedTime(at, input.zone).day)),
    risks: input.risks
      .filter(({ openedAt }) => openedAt < at)
      .map((risk) =>
        risk.closedAt !== null && risk.closedAt >= at ? { ...risk, closedAt: null, outcome: null } : risk,
      ),
  };
}

type Version = ThreadInput["planVersions"][number];

/** As the version then in force kept them. A plan from before plans had versions is as it is. */
function objectivesAsOf(input: ThreadInput, inForce: Version | undefined): readonly ThreadObjective[] {
  if (input.planVersions.length === 0) return input.objectives;
  if (inForce === undefined) return [];
  if (inForce.objectives === undefined) return input.objectives;
  const known = new Map(input.objectives.map((objective) => [objective.id, objective]));
  return inForce.objectives.map((kept: KeptObjective) => {
    const { goal = "", problem = "" } = known.get(kept.id) ?? {};
    return { ...kept, goal, problem };
  });
}

/** Told in a session, it was known from that session on; otherwise from its own day on, if it was not set down later that day. */
function wasTold(
  { onDay, toldIn = null, recordedAt }: ThreadInput["medication"][number],
  at: string,
  day: string,
): boolean {
  if (onDay > day) return false;
  if (toldIn !== null) return toldIn < at;
  return onDay < day || (recordedAt !== undefined && recordedAt < at);
}

/** Homework with the sessions in which it was set and asked about, where it was in one: by their beginning. */
export type HomeworkSoFar = BesideThread["homework"][number] & {
  readonly setIn: string | null;
  readonly askedAt: string | null;
  readonly askedIn: string | null;
};

/** Homework that was set before a moment and had not been asked about by then: a late entry tells of its session. */
export function homeworkAsOf(homework: readonly HomeworkSoFar[], at: string): BesideThread["homework"] {
  return homework
    .filter(({ setAt, setIn }) => (setIn ?? setAt) < at)
    .filter(({ askedAt, askedIn }) => askedAt === null || (askedIn ?? askedAt) >= at)
    .toSorted((a, b) => compare(a.setIn ?? a.setAt, b.setIn ?? b.setAt))
    .map(({ id, words, setAt, setIn, dueOn }) => ({ id, words, setAt: setIn ?? setAt, dueOn }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
