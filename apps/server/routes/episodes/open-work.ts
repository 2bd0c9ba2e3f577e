import { readClientOpenWork as endpoint } from "@goldthread/api/nouns/episode.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import * as episodes from "@goldthread/store/queries/episode.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readClientOpenWork = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "open work looked at" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    return episodes.readOpenWork(tx, clientId);
  },
});
