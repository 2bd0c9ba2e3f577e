import { changeDocumentWording as endpoint } from "@goldthread/api/nouns/document-wording.ts";
import { addWordingVersion, listWordings } from "@goldthread/store/queries/document-wording.ts";
import { keepersOfWordings } from "../../client-documents/keepers-of-wordings.ts";
import { refuseTakenTitle } from "../../client-documents/refuse-taken-title.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const changeDocumentWording = defineRoute({
  endpoint,
  may: keepersOfWordings,
  audit: { act: "wording of a document changed" },
  async run({ input: { wordingId: id, version: seen, title, text, removed }, tx, clock, newId, about }) {
    const wordings = await listWordings(tx);
    const before = wordings.find((one) => one.id === id) ?? refuse("not_found");
    about({ subject: id });
    if (before.version !== seen) refuse("changed_meanwhile");
    const { template } = before;
    if (!removed) refuseTakenTitle(wordings, { id, template, title });
    const next = { id, versionId: newId(), version: seen + 1, template, title, text: text.trim(), removed };
    if (!(await addWordingVersion(tx, { ...next, at: clock().toISOString() }))) refuse("changed_meanwhile");
    return { id, versionId: next.versionId, version: next.version };
  },
});
