import type { Passage, ProgressMark, ProgressRating } from "@goldthread/clinical/note/progress-mark.ts";
import { idFrom } from "../id-from.ts";
import { prngFrom } from "../prng.ts";
import type { Chart } from "./chart.ts";
import { gaugeAt, standingAt, type Standing } from "./plan-gauges.ts";

/** What a session says about the objective whose turn it is: the sentences of the note take them one after the other. */
export function markOfSession(chart: Chart, { seed, index }: { seed: string; index: number }): ProgressMark[] {
  const place = index % chart.gauges.length;
  const gauge = chart.gauges[place];
  if (gauge === undefined) return [];
  const now = standingAt(chart.course, index);
  const before = index < chart.gauges.length ? null : standingAt(chart.course, index - chart.gauges.length);
  const isCounted = gauge.template.gauge.byPhase === undefined;
  const value = isCounted ? String(gaugeAt(gauge.template, now, prngFrom(chart.path))) : null;
  return [{ ...markOf(chart, { seed, place }), rating: before === null ? null : ratingOf(before, now), value }];
}

/** What a group says about a member's first objective, against a month before. */
export function markOfMeeting(
  chart: Chart,
  { seed, before, now }: { seed: string; before: Standing; now: Standing },
): ProgressMark[] {
  return chart.gauges.length === 0 ? [] : [{ ...markOf(chart, { seed, place: 0 }), rating: ratingOf(before, now) }];
}

function markOf(chart: Chart, { seed, place }: { seed: string; place: number }): ProgressMark {
  const gauge = chart.gauges[place];
  if (gauge === undefined) throw new Error("A chart has no such objective");
  const id = idFrom(seed, `plan/${chart.story.key}/${gauge.path}`);
  return { objective: { id, text: gauge.objective }, rating: null, value: null, score: null, passages: [] };
}

function ratingOf(before: Standing, now: Standing): ProgressRating {
  const moved = now.progress - before.progress;
  if (Math.abs(moved) < 0.02) return 0;
  if (moved > 0) return moved > 0.12 ? 2 : 1;
  return moved < -0.12 ? -2 : -1;
}

/** The marks tied to the words that tell of them. */
export function tiedTo(marks: readonly ProgressMark[], passages: readonly Passage[]): ProgressMark[] {
  return marks.map((mark) => ({ ...mark, passages }));
}
