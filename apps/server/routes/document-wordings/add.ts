import { addDocumentWording as endpoint, mostWordings } from "@goldthread/api/nouns/document-wording.ts";
import { addWordingVersion, listWordings } from "@goldthread/store/queries/document-wording.ts";
import { keepersOfWordings } from "../../client-documents/keepers-of-wordings.ts";
import { refuseTakenTitle } from "../../client-documents/refuse-taken-title.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addDocumentWording = defineRoute({
  endpoint,
  may: keepersOfWordings,
  audit: { act: "wording of a document kept" },
  async run({ input, tx, clock, newId, about }) {
    const wordings = await listWordings(tx);
    if (wordings.length >= mostWordings) refuse("library_full");
    refuseTakenTitle(wordings, input);
    // The first version gives the wording its id.
    const id = newId();
    const first = { ...input, text: input.text.trim(), id, versionId: id, version: 1, removed: false };
    await addWordingVersion(tx, { ...first, at: clock().toISOString() });
    about({ subject: id });
    return { id, versionId: id, version: 1 };
  },
});
