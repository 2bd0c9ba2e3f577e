import type { Chart } from "./chart.ts";

/** Which of a medicine's doses a client is on: raised after the first weeks, and changed once more when well. */
export function doseIndex({ story }: Chart, progress: number, started: boolean): number {
  const doses = story.medicine?.doses ?? [];
  const along = progress > 0.75 ? 2 : started ? 1 : 0;
  return Math.min(along, doses.length - 1);
}

export function doseAt(chart: Chart, progress: number): string {
  return chart.story.medicine?.doses[doseIndex(chart, progress, progress > 0.06)] ?? "";
}
