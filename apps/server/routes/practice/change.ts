import { changePractice as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as practice from "@goldthread/store/queries/practice.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const changePractice = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "settings changed" },
  run: async ({ input, tx }) => ({
    version: (await practice.changePractice(tx, input)) ?? refuse("changed_meanwhile"),
  }),
});
