import { putSupervisionGoal as endpoint } from "@goldthread/api/nouns/supervision.ts";
import * as supervision from "@goldthread/store/queries/supervision.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** By either of the two. */
export const putSupervisionGoal = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "supervision hours to reach set" },
  async run({ input: { superviseeId, totalHours, individualHours, version }, tx, about }) {
    if (individualHours > totalHours)
      refuse("invalid_input", [{ field: "individualHours", expected: "expected at most the hours in all" }]);
    const pairs = await supervision.listSupervisionPairs(tx);
    if (!pairs.some((pair) => pair.superviseeId === superviseeId && pair.isCurrent)) refuse("not_found");
    about({ subject: superviseeId });
    const goal = { staffId: superviseeId, totalHours, individualHours, version };
    return { version: (await supervision.putSupervisionGoal(tx, goal)) ?? refuse("changed_meanwhile") };
  },
});
