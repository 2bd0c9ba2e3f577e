import { followIncident as endpoint } from "@goldthread/api/nouns/incident.ts";
import * as incidents from "@goldthread/store/queries/incident.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const followIncident = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "incident followed up" },
  async run({ input, tx, about }) {
    about({ subject: input.incidentId });
    const version = await incidents.followIncident(tx, input);
    if (version !== undefined) return { version };
    const seen = (await incidents.readIncident(tx, input.incidentId))?.version;
    return refuseUnchanged({ seen, given: input.version });
  },
});
