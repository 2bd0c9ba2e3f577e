import { addCoverage as endpoint } from "@goldthread/api/nouns/coverage.ts";
import { profiles } from "@goldthread/clinical/profiles/index.ts";
import * as coverages from "@goldthread/store/queries/coverage.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { checkPayer, checkProfile } from "../../client/check-coverage.ts";
import { defineRoute } from "../../route.ts";

export const addCoverage = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "payer added" },
  async run({ input, tx, newId, about }) {
    const { clientId, kind, profile = profiles[0]?.id ?? "us-general", from = null } = input;
    about({ clientId });
    checkPayer(input);
    checkProfile(profile);
    await chartToChange(tx, clientId);
    const id = newId();
    const payer = kind === "self-pay" ? { payer: "", memberNumber: "" } : input;
    await coverages.addCoverage(tx, {
      ...input,
      payer: payer.payer,
      memberNumber: payer.memberNumber,
      id,
      profile,
      from,
    });
    return { id };
  },
});
