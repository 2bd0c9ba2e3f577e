import { readReleaseAccounting as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { listReleasesOf } from "@goldthread/store/queries/notebook-release.ts";
import { parseRelease } from "../../notebook/parse-release.ts";
import { defineRoute } from "../../route.ts";

export const readReleaseAccounting = defineRoute({
  endpoint,
  may: ["records-officer"],
  audit: { act: "releases of private notes listed" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    const rows = await listReleasesOf(tx, clientId);
    return { releases: rows.map(({ id, at, author, content }) => ({ ...parseRelease(content), id, at, author })) };
  },
});
