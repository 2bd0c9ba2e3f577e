import { shareText as endpoint } from "@goldthread/api/nouns/share.ts";
import * as store from "@goldthread/store/queries/share.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { recordShare } from "../../shares/record-share.ts";

/** What stood between the two before ends by the same act: of two shares one could outlive the other unseen. */
export const shareText = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "shared" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { draftId = null, noteId = null, staffId, level, until } = input;
    const text = { draftId, noteId };
    const { may, clientId } = await store.readMayShare(tx, text);
    if (!may) refuse("not_found");
    about({ subject: draftId ?? noteId ?? "", ...(clientId === null ? {} : { clientId }) });
    if (staffId === actor.staffId || !(await store.mayBeSharedWith(tx, { ...text, staffId })))
      refuse("invalid_input", [{ field: "staffId", expected: "expected a colleague of the clinical staff" }]);
    refuseDay(until, await store.readDays(tx));
    await store.lockSharing(tx, { ...text, staffId });
    const acting = { by: actor.staffId, at: clock(), newId };
    const before = (await store.listGiven(tx, text)).filter((one) => one.staffId === staffId);
    for (const { id: givenId } of before)
      await recordShare(tx, { ...text, withId: staffId, what: "taken-back", givenId }, acting);
    const act = await recordShare(tx, { ...text, withId: staffId, what: "given", level, until }, acting);
    const to = server.mail === null ? undefined : await store.readMailOf(tx, staffId);
    afterCommit(() => server.sequencer.kick());
    // Judged anew: the level may be another.
    afterCommit(() => server.live.judgeAgain(text, staffId));
    afterCommit(() => {
      if (to !== undefined) void server.mail?.sendShared({ to, by: actor.name, practice: practice.name });
    });
    return { id: act.id };
  },
});

function refuseDay(until: string, { today, last }: store.ShareDays): void {
  if (until < today || until > last)
    refuse("invalid_input", [{ field: "until", expected: `expected a day between ${today} and ${last}` }]);
}
