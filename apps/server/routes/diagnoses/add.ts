import { addDiagnosis as endpoint } from "@goldthread/api/nouns/diagnosis.ts";
import * as diagnoses from "@goldthread/store/queries/diagnosis.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { codeToGive } from "../../client/code-to-give.ts";
import { checkDayNotAhead } from "../../client/check-day.ts";
import { defineRoute } from "../../route.ts";

export const addDiagnosis = defineRoute({
  endpoint,
  may: ["clinician", "trainee", "supervisor", "nurse"],
  audit: { act: "diagnosis given" },
  async run({ input, tx, clock, practice, newId, about }) {
    const { clientId, since = null, first } = input;
    about({ clientId });
    checkDayNotAhead(since, { field: "since", now: clock(), zone: practice.zone });
    const { code, words } = codeToGive(input);
    await chartToChange(tx, clientId);
    const id = newId();
    await diagnoses.addDiagnosis(tx, { id, clientId, code, words, since, first });
    return { id, code, words };
  },
});
