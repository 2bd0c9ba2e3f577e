import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

export const wrongChart = defineDisclosureRule({
  id: "wrong-chart",
  source: sources.custom,
  judge: ({ isRetracted }) => (isRetracted ? stays("It was retracted: it is not about this client.") : null),
});
