import { listShareComments as endpoint } from "@goldthread/api/nouns/share.ts";
import { listShareComments as list, mayReadCommentsOn } from "@goldthread/store/queries/share.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { shareCommentsOf } from "../../shares/share-comments-of.ts";

export const listShareComments = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { draftId }, tx }) {
    const text = { draftId, noteId: null };
    if (!(await mayReadCommentsOn(tx, text))) refuse("not_found");
    return { comments: shareCommentsOf(await list(tx, text)) };
  },
});
