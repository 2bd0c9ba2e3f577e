import { createNotebook as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { authorshipOf } from "@goldthread/clinical/private-notes/authorship.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const createNotebook = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "own notebook begun" },
  async run({ input: { wraps }, tx, actor }) {
    if (new Set(wraps.map(({ id }) => id)).size < wraps.length)
      refuse("invalid_input", [{ field: "wraps", expected: "expected each way in once" }]);
    const { regimes } = authorshipOf(await notebooks.readMyCredentials(tx));
    if (regimes.length === 0) refuse("may_not_keep_notebook");
    if (!(await notebooks.createNotebook(tx, actor.staffId))) refuse("notebook_exists");
    for (const wrap of wraps) await notebooks.putWrap(tx, { ...wrap, wrapped: Buffer.from(wrap.wrapped, "base64") });
    return { version: 1 };
  },
});
