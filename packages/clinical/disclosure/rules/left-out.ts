import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

export const leftOut = defineDisclosureRule({
  id: "left-out",
  source: sources.least,
  judge: ({ id }, request) => (request.leftOut.includes(id) ? stays("Left out by whoever releases.") : null),
});
