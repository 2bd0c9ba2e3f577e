import { listReleases as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { listReleases as rowsOf } from "@goldthread/store/queries/notebook-release.ts";
import { parseRelease } from "../../notebook/parse-release.ts";
import { defineRoute } from "../../route.ts";

const pageSize = 50;

export const listReleases = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { before }, tx }) {
    const rows = await rowsOf(tx, { before: before ?? null, limit: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    return {
      releases: page.map(({ id, at, content }) => ({ ...parseRelease(content), id, at })),
      next: rows.length > pageSize ? (page.at(-1)?.at ?? null) : null,
    };
  },
});
