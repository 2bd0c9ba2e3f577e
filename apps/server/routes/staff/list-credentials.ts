import { listCredentials as endpoint } from "@goldthread/api/nouns/staff.ts";
import { readSettings } from "@goldthread/store/queries/practice.ts";
import * as credentials from "@goldthread/store/queries/staff-credential.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { credentialStanding } from "../../staff/credential-standing.ts";

export const listCredentials = defineRoute({
  endpoint,
  may: "everyone-here",
  async run({ tx }) {
    const [rows, settings] = await Promise.all([credentials.listCredentials(tx), readSettings(tx)]);
    const warningDays = (settings ?? refuse("set_up_needed")).credentialWarningDays;
    return { credentials: rows.map((row) => ({ ...row, standing: credentialStanding(row.daysLeft, warningDays) })) };
  },
});
