import { addToCareTeam as endpoint } from "@goldthread/api/nouns/client.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import * as careTeam from "@goldthread/store/queries/care-team.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { defineRoute } from "../../route.ts";
import { recordPlaces } from "../../staff/record-places.ts";

export const addToCareTeam = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "care team joined" },
  async run({
    input: { clientId, staffId, capacity, from: wanted },
    tx,
    actor,
    clock,
    newId,
    server,
    about,
    afterCommit,
  }) {
    about({ clientId, subject: staffId });
    await chartToChange(tx, clientId);
    const place = await careTeam.readPlaceEnd(tx, { clientId, staffId, from: wanted });
    // Asked twice, it is done once.
    if (place !== undefined && place.to === null) return {};
    // A place holds to the end of its last day, and stays as it is: who comes back has another from the next.
    const from = place?.to == null ? wanted : addDays(place.to, 1);
    await careTeam.addToCareTeam(tx, { clientId, from, places: [{ staffId, capacity }] });
    const change = { reason: "joined", clientId, staffIds: [staffId], from, to: null } as const;
    await recordPlaces(tx, change, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    afterCommit(() => void server.events.emit("access-changed", staffId));
    return {};
  },
});
