import { addRiskInquiry as endpoint } from "@goldthread/api/nouns/risk.ts";
import { checkRiskAnswers } from "@goldthread/clinical/risk/inquiry.ts";
import { addInquiry } from "@goldthread/store/queries/risk.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { checkHappened } from "../../client/check-happened.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addRiskInquiry = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "risk inquiry recorded" },
  async run({ input, tx, clock, practice, newId, about }) {
    const findings = checkRiskAnswers(input.answers);
    if (findings.length > 0) refuse("invalid_input", findings);
    const { birthDate } = await chartToChange(tx, input.clientId);
    checkHappened(input.heldAt, { field: "heldAt", birthDate, now: clock(), zone: practice.zone });
    const id = newId();
    about({ clientId: input.clientId, subject: id });
    await addInquiry(tx, { ...input, id, at: clock().toISOString() });
    return { id };
  },
});
