import { aideVisits, nursing } from "../arcs/nursing.ts";
import { riskNone } from "../phrases/risk-none.ts";
import { memberPhrases } from "../groups/member-phrases.ts";
import { prngFrom } from "../prng.ts";
import type { Visit } from "../schedule/visit.ts";
import type { Chart } from "./chart.ts";
import type { Content } from "./content.ts";
import { doseAt } from "./dose.ts";
import { stepSlots } from "./step-slots.ts";

interface SideVisit {
  readonly visit: Visit;
  readonly progress: number;
}

/** A nurse's visit about medication and health. */
export function tellNurseVisit(
  chart: Chart,
  { visit, progress, concernOpen }: SideVisit & { readonly concernOpen: boolean },
): Content {
  const prng = prngFrom(`${chart.path}/${visit.key}`);
  const body = prngFrom(`${chart.path}/body`);
  const weight = body.between(54, 92) + Math.round((prng.next() - 0.5) * 3);
  const slots = {
    ...chart.client.slots,
    dose: doseAt(chart, progress),
    protect: prng.pick(chart.client.protects),
    taken: Math.min(14, 11 + Math.round(progress * 2) + prng.between(0, 1)),
    systolic: body.between(112, 134) + prng.between(-6, 8),
    diastolic: body.between(68, 84) + prng.between(-4, 5),
    pulse: prng.between(62, 84),
    weight,
    nurseWeeks: prng.pick(["six", "eight"]),
  };
  const say = (pool: readonly string[]) => chart.teller.say(pool, slots, prng);
  const several = (pool: readonly string[], count: number) => chart.teller.sayInOrder(pool, count, { slots, prng });
  return {
    focus: [say(nursing.focus)],
    reported: several(nursing.reported, prng.between(2, 3)),
    observed: [say(nursing.observed), say(nursing.looks)],
    interventions: several(nursing.did, 2),
    response: [say(nursing.response)],
    assessment: [say(nursing.assessment)],
    progress: [say(nursing.progress)],
    risk: [say(concernOpen ? memberPhrases.riskOpen.filter((line) => line.startsWith("Open concern")) : riskNone)],
    medication: [],
    plan: [say(nursing.plan)],
  };
}

/** An outing with the aide, to practise a planned step where it is needed. */
export function tellAideVisit(chart: Chart, { visit, progress }: SideVisit): Content {
  const prng = prngFrom(`${chart.path}/${visit.key}`);
  const slots = {
    ...chart.client.slots,
    ...stepSlots(chart.client.ladder, progress, prng),
    outing: chart.story.aide ?? "",
  };
  const say = (pool: readonly string[]) => chart.teller.say(pool, slots, prng);
  return {
    // The aide writes narratives: what the outing was for opens the text.
    focus: [],
    reported: [say(aideVisits.focus), say(aideVisits.reported)],
    observed: [say(aideVisits.observed)],
    interventions: [...chart.teller.sayInOrder(aideVisits.did, 2, { slots, prng })],
    response: [say(aideVisits.response)],
    assessment: [],
    progress: [say(aideVisits.progress)],
    risk: [say(aideVisits.risk)],
    medication: [],
    plan: [say(aideVisits.plan)],
  };
}
