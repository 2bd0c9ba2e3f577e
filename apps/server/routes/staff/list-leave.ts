import { listLeave as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as leave from "@goldthread/store/queries/leave.ts";
import { defineRoute } from "../../route.ts";

export const listLeave = defineRoute({
  endpoint,
  may: "everyone-here",
  run: async ({ tx }) => ({ leave: [...(await leave.listLeave(tx))] }),
});
