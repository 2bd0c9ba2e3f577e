import { closeNotebookRequest as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { closeRequest } from "@goldthread/store/queries/notebook-release.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const closeNotebookRequest = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "author looked into their notebook as asked" },
  async run({ input: { requestId }, tx, about }) {
    if (!(await closeRequest(tx, requestId))) refuse("not_found");
    about({ subject: requestId });
    return {};
  },
});
