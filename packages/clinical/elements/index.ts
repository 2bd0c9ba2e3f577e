import type { Element, ElementId } from "./element.ts";
import { assessment } from "./assessment.ts";
import { climate } from "./climate.ts";
import { evaluation } from "./evaluation.ts";
import { focus } from "./focus.ts";
import { interventions } from "./interventions.ts";
import { medication } from "./medication.ts";
import { narrative } from "./narrative.ts";
import { objective } from "./objective.ts";
import { observed } from "./observed.ts";
import { plan } from "./plan.ts";
import { progress } from "./progress.ts";
import { reported } from "./reported.ts";
import { response } from "./response.ts";
import { risk } from "./risk.ts";
import { segment } from "./segment.ts";
import { topic } from "./topic.ts";

/** Every element by its id: the compiler refuses a missing one. */
const byId: Readonly<Record<ElementId, Element>> = {
  focus,
  reported,
  observed,
  interventions,
  response,
  evaluation,
  assessment,
  progress,
  risk,
  medication,
  plan,
  narrative,
  topic,
  objective,
  segment,
  climate,
};

export const elements: readonly Element[] = Object.values(byId);

export function elementOf(id: ElementId): Element {
  return byId[id];
}
