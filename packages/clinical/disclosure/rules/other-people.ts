import { defineDisclosureRule } from "../disclosure-rule.ts";
import { isWholeByOrder } from "../request.ts";
import { sources } from "../sources.ts";

/** What leaves goes without other people in it, on every ground; what an order names goes whole where somebody says so. */
export const otherPeople = defineDisclosureRule({
  id: "other-people",
  source: sources.ownRecord,
  judge({ others }, request) {
    if (others.length === 0 || isWholeByOrder(request)) return null;
    const places = others.length === 1 ? "one place" : `${others.length} places`;
    const { because } = request.ground.othersInText;
    return {
      verdict: "redact",
      says: `Other people are in it at ${places}: those words are taken out of the file. ${because}`,
    };
  },
});
