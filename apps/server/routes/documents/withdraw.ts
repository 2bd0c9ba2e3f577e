import { withdrawDocument as endpoint } from "@goldthread/api/nouns/document.ts";
import * as documents from "@goldthread/store/queries/document.ts";
import { documentOf } from "../../documents/document-of.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const withdrawDocument = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "document withdrawn" },
  async run({ input: { documentId: id, version, reason }, tx, clock, about }) {
    if (!(await documents.withdrawDocument(tx, { id, version, reason, at: clock().toISOString() })))
      refuseUnchanged({ seen: (await documents.readDocument(tx, id))?.version, given: version });
    const row = (await documents.readDocument(tx, id)) ?? refuse("not_found");
    about({ clientId: row.clientId, subject: id });
    return documentOf(row);
  },
});
