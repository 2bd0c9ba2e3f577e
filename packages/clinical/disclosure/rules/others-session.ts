import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

export const othersSession = defineDisclosureRule({
  id: "others-session",
  source: sources.ownRecord,
  judge({ sharedWith }, { ground, agreed }) {
    if (!ground.othersAgree || sharedWith.every((client) => agreed.includes(client))) return null;
    return stays("It was somebody else's session too, and not every adult concerned has agreed.");
  },
});
