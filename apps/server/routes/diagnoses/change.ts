import { changeDiagnosis as endpoint } from "@goldthread/api/nouns/diagnosis.ts";
import * as diagnoses from "@goldthread/store/queries/diagnosis.ts";
import { checkDayNotAhead } from "../../client/check-day.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeDiagnosis = defineRoute({
  endpoint,
  may: ["clinician", "trainee", "supervisor", "nurse"],
  audit: { act: "diagnosis changed" },
  async run({ input, tx, clock, practice, about }) {
    const { diagnosisId, version, first = false, until = null, why } = input;
    checkDayNotAhead(until, { field: "until", now: clock(), zone: practice.zone });
    const changed = await diagnoses.changeDiagnosis(tx, { diagnosisId, version, first, until, why });
    if (changed === undefined) {
      return refuseUnchanged({ seen: await diagnoses.versionOfDiagnosis(tx, diagnosisId), given: version });
    }
    about({ clientId: changed.clientId, subject: diagnosisId });
    return { version: changed.version };
  },
});
