import { capital, type Slots } from "../grammar/expand.ts";
import { sayDate } from "../calendar/dates.ts";
import { firstMeasureFrames, focusFrames, homeworkFrames, measureFrames, quoteFrames } from "../phrases/framing.ts";
import type { Prng } from "../prng.ts";
import type { Chart } from "./chart.ts";
import type { MeasurePath } from "./measure-path.ts";

interface Saying {
  readonly chart: Chart;
  readonly occasion: { readonly index: number; readonly date: string };
  readonly slots: Slots;
  readonly prng: Prng;
}

/** A quotation in a frame, punctuated as the frame needs. */
export function sayQuote(quotes: readonly string[], { chart, slots, prng }: Saying): string {
  const said = chart.teller.say(quotes, { ...slots, ...chart.client.spoken }, prng);
  const frame = chart.teller.say(quoteFrames, slots, prng);
  const inside = said.replace(/\.$/, "");
  if (frame.endsWith("Q”")) return frame.replace("Q”", () => `${said}”`);
  const comma = /[?!]$/.test(inside) || frame.includes("” was") ? "" : ",";
  return frame.replace("Q", () => inside + comma);
}

export function sayFocus(chart: Chart, { occasion, slots, prng }: Saying): string {
  const gauge = chart.gauges[occasion.index % chart.gauges.length];
  if (gauge === undefined) return "";
  return chart.teller.say(
    focusFrames,
    {
      ...slots,
      problem: gauge.problem,
      problemLower: lowerFirst(gauge.problem),
      goal: gauge.goal.replace(/\.”$/, "”"),
      objective: lowerFirst(gauge.objective),
    },
    prng,
  );
}

/** How the homework went, named as such where the sentence does not begin with a person. */
export function sayHomework(told: string, { chart, slots, prng }: Saying): string {
  const people = [slots["name"], slots["home"], slots["ally"], slots["strain"]].map((who) => capital(String(who)));
  if (prng.chance(0.35) || people.some((who) => told.startsWith(who)) || !/^\p{Lu}\p{Ll}+ /u.test(told)) return told;
  return `${chart.teller.say(homeworkFrames, slots, prng)}: ${lowerFirst(told)}`;
}

/** A score beside the one before it. */
export function sayMeasure({ name, most, scoreAt }: MeasurePath, { chart, occasion, slots, prng }: Saying): string {
  const score = scoreAt(chart.course.progressAt(occasion.index), prng.next());
  const before = chart.memory.scores.get(name);
  chart.memory.scores.set(name, { score, date: occasion.date });
  chart.memory.told.measured.push({ index: occasion.index, name, score });
  const measureSlots = {
    ...slots,
    measure: name,
    score,
    most,
    before: before?.score ?? "",
    since: before === undefined ? "" : `on ${sayDate(before.date)}`,
  };
  return chart.teller.say(before === undefined ? firstMeasureFrames : measureFrames, measureSlots, prng);
}

/** "Sleep through the night" inside a sentence; abbreviations keep their capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu} /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
