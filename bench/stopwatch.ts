/** Runs each piece of work one after the other and answers their times in milliseconds. */
export async function timeEach(works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const work of works) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs the works with `at` of them under way at any time; answers milliseconds a work, by the wall clock. */
export async function timeAtOnce(works: readonly (() => Promise<unknown>)[], at: number): Promise<number> {
  const waiting = works.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: at }, async () => {
      for (const work of waiting) await work();
    }),
  );
  return (performance.now() - start) / works.length;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
