import { listStaff as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as staff from "@goldthread/store/queries/staff.ts";
import { defineRoute } from "../../route.ts";
import { staffMemberOf } from "../../staff/staff-member-of.ts";

export const listStaff = defineRoute({
  endpoint,
  may: "everyone-here",
  async run({ tx }) {
    const [rows, invited] = await Promise.all([staff.listStaff(tx), staff.listInvited(tx)]);
    const untilOf = new Map(invited.map(({ staffId, until }) => [staffId, until]));
    return { staff: rows.map((row) => staffMemberOf(row, untilOf.get(row.id))) };
  },
});
