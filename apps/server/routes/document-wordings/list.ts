import { listDocumentWordings as endpoint } from "@goldthread/api/nouns/document-wording.ts";
import { listWordings } from "@goldthread/store/queries/document-wording.ts";
import { keepersOfWordings } from "../../client-documents/keepers-of-wordings.ts";
import { defineRoute } from "../../route.ts";

export const listDocumentWordings = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ tx, actor }) => ({
    wordings: [...(await listWordings(tx))],
    mayKeep: keepersOfWordings.some((role) => actor.roles.includes(role)),
  }),
});
