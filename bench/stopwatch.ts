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
  readonly ours: { readonly one: number; readonly many: number };
  readonly bare: { readonly one: number; readonly many: number };
}

export interface Comparison {
  /** As many of the one as of the other. */
  readonly ours: readonly Work[];
  readonly bare: readonly Work[];
  readonly at: number;
}

interface Times {
  readonly ours: number[];
  readonly bare: number[];
}

const turns = 6;

/**
 * Two ways of doing the same, half of the works one at a time and half `at` at once. They take turns, so that whatever
 * else the machine does in the meantime falls on both; medians, so that one hiccup counts for nothing.
 */
export async function compare({ ours, bare, at }: Comparison): Promise<Compared> {
  const half = ours.length / 2;
  const one: Times = { ours: [], bare: [] };
  for (let nr = 0; nr < half; nr += 1) {
    one.ours.push(...(await timeEach(ours.slice(nr, nr + 1))));
    one.bare.push(...(await timeEach(bare.slice(nr, nr + 1))));
  }
  const many: Times = { ours: [], bare: [] };
  const size = Math.floor(half / turns);
  for (let turn = 0; turn < turns; turn += 1) {
    const from = half + turn * size;
    many.ours.push(await timeAtOnce(ours.slice(from, from + size), at));
    many.bare.push(await timeAtOnce(bare.slice(from, from + size), at));
  }
  return {
    ours: { one: median(one.ours), many: median(many.ours) },
    bare: { one: median(one.bare), many: median(many.bare) },
  };
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which this many of a hundred lie. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor((sorted.length * of) / 100), sorted.length - 1)] ?? Number.NaN;
}
