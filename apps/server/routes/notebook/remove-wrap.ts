import { removeWrap as endpoint } from "@goldthread/api/nouns/notebook.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { refuse } from "../../errors.ts";
import { stepVersion } from "../../notebook/step-version.ts";
import { defineRoute } from "../../route.ts";

/** Never the last one, and none under a legal hold: both are the database's to refuse. */
export const removeWrap = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "own notebook: way in removed" },
  async run({ input: { wrapId, version }, tx }) {
    const next = await stepVersion(tx, version);
    if (!(await notebooks.removeWrap(tx, wrapId))) refuse("not_found");
    return { version: next };
  },
});
