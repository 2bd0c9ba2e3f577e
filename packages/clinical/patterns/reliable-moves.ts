import { type Change, changeBetween } from "../measures/score.ts";
import { measureOf } from "../measures/index.ts";

/** A total of one instrument. `answeredAt` ISO 8601. */
export interface Total {
  readonly measure: string;
  readonly label: string;
  readonly answeredAt: string;
  readonly total: number | null;
}

export interface Move<Row extends Total> {
  readonly from: Row;
  readonly to: Row;
  readonly change: Exclude<Change, "none">;
}

/**
 * Where scores of one instrument changed reliably, oldest first. A move ends at the first score that differs reliably from
 * one before it, and begins at the nearest such score; the next begins no earlier than where this one ended, so that no
 * session is counted in two. Instruments without a published size of change move nowhere.
 */
export function reliableMoves<Row extends Total>(rows: readonly Row[]): readonly Move<Row>[] {
  const scored = rows
    .filter(({ label, total }) => label === "" && total !== null)
    .toSorted((a, b) => (a.answeredAt < b.answeredAt ? -1 : a.answeredAt > b.answeredAt ? 1 : 0));
  return [...Map.groupBy(scored, ({ measure }) => measure).values()]
    .flatMap((line) => movesOf(line))
    .toSorted((a, b) => (a.to.answeredAt < b.to.answeredAt ? -1 : a.to.answeredAt > b.to.answeredAt ? 1 : 0));
}

function movesOf<Row extends Total>(line: readonly Row[]): Move<Row>[] {
  const moves: Move<Row>[] = [];
  let begin = 0;
  for (const [at, to] of line.entries()) {
    for (let before = at - 1; before >= begin; before -= 1) {
      const from = line[before];
      const change = from === undefined ? null : between(from, to);
      if (from === undefined || change === null || change === "none") continue;
      moves.push({ from, to, change });
      begin = at;
    }
  }
  return moves;
}

export function between(from: Total, to: Total): Change | null {
  const measure = measureOf(from.measure);
  if (measure === undefined || from.total === null || to.total === null) return null;
  return changeBetween(measure, from.total, to.total);
}
