import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import type { ItemKind } from "../record-item.ts";
import { sources } from "../sources.ts";

const apart: ReadonlySet<ItemKind> = new Set<ItemKind>(["incident-form", "report-log"]);

/** Kept beside the record and not in it: they name several people, or those who warned. */
export const outsideEveryChart = defineDisclosureRule({
  id: "outside-every-chart",
  source: sources.custom,
  judge: ({ kind }) => (apart.has(kind) ? stays("It is kept outside every chart and goes with none.") : null),
});
