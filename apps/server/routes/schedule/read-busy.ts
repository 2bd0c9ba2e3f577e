import { readBusy as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { readBusy as readSpans } from "@goldthread/store/queries/schedule.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnfitSpan } from "../../session/refuse-unfit-span.ts";

export const readBusy = defineRoute({
  endpoint,
  may: ["supervisor", "administrator"],
  async run({ input, tx }) {
    refuseUnfitSpan(input);
    return { busy: (await readSpans(tx, input)).map((span) => ({ ...span })) };
  },
});
