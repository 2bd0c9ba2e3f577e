import { addAllowance as endpoint } from "@goldthread/api/nouns/coverage.ts";
import * as coverages from "@goldthread/store/queries/coverage.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addAllowance = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "allowance added" },
  async run({ input, tx, newId, about }) {
    const coverage = (await coverages.readCoverage(tx, input.coverageId)) ?? refuse("not_found");
    about({ clientId: coverage.clientId, subject: input.coverageId });
    if (coverage.kind === "self-pay") refuse("invalid_input", [{ field: "coverageId", expected: "expected a payer" }]);
    const id = newId();
    await coverages.addAllowance(tx, { ...input, id, clientId: coverage.clientId });
    return { id };
  },
});
