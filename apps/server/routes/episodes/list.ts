import { listEpisodes as endpoint } from "@goldthread/api/nouns/episode.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import * as episodes from "@goldthread/store/queries/episode.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listEpisodes = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "episodes opened" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    const found = await episodes.listEpisodes(tx, clientId);
    return { episodes: found.map((one) => ({ ...one, transfers: [...one.transfers] })) };
  },
});
