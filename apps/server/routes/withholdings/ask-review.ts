import { askForWithholdingReview as endpoint } from "@goldthread/api/nouns/withholding.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { recordWithholding } from "../../withholding/record-withholding.ts";
import { standingWithholding } from "../../withholding/standing-withholding.ts";

export const askForWithholdingReview = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "review of a withholding asked for" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { withholdingId, askedBy, askedOn, words } = input;
    const { clientId, asked } = await standingWithholding(tx, withholdingId);
    about({ clientId, subject: withholdingId });
    if (asked !== null) refuse("review_asked_already");
    const at = clock();
    if (askedOn > calendarDay(at, practice.zone))
      refuse("invalid_input", [{ field: "askedOn", expected: "expected a day that has come" }]);
    const facts = { clientId, withholdingId, what: "review-asked", askedBy, askedOn, words: words.trim() };
    await recordWithholding(tx, facts, { by: actor.staffId, at, newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
