import { writeSafetyPlan as endpoint } from "@goldthread/api/nouns/risk.ts";
import { safetyPlanParts } from "@goldthread/clinical/risk/safety-plan.ts";
import { addSafetyPlan, listSafetyPlans } from "@goldthread/store/queries/risk.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const writeSafetyPlan = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "safety plan written" },
  async run({ input, tx, clock, newId, about }) {
    const { clientId, basedOn } = input;
    if (safetyPlanParts.every(({ key }) => input[key].trim() === "")) {
      refuse("invalid_input", [{ field: "warningSigns", expected: "expected words in at least one part" }]);
    }
    await chartToChange(tx, clientId);
    const [newest] = await listSafetyPlans(tx, clientId);
    if ((newest?.number ?? 0) !== basedOn) refuse("changed_meanwhile");
    const [id, number] = [newId(), basedOn + 1];
    about({ clientId, subject: id });
    await addSafetyPlan(tx, { ...input, id, number, at: clock().toISOString() });
    return { id, number };
  },
});
