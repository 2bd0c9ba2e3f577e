import { removeItem as endpoint } from "@goldthread/api/nouns/notebook.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { refuseOtherVersion } from "../../notebook/refuse-other-version.ts";
import { defineRoute } from "../../route.ts";

/** An empty row stays, so that the author's other devices hear of it; under a legal hold the database refuses. */
export const removeItem = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { itemId: id, basedOn }, tx }) {
    const revision = await notebooks.changeItem(tx, { id, basedOn, sealed: Buffer.alloc(0) });
    if (revision === undefined) return refuseOtherVersion(tx, id);
    await notebooks.clearKept(tx, id);
    return { revision };
  },
});
