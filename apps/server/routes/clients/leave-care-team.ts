import { leaveCareTeam as endpoint } from "@goldthread/api/nouns/client.ts";
import * as careTeam from "@goldthread/store/queries/care-team.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { recordPlaces } from "../../staff/record-places.ts";

export const leaveCareTeam = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "care team left" },
  async run({ input: { clientId, staffId, to }, tx, actor, clock, newId, server, about, afterCommit }) {
    about({ clientId, subject: staffId });
    if (!(await careTeam.endPlace(tx, { clientId, staffId, to }))) refuse("not_found");
    const change = { reason: "left", clientId, staffIds: [staffId], from: null, to } as const;
    await recordPlaces(tx, change, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    afterCommit(() => void server.events.emit("access-changed", staffId));
    return {};
  },
});
