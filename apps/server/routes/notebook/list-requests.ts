import { listNotebookRequests as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { listRequests } from "@goldthread/store/queries/notebook-release.ts";
import { defineRoute } from "../../route.ts";

export const listNotebookRequests = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ tx }) => ({ requests: [...(await listRequests(tx))] }),
});
