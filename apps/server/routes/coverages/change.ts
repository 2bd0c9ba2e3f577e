import { changeCoverage as endpoint } from "@goldthread/api/nouns/coverage.ts";
import * as coverages from "@goldthread/store/queries/coverage.ts";
import { checkProfile } from "../../client/check-coverage.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeCoverage = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "payer changed" },
  async run({ input, tx, about }) {
    const { coverageId, version, first = false } = input;
    checkProfile(input.profile);
    const changed = await coverages.changeCoverage(tx, { ...input, first });
    if (changed === undefined) {
      return refuseUnchanged({ seen: (await coverages.readCoverage(tx, coverageId))?.version, given: version });
    }
    about({ clientId: changed.clientId, subject: coverageId });
    return { version: changed.version };
  },
});
