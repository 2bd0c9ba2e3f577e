import { endMeasureLink as endpoint } from "@goldthread/api/nouns/measure.ts";
import { endLink } from "@goldthread/store/queries/measure-link.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const endMeasureLink = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "measure link ended" },
  async run({ input: { linkId }, tx, clock, about }) {
    const ended = (await endLink(tx, { linkId, at: clock().toISOString() })) ?? refuse("not_found");
    about({ clientId: ended.clientId, subject: linkId });
    return { ended: true as const };
  },
});
