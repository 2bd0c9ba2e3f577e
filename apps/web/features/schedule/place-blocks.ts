/** Something on a day, in minutes from midnight by the clock. */
export interface DaySpan {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

/** Where a block stands in its day: beside others that share its time, in a column of its own. */
export interface PlacedSpan extends DaySpan {
  readonly column: number;
  readonly columns: number;
}

/**
 * Puts what overlaps side by side: each takes the first column that is free, and all that hang together share the width.
 * No two blocks of one column overlap.
 */
export function placeBlocks(spans: readonly DaySpan[]): readonly PlacedSpan[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from || b.until - a.until || (a.id < b.id ? -1 : 1));
  const placed: PlacedSpan[] = [];
  let cluster: { readonly span: DaySpan; readonly column: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const { span, column } of cluster) placed.push({ ...span, column, columns: ends.length });
    cluster = [];
    ends = [];
  };
  for (const span of sorted) {
    if (ends.every((end) => end <= span.from)) close();
    const free = ends.findIndex((end) => end <= span.from);
    const column = free === -1 ? ends.length : free;
    ends[column] = span.until;
    cluster.push({ span, column });
  }
  close();
  return placed;
}

/** The hours that a grid shows: the working day, and whatever lies outside it. */
export function hoursShown(spans: readonly DaySpan[]): { readonly first: number; readonly last: number } {
  const first = Math.min(8, ...spans.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(18, ...spans.map(({ until }) => Math.ceil(until / 60)));
  return { first: Math.max(0, first), last: Math.min(24, last) };
}
