import { defineDisclosureRule } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

/** An order names what it wants as it stands; everything else leaves without other people in it. */
export const otherPeople = defineDisclosureRule({
  id: "other-people",
  source: sources.ownRecord,
  judge({ others }, { ground }) {
    if (others.length === 0 || ground.extent === "as-ordered") return null;
    const places = others.length === 1 ? "one place" : `${others.length} places`;
    return { verdict: "redact", says: `Other people are in it at ${places}: those words are taken out of the file.` };
  },
});
