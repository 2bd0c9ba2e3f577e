import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

export const notAskedFor = defineDisclosureRule({
  id: "not-asked-for",
  source: sources.least,
  judge({ kind, day }, { kinds, from, to }) {
    if (!kinds.includes(kind)) return stays("This kind of record was not asked for.");
    const isOutside = (from !== null && day < from) || (to !== null && day > to);
    return isOutside ? stays("It is outside the dates asked for.") : null;
  },
});
