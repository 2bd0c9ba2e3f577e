import { reviewWithholding as endpoint } from "@goldthread/api/nouns/withholding.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { recordWithholding } from "../../withholding/record-withholding.ts";
import { refuseUnlicensed } from "../../withholding/refuse-unlicensed.ts";
import { standingWithholding } from "../../withholding/standing-withholding.ts";

export const reviewWithholding = defineRoute({
  endpoint,
  may: ["clinician", "supervisor", "nurse"],
  audit: { act: "withholding reviewed" },
  async run({ input, tx, actor, clock, newId, about, server, afterCommit }) {
    const { withholdingId, outcome, words, given } = input;
    const { clientId, staffId, asked, review, mayKeepOrEnd } = await standingWithholding(tx, withholdingId);
    about({ clientId, subject: withholdingId });
    if (!mayKeepOrEnd) refuse("not_found");
    if (staffId === actor.staffId) refuse("review_by_another");
    if (asked === null) refuse("review_not_asked");
    if (review !== null) refuse("changed_meanwhile");
    if (outcome === "in-part" && given.trim() === "")
      refuse("invalid_input", [{ field: "given", expected: "expected the words that the client may read" }]);
    const credential = await refuseUnlicensed(tx);
    const kept = outcome === "in-part" ? given.trim() : "";
    const facts = { clientId, withholdingId, what: "reviewed", outcome, words: words.trim(), given: kept, credential };
    await recordWithholding(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
