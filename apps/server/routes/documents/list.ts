import { listDocuments as endpoint } from "@goldthread/api/nouns/document.ts";
import { isMyClient } from "@goldthread/store/queries/client.ts";
import * as documents from "@goldthread/store/queries/document.ts";
import { documentOf } from "../../documents/document-of.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listDocuments = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "documents listed" },
  async run({ input: { clientId }, tx, server, about }) {
    if (!(await isMyClient(tx, clientId))) refuse("not_found");
    about({ clientId });
    const rows = await documents.listDocuments(tx, clientId);
    return { documents: rows.map(documentOf), mostBytes: server.documents.mostBytes };
  },
});
