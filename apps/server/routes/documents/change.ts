import { changeDocument as endpoint } from "@goldthread/api/nouns/document.ts";
import * as documents from "@goldthread/store/queries/document.ts";
import { documentOf } from "../../documents/document-of.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeDocument = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "document renamed" },
  async run({ input: { documentId: id, version, title }, tx, about }) {
    if (!(await documents.renameDocument(tx, { id, version, title })))
      refuseUnchanged({ seen: (await documents.readDocument(tx, id))?.version, given: version });
    const row = (await documents.readDocument(tx, id)) ?? refuse("not_found");
    about({ clientId: row.clientId, subject: id });
    return documentOf(row);
  },
});
