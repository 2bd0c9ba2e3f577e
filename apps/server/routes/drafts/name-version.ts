import { nameDraftVersion as endpoint, versionsOfADraft } from "@goldthread/api/nouns/draft.ts";
import { readDraft } from "@goldthread/draft";
import { insertDraftVersion, listDraftVersions } from "@goldthread/store/queries/draft-version.ts";
import { readDraftAccess } from "@goldthread/store/queries/draft.ts";
import { readChanges } from "@goldthread/store/queries/draft-update.ts";
import * as Y from "yjs";
import { refuse } from "../../errors.ts";
import { applyChanges } from "../../live/apply-changes.ts";
import { defineRoute } from "../../route.ts";

/** What is committed gets the name: a page asks once everything it holds is saved. */
export const nameDraftVersion = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { draftId, name }, tx, newId, clock }) {
    const access = await readDraftAccess(tx, draftId);
    if (access === undefined) refuse("not_found");
    if (access.state === "signed") refuse("already_signed");
    if (!access.mine) refuse("not_found");
    if ((await listDraftVersions(tx, draftId)).length >= versionsOfADraft)
      refuse("invalid_input", [{ field: "name", expected: `expected at most ${versionsOfADraft} named versions` }]);
    const content = contentOf(await readChanges(tx, [draftId]), draftId);
    const id = newId();
    await insertDraftVersion(tx, { id, draftId, name, content, at: clock() });
    return { id };
  },
});

function contentOf(changes: Parameters<typeof applyChanges>[1], guid: string): string {
  const document = new Y.Doc({ guid });
  try {
    applyChanges(document, changes);
    return JSON.stringify(readDraft(document));
  } finally {
    document.destroy();
  }
}
