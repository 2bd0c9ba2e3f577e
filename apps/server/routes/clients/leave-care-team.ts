import { leaveCareTeam as endpoint } from "@goldthread/api/nouns/client.ts";
import * as careTeam from "@goldthread/store/queries/care-team.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const leaveCareTeam = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "care team left" },
  async run({ input: { clientId, staffId, to }, tx, server, about, afterCommit }) {
    about({ clientId, subject: staffId });
    if (!(await careTeam.endPlace(tx, { clientId, staffId, to }))) refuse("not_found");
    afterCommit(() => void server.events.emit("access-changed", staffId));
    return {};
  },
});
