import { measureOf } from "./index.ts";
import { type Change, changeBetween, isClinicallySignificant } from "./score.ts";

/** What a row must say to be compared with those before it. */
export interface Answered {
  readonly measure: string;
  /** The name of an instrument that is not known here, else empty. */
  readonly label: string;
  /** ISO 8601. */
  readonly answeredAt: string;
  /** Null where it was incomplete: it is compared with nothing. */
  readonly total: number | null;
}

export interface Moved {
  /** Against the scored one before it. */
  readonly previous: number | null;
  readonly change: Change | null;
  /** Against the first one. */
  readonly first: number | null;
  readonly changeSinceFirst: Change | null;
  readonly clinicallySignificant: boolean | null;
}

/**
 * Each administration with what moved since the one before and since the first of the same instrument, in the order given.
 * Worked out when it is read, because one entered or corrected later may come before it.
 */
export function moveAlong<Row extends Answered>(rows: readonly Row[]): (Row & Moved)[] {
  const totals = new Map<string, number[]>();
  const moved = new Map<Row, Moved>();
  for (const row of rows.toSorted((one, two) => (one.answeredAt < two.answeredAt ? -1 : 1))) {
    const key = `${row.measure}\n${row.label}`;
    const before = totals.get(key) ?? [];
    moved.set(row, movedFrom(row, before));
    if (row.total !== null) totals.set(key, [...before, row.total]);
  }
  return rows.map((row) => ({ ...row, ...(moved.get(row) ?? unmoved) }));
}

const unmoved: Moved = {
  previous: null,
  change: null,
  first: null,
  changeSinceFirst: null,
  clinicallySignificant: null,
};

function movedFrom({ measure: id, total }: Answered, before: readonly number[]): Moved {
  const measure = measureOf(id);
  const [first, previous] = [before[0], before.at(-1)];
  if (measure === undefined || total === null || first === undefined || previous === undefined) return unmoved;
  return {
    previous,
    change: changeBetween(measure, previous, total),
    first,
    changeSinceFirst: changeBetween(measure, first, total),
    clinicallySignificant: isClinicallySignificant(measure, first, total),
  };
}
