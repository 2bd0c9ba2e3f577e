import { readPlanVersion as endpoint } from "@goldthread/api/nouns/treatment-plan.ts";
import { listPlanSignatures, readPlanVersion as read } from "@goldthread/store/queries/treatment-plan.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { planContent } from "../../treatment-plan/current-plan.ts";
import { planVersions } from "../../treatment-plan/plan-versions.ts";

export const readPlanVersion = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "treatment plan opened" },
  async run({ input: { clientId, number }, tx, about }) {
    about({ clientId });
    const row = (await read(tx, clientId, number)) ?? refuse("not_found");
    const before = await read(tx, clientId, number - 1);
    const rows = before === undefined ? [row] : [row, before];
    const [version] = planVersions(rows, await listPlanSignatures(tx, clientId));
    if (version === undefined) refuse("not_found");
    return { ...version, plan: planContent(row.content).plan };
  },
});
