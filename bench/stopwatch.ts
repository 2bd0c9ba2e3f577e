export type Work = () => Promise<unknown>;

/** Runs each piece of work one after the other and answers their times in milliseconds. */
export async function timeEach(works: readonly Work[]): Promise<number[]> {
  const times: number[] = [];
  for (const work of works) times.push(await timeOne(work));
  return times;
}

async function timeOne(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs the works with `at` of them under way at any time; answers milliseconds a work, by the wall clock. */
export async function timeAtOnce(works: readonly Work[], at: number): Promise<number> {
  const waiting = works.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: at }, async () => {
      for (const work of waiting) await work();
    }),
  );
  return (performance.now() - start) / works.length;
}

export interface Compared {
  readonly left: Timed;
  readonly right: Timed;
}

/** Milliseconds a work. */
export interface Timed {
  readonly one: number;
  readonly many: number;
}

export interface Comparison {
  /** As many of the one as of the other. */
  readonly left: readonly Work[];
  readonly right: readonly Work[];
  readonly at: number;
}

interface Times {
  readonly left: number[];
  readonly right: number[];
}

const turns = 6;

/**
 * Two ways of doing the same, half of the works one at a time and half `at` at once. They take turns, so that whatever
 * else the machine does in the meantime falls on both; medians, so that one hiccup counts for nothing.
 */
export async function compare({ left, right, at }: Comparison): Promise<Compared> {
  const half = left.length / 2;
  const one: Times = { left: [], right: [] };
  for (let nr = 0; nr < half; nr += 1) {
    one.left.push(...(await timeEach(left.slice(nr, nr + 1))));
    one.right.push(...(await timeEach(right.slice(nr, nr + 1))));
  }
  const many: Times = { left: [], right: [] };
  const size = Math.floor(half / turns);
  for (let turn = 0; turn < turns; turn += 1) {
    const from = half + turn * size;
    many.left.push(await timeAtOnce(left.slice(from, from + size), at));
    many.right.push(await timeAtOnce(right.slice(from, from + size), at));
  }
  return {
    left: { one: median(one.left), many: median(many.left) },
    right: { one: median(one.right), many: median(many.right) },
  };
}

/** Two ways of doing the same, one at a time and in turns; medians. The first fifth only warms the connections. */
export async function inTurns(
  left: readonly Work[],
  right: readonly Work[],
): Promise<{ readonly left: number; readonly right: number }> {
  const times: Times = { left: [], right: [] };
  for (const [nr, work] of left.entries()) {
    times.left.push(...(await timeEach([work])));
    times.right.push(...(await timeEach(right.slice(nr, nr + 1))));
  }
  const warm = Math.floor(left.length / 5);
  return { left: median(times.left.slice(warm)), right: median(times.right.slice(warm)) };
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which this many of a hundred lie. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor((sorted.length * of) / 100), sorted.length - 1)] ?? Number.NaN;
}
