import { askForMyReview as endpoint } from "@goldthread/api/nouns/my-acts.ts";
import { listWithheldFromMe } from "@goldthread/store/queries/my-acts.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";
import { whoActs } from "../../my/who-acts.ts";
import { recordWithholding } from "../../withholding/record-withholding.ts";

export const askForMyReview = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "review of a withholding asked for" },
  async run({ input: { withholdingId, words }, tx, holder, practice, clock, newId, about, server, afterCommit }) {
    const mine = await listWithheldFromMe(tx);
    const withheld = mine.find(({ id }) => id === withholdingId) ?? refuse("not_found");
    about(withholdingId);
    if (!withheld.isStanding) refuse("withholding_over");
    if (withheld.reviewAskedOn !== null) refuse("review_asked_already");
    const { name: askedBy } = await whoActs(tx);
    const at = clock();
    const askedOn = calendarDay(at, practice.zone);
    const { clientId } = withheld;
    const facts = { clientId, withholdingId, what: "review-asked", askedBy, askedOn, words: words.trim() };
    await recordWithholding(tx, { ...facts, accessId: holder.accessId }, { by: clientId, at, newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
