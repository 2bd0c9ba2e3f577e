import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

/** From the client alone: another recipient has another ground, and answers for it. */
export const withheldForHarm = defineDisclosureRule({
  id: "withheld-for-harm",
  source: sources.harm,
  judge({ withheld }, { ground, day }) {
    if (ground.id !== "client-request" || withheld === null || withheld.from === "representative") return null;
    // A withholding whose review is overdue still holds, and says that it is.
    const due = withheld.reviewOn < day ? ", and its review is overdue" : "";
    return stays(`It is withheld for harm, by name and with a review${due}.`);
  },
});
