import { changeAllowance as endpoint } from "@goldthread/api/nouns/coverage.ts";
import * as coverages from "@goldthread/store/queries/coverage.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeAllowance = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "allowance changed" },
  async run({ input, tx, about }) {
    const changed = await coverages.changeAllowance(tx, input);
    if (changed === undefined) {
      const seen = await coverages.versionOfAllowance(tx, input.allowanceId);
      return refuseUnchanged({ seen, given: input.version });
    }
    about({ clientId: changed.clientId, subject: input.allowanceId });
    return { version: changed.version };
  },
});
