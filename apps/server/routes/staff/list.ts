import { listStaff as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as staff from "@goldthread/store/queries/staff.ts";
import { defineRoute } from "../../route.ts";
import { staffMemberOf } from "../../staff/staff-member-of.ts";

export const listStaff = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ tx }) => ({ staff: (await staff.listStaff(tx)).map(staffMemberOf) }),
});
