import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { isWithin } from "../record-item.ts";
import { sources } from "../sources.ts";

export const notAskedFor = defineDisclosureRule({
  id: "not-asked-for",
  source: sources.least,
  judge(item, { kinds, from, to }) {
    if (!kinds.includes(item.kind)) return stays("This kind of record was not asked for.");
    return isWithin(item, { from, to }) ? null : stays("It is outside the dates asked for.");
  },
});
