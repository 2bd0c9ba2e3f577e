import { readSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { composeForClient } from "../../summary/compose-for-client.ts";
import { composedOut } from "../../summary/composed-out.ts";

export const readSummary = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "summary put together" },
  async run({ input, tx, practice, clock, about }) {
    about({ clientId: input.clientId });
    const composed = await composeForClient(tx, { ...input, zone: practice.zone, now: clock() });
    const { client } = composed;
    if (client === null) refuse("not_found");
    return { client: { ...client }, ...(await composedOut(tx, composed)) };
  },
});
