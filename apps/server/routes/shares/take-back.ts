import { takeShareBack as endpoint } from "@goldthread/api/nouns/share.ts";
import * as store from "@goldthread/store/queries/share.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { recordShare } from "../../shares/record-share.ts";

export const takeShareBack = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "share taken back" },
  async run({ input: { shareId }, tx, actor, clock, newId, about, server, afterCommit }) {
    const given = (await store.readGiven(tx, shareId)) ?? refuse("not_found");
    // The colleague knows of it, and it is not theirs to end.
    if (!(await store.mayTakeBack(tx, given))) refuse("not_found");
    const { draftId, noteId, staffId } = given;
    const { clientId } = await store.readMayShare(tx, given);
    about({ subject: draftId ?? noteId ?? "", ...(clientId === null ? {} : { clientId }) });
    const facts = { draftId, noteId, withId: staffId, what: "taken-back", givenId: shareId } as const;
    await recordShare(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    afterCommit(() => server.live.judgeAgain({ draftId, noteId }, staffId));
    return {};
  },
});
