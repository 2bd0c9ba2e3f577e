import { closeRiskConcern as endpoint } from "@goldthread/api/nouns/risk.ts";
import { closeConcern, concernStands } from "@goldthread/store/queries/risk.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const closeRiskConcern = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "risk concern closed" },
  async run({ input, tx, clock, about }) {
    const stands = (await concernStands(tx, input.concernId)) ?? refuse("not_found");
    if (!stands.open) refuse("changed_meanwhile");
    if (new Date(input.actedAt).getTime() > clock().getTime() + 5 * 60_000) {
      refuse("invalid_input", [{ field: "actedAt", expected: "expected a time that has come" }]);
    }
    const closed = (await closeConcern(tx, { ...input, at: clock().toISOString() })) ?? refuse("not_found");
    about({ clientId: closed.clientId, subject: input.concernId });
    return { closed: true as const };
  },
});
