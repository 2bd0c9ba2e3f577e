import { endBreakGlass as endpoint } from "@goldthread/api/nouns/break-glass.ts";
import * as store from "@goldthread/store/queries/break-glass.ts";
import { recordBreakGlass } from "../../break-glass/record-break-glass.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const endBreakGlass = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "break-glass ended" },
  async run({ input: { openingId }, tx, actor, clock, newId, about, server, afterCommit }) {
    const opening = (await store.readOpening(tx, openingId)) ?? refuse("not_found");
    if (opening.staffId !== actor.staffId) refuse("not_found");
    about({ clientId: opening.clientId, subject: openingId });
    // Asked twice, or after the hours, it is over.
    if (!opening.isLasting) return {};
    const facts = { clientId: opening.clientId, openingId, what: "ended" };
    await recordBreakGlass(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    afterCommit(() => void server.events.emit("access-changed", actor.staffId));
    return {};
  },
});
