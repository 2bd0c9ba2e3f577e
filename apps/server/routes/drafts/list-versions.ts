import { listDraftVersions as endpoint } from "@goldthread/api/nouns/draft.ts";
import type { DraftContent } from "@goldthread/draft";
import { listDraftVersions as listRows } from "@goldthread/store/queries/draft-version.ts";
import { readDraftAccess } from "@goldthread/store/queries/draft.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listDraftVersions = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { draftId }, tx }) {
    const access = await readDraftAccess(tx, draftId);
    if (access === undefined) refuse("not_found");
    const rows = await listRows(tx, draftId);
    return { versions: rows.map(({ content, ...row }) => ({ ...row, ...wordsOf(JSON.parse(content)) })) };
  },
});

/** The contract reads what was kept, so that a page never meets another form. */
function wordsOf({ format, elements }: DraftContent) {
  return { format, elements: elements.map(({ spans, ...element }) => ({ ...element, spans: [...spans] })) };
}
