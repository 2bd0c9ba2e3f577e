import { addToCareTeam as endpoint } from "@goldthread/api/nouns/client.ts";
import * as careTeam from "@goldthread/store/queries/care-team.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { defineRoute } from "../../route.ts";

export const addToCareTeam = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "care team joined" },
  async run({ input: { clientId, staffId, capacity, from }, tx, server, about, afterCommit }) {
    about({ clientId, subject: staffId });
    await chartToChange(tx, clientId);
    // Asked twice, it is done once.
    if (await careTeam.hasPlace(tx, { clientId, staffId, from })) return {};
    await careTeam.addToCareTeam(tx, { clientId, from, places: [{ staffId, capacity }] });
    afterCommit(() => void server.events.emit("access-changed", staffId));
    return {};
  },
});
