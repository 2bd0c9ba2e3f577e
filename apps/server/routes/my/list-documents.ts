import { listMyDocuments as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { listMyDocuments as rowsOf } from "@goldthread/store/queries/client-document.ts";
import { presentDocument } from "../../client-documents/present-document.ts";
import { defineClientRoute } from "../../client-route.ts";

export const listMyDocuments = defineClientRoute({
  endpoint,
  may: "client",
  async run({ tx }) {
    const documents = (await rowsOf(tx)).map(presentDocument);
    return {
      documents: documents.map(({ id, title, state, askedBy, askedAt, signature, declined, withdrawn, takenBack }) => ({
        id,
        title,
        state,
        askedBy,
        askedAt,
        answeredAt: (takenBack ?? signature ?? declined ?? withdrawn)?.at ?? null,
      })),
    };
  },
});
