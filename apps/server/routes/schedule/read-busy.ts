import { readBusy as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { listLeaveBetween } from "@goldthread/store/queries/leave.ts";
import { readBusy as readSpans } from "@goldthread/store/queries/schedule.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnfitSpan } from "../../session/refuse-unfit-span.ts";

export const readBusy = defineRoute({
  endpoint,
  may: ["supervisor", "administrator"],
  async run({ input, tx }) {
    refuseUnfitSpan(input);
    const [busy, away] = await Promise.all([readSpans(tx, input), listLeaveBetween(tx, input)]);
    return { busy: busy.map((span) => ({ ...span })), away: [...away] };
  },
});
