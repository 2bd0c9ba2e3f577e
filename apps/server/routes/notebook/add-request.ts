import { addNotebookRequest as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { addRequest } from "@goldthread/store/queries/notebook-release.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { defineRoute } from "../../route.ts";

export const addNotebookRequest = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "author asked to look into their notebook" },
  async run({ input: { authorId, words }, tx, newId, about }) {
    const id = newId();
    await addRequest(tx, { id, authorId, words });
    about({ subject: id });
    return { id };
  },
});
