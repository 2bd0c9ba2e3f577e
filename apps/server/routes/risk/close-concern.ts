import { closeRiskConcern as endpoint } from "@goldthread/api/nouns/risk.ts";
import { closeConcern, concernStands, type ConcernStanding } from "@goldthread/store/queries/risk.ts";
import { checkHasCome } from "../../client/check-happened.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const closeRiskConcern = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "risk concern closed" },
  async run({ input, tx, clock, about }) {
    const stands = (await concernStands(tx, input.concernId)) ?? refuse("not_found");
    if (!stands.open) refuse("changed_meanwhile");
    checkHasCome(input.actedAt, { field: "actedAt", now: clock() });
    if (Date.parse(input.actedAt) < earliestActed(stands)) {
      refuse("invalid_input", [{ field: "actedAt", expected: "expected a time not before the concern was opened" }]);
    }
    const closed = (await closeConcern(tx, { ...input, at: clock().toISOString() })) ?? refuse("not_found");
    about({ clientId: closed.clientId, subject: input.concernId });
    return { closed: true as const };
  },
});

const minute = 60_000;

/**
 * Nothing was done about a concern before there was one. A form answered on paper was acted on before it was typed in: there
 * it is when it was answered. To the minute, as times are entered.
 */
function earliestActed({ openedAt, answeredAt }: ConcernStanding): number {
  const first = Math.min(openedAt.getTime(), answeredAt?.getTime() ?? Infinity);
  return Math.floor(first / minute) * minute;
}
