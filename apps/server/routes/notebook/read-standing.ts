import { readNotebookStanding as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { hasNotebook } from "@goldthread/store/queries/notebook-release.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { defineRoute } from "../../route.ts";

export const readNotebookStanding = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "asked whether a colleague keeps a notebook" },
  async run({ input: { staffId }, tx, about }) {
    about({ subject: staffId });
    return { exists: await hasNotebook(tx, staffId) };
  },
});
