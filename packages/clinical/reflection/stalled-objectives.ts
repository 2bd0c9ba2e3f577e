/** Sessions that may pass without a word about an objective, and ratings in a row that say it is no better. */
const quietSessions = 6;
const flatRatings = 4;

export interface ObjectiveStanding {
  readonly clientId: string;
  readonly objectiveId: string;
  readonly text: string;
  /** YYYY-MM-DD; null where nobody said. */
  readonly startsOn: string | null;
  /** Every time that a note touched it; null: not rated. */
  readonly marks: readonly { readonly day: string; readonly rating: number | null }[];
  /** Days of the client's sessions. */
  readonly sessions: readonly string[];
}

export interface StalledObjective extends Pick<ObjectiveStanding, "clientId" | "objectiveId" | "text"> {
  readonly why: "never-touched" | "untouched" | "no-better";
  /** Sessions since it was last touched, or ratings in a row. */
  readonly count: number;
}

/** Active objectives that nothing has been written about for a while, or that were rated no better time after time. */
export function stalledObjectives(standings: readonly ObjectiveStanding[]): readonly StalledObjective[] {
  return standings.flatMap((one) => stalled(one) ?? []).toSorted((a, b) => b.count - a.count || order(a, b));
}

function stalled({
  clientId,
  objectiveId,
  text,
  startsOn,
  marks,
  sessions,
}: ObjectiveStanding): StalledObjective | null {
  const about = { clientId, objectiveId, text };
  const inOrder = marks.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const last = inOrder.at(-1)?.day;
  const since = last ?? startsOn ?? "";
  const quiet = sessions.filter((day) => day > since).length;
  if (quiet >= quietSessions)
    return { ...about, why: last === undefined ? "never-touched" : "untouched", count: quiet };
  const ratings = inOrder.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  const better = ratings.findLastIndex((rating) => rating > 0);
  const flat = ratings.length - 1 - better;
  return flat >= flatRatings ? { ...about, why: "no-better", count: flat } : null;
}

function order(a: StalledObjective, b: StalledObjective): number {
  return a.objectiveId < b.objectiveId ? -1 : 1;
}
