import { addIncident as endpoint } from "@goldthread/api/nouns/incident.ts";
import * as incidents from "@goldthread/store/queries/incident.ts";
import { checkHappened } from "../../client/check-happened.ts";
import { refuse } from "../../errors.ts";
import { checkChartWords } from "../../risk/check-chart-words.ts";
import { defineRoute } from "../../route.ts";

export const addIncident = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "incident reported" },
  async run({ input, tx, clock, practice, newId, about }) {
    const { people, happenedAt } = input;
    checkHappened(happenedAt, { field: "happenedAt", birthDate: null, now: clock(), zone: practice.zone });
    const findings = checkChartWords(people);
    if (findings.length > 0) refuse("invalid_input", findings);
    // The form's reference alone would say whether there is such a session.
    if (input.sessionId !== null && !(await incidents.mayKnowOfSession(tx, input.sessionId))) refuse("not_found");
    const [id, at] = [newId(), clock().toISOString()];
    about({ subject: id });
    await incidents.addIncident(tx, { ...input, id, at });
    for (const person of people) await incidents.addPerson(tx, { ...person, id: newId(), incidentId: id });
    for (const { clientId, chartWords } of people) {
      if (clientId === null || chartWords.trim() === "") continue;
      await incidents.addChartEvent(tx, { id: newId(), clientId, happenedAt, words: chartWords.trim(), at });
    }
    return { id };
  },
});
