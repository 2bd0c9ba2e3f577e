import { readMyDocument as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { readClientDocument } from "@goldthread/store/queries/client-document.ts";
import { presentDocument } from "../../client-documents/present-document.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";

export const readMyDocument = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "document to sign opened" },
  async run({ input: { clientDocumentId }, tx, about }) {
    const row = (await readClientDocument(tx, clientDocumentId)) ?? refuse("not_found");
    about(clientDocumentId);
    return presentDocument(row);
  },
});
