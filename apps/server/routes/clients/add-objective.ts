import { addObjective as endpoint } from "@goldthread/api/nouns/client.ts";
import * as plan from "@goldthread/store/queries/plan.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { defineRoute } from "../../route.ts";

export const addObjective = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "objective added" },
  async run({ input, tx, newId, about }) {
    const { clientId, problem, goal, text, baseline, target, dueOn } = input;
    about({ clientId });
    await chartToChange(tx, clientId);
    const problemId = await plan.findOrAddProblem(tx, { id: newId(), clientId, title: problem });
    const goalId = await plan.findOrAddGoal(tx, { id: newId(), clientId, problemId, words: goal });
    const id = newId();
    await plan.addObjective(tx, { id, clientId, goalId, text, baseline, target, dueOn });
    return { id };
  },
});
