import { listKept as endpoint } from "@goldthread/api/nouns/notebook.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { defineRoute } from "../../route.ts";

const pageSize = 20;

export const listKept = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { itemId: id, after }, tx }) {
    const rows = await notebooks.listKept(tx, { id, after, limit: pageSize + 1 });
    const versions = rows.slice(0, pageSize);
    return { versions, next: rows.length > pageSize ? (versions.at(-1)?.revision ?? null) : null };
  },
});
