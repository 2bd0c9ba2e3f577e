import { addRiskInquiry as endpoint } from "@goldthread/api/nouns/risk.ts";
import { checkRiskAnswers } from "@goldthread/clinical/risk/inquiry.ts";
import { addInquiry } from "@goldthread/store/queries/risk.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addRiskInquiry = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "risk inquiry recorded" },
  async run({ input, tx, clock, newId, about }) {
    const findings = checkRiskAnswers(input.answers);
    if (findings.length > 0) refuse("invalid_input", findings);
    if (new Date(input.heldAt).getTime() > clock().getTime() + 5 * 60_000) {
      refuse("invalid_input", [{ field: "heldAt", expected: "expected a time that has come" }]);
    }
    await chartToChange(tx, input.clientId);
    const id = newId();
    about({ clientId: input.clientId, subject: id });
    await addInquiry(tx, { ...input, id, at: clock().toISOString() });
    return { id };
  },
});
