import { type incidentKinds, listIncidents as endpoint } from "@goldthread/api/nouns/incident.ts";
import * as incidents from "@goldthread/store/queries/incident.ts";
import { defineRoute } from "../../route.ts";

export const listIncidents = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "incidents opened" },
  async run({ tx }) {
    return { incidents: [...(await incidents.listIncidents<(typeof incidentKinds)[number]>(tx))] };
  },
});
