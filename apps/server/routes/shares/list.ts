import { listShares as endpoint } from "@goldthread/api/nouns/share.ts";
import * as store from "@goldthread/store/queries/share.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listShares = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { draftId = null, noteId = null }, tx }) {
    if (!(await store.readMayShare(tx, { draftId, noteId })).may) refuse("not_found");
    const given = await store.listGiven(tx, { draftId, noteId });
    return { shares: given.map(({ draftId: _draft, noteId: _note, ...share }) => share) };
  },
});
