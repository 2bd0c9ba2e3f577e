import { type incidentKinds, type incidentParts, readIncident as endpoint } from "@goldthread/api/nouns/incident.ts";
import * as incidents from "@goldthread/store/queries/incident.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readIncident = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "incident opened" },
  async run({ input: { incidentId }, tx, about }) {
    about({ subject: incidentId });
    const [incident, people] = await Promise.all([
      incidents.readIncident<(typeof incidentKinds)[number]>(tx, incidentId),
      incidents.listPeople<(typeof incidentParts)[number]>(tx, incidentId),
    ]);
    if (incident === undefined) refuse("not_found");
    return { ...incident, people: [...people] };
  },
});
