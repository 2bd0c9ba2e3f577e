import type { RetentionRule } from "./rule.ts";
import { auAct } from "./rules/au-act.ts";
import { auNsw } from "./rules/au-nsw.ts";
import { auVic } from "./rules/au-vic.ts";
import { gbNhsMentalHealth } from "./rules/gb-nhs-mental-health.ts";
import { usCa } from "./rules/us-ca.ts";
import { usCt } from "./rules/us-ct.ts";
import { usDisclosures } from "./rules/us-disclosures.ts";
import { usGuidelines } from "./rules/us-guidelines.ts";
import { usMaEarlyIntervention } from "./rules/us-ma-early-intervention.ts";
import { usMedicare } from "./rules/us-medicare.ts";
import { usMedicareAdvantage } from "./rules/us-medicare-advantage.ts";
import { usNc } from "./rules/us-nc.ts";
import { usPa } from "./rules/us-pa.ts";
import { usTn } from "./rules/us-tn.ts";

/** Every rule of keeping; the first is what a practice begins with. */
export const retentionRules: readonly RetentionRule[] = [
  usGuidelines,
  usCa,
  usCt,
  usNc,
  usTn,
  usPa,
  usMaEarlyIntervention,
  usMedicare,
  usMedicareAdvantage,
  usDisclosures,
  auNsw,
  auVic,
  auAct,
  gbNhsMentalHealth,
];

/** The rule of this id, or undefined where none is known by it. */
export function retentionRuleOf(id: string): RetentionRule | undefined {
  return retentionRules.find((rule) => rule.id === id);
}
