import { unplannedEpisodes } from "../arcs/unplanned.ts";
import { sayDate } from "../calendar/dates.ts";
import { prngFrom } from "../prng.ts";
import type { Visit } from "../schedule/visit.ts";
import type { Chart } from "./chart.ts";
import type { Content } from "./content.ts";
import { sayRisk, type RiskMoment } from "./risk-moment.ts";
import type { Occasion } from "./therapy-note.ts";

interface UnplannedContact {
  readonly visit: Visit;
  readonly progress: number;
  readonly next: Occasion["next"];
  readonly risk: RiskMoment;
}

/** A contact that nobody had planned: what led to it, what was done, how it ended. */
export function tellUnplanned(chart: Chart, { visit, next, risk }: UnplannedContact): Content {
  const prng = prngFrom(`${chart.path}/${visit.key}`);
  const slots = {
    ...chart.client.slots,
    protect: prng.pick(chart.client.protects),
    next: next === null ? "" : sayDate(next.date),
    nextTime: next?.time ?? "",
  };
  const episode = unplannedEpisodes[visit.unplanned ?? "phone"];
  const say = (pool: readonly string[]) => chart.teller.say(pool, slots, prng);
  const several = (pool: readonly string[], count: number) => chart.teller.sayInOrder(pool, count, { slots, prng });
  const situation = say(episode.situation);
  const crisis = visit.unplanned === "crisis";
  return {
    focus: [crisis ? "Crisis contact outside the standing hour." : "Contact between two sessions, not planned."],
    reported: [situation],
    observed: [say(episode.observed)],
    interventions: [
      ...several(episode.did, crisis ? 3 : 2),
      ...(risk.state === "opened" ? [say(risk.concern.actions)] : []),
    ],
    response: several(episode.response, crisis ? 2 : 1),
    assessment: [say(episode.assessment)],
    progress: [],
    risk: [sayRisk(risk, { chart, slots, prng })],
    medication: [],
    plan: [...(risk.state === "opened" ? several(risk.concern.duringPlan, 2) : []), say(episode.plan)],
  };
}
