import { reviewBreakGlass as endpoint } from "@goldthread/api/nouns/break-glass.ts";
import * as store from "@goldthread/store/queries/break-glass.ts";
import { recordBreakGlass } from "../../break-glass/record-break-glass.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const reviewBreakGlass = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "break-glass reviewed" },
  async run({ input: { openingId, wasNeeded, words }, tx, actor, clock, newId, about, server, afterCommit }) {
    const opening = (await store.readOpening(tx, openingId)) ?? refuse("not_found");
    about({ clientId: opening.clientId, subject: openingId });
    if (opening.staffId === actor.staffId) refuse("review_needs_another");
    if (opening.review !== null) refuse("changed_meanwhile");
    const facts = { clientId: opening.clientId, openingId, wasNeeded, what: "reviewed", words: words.trim() };
    await recordBreakGlass(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
