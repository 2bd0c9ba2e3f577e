import type { Slots } from "../grammar/expand.ts";
import type { Prng } from "../prng.ts";
import { riskConcerns, type RiskConcern } from "../phrases/risk-concerns.ts";
import { riskNone } from "../phrases/risk-none.ts";
import type { ClientStory } from "../people/client-story.ts";
import type { Chart } from "./chart.ts";

/** Where a session stands towards a concern about risk. */
export type RiskMoment =
  | { readonly state: "none" }
  | { readonly state: "opened" | "open" | "closed"; readonly concern: RiskConcern };

/** The concern that a session of this week opens, carries or closes. `lastWeek` is the week of the session before it. */
export function riskMoment(story: ClientStory, week: number, lastWeek: number | null): RiskMoment {
  for (const { kind, openedWeek, closedWeek } of story.risks ?? []) {
    const concern = riskConcerns[kind];
    if (week > openedWeek || (closedWeek !== null && lastWeek !== null && lastWeek <= closedWeek)) continue;
    if (lastWeek === null || lastWeek > openedWeek) return { state: "opened", concern };
    return { state: closedWeek !== null && week <= closedWeek ? "closed" : "open", concern };
  }
  return { state: "none" };
}

export function sayRisk(
  moment: RiskMoment,
  { chart, slots, prng }: { readonly chart: Chart; readonly slots: Slots; readonly prng: Prng },
): string {
  if (moment.state === "none") return chart.teller.say(riskNone, slots, prng);
  const pool =
    moment.state === "opened"
      ? moment.concern.opened
      : moment.state === "closed"
        ? moment.concern.closed
        : moment.concern.during;
  return chart.teller.say(pool, slots, prng);
}
