import { putWrap as endpoint } from "@goldthread/api/nouns/notebook.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { refuse } from "../../errors.ts";
import { stepVersion } from "../../notebook/step-version.ts";
import { defineRoute } from "../../route.ts";

const mostWraps = 20;

export const putWrap = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "own notebook: way in changed" },
  async run({ input: { wrapId: id, version, wrapped, ...fields }, tx }) {
    const next = await stepVersion(tx, version);
    await notebooks.putWrap(tx, { id, ...fields, wrapped: Buffer.from(wrapped, "base64") });
    if (fields.kind === "recovery") await notebooks.forgetRecoveryProof(tx);
    if ((await notebooks.countWraps(tx)) > mostWraps)
      refuse("invalid_input", [{ field: "wrapId", expected: `expected at most ${mostWraps} ways in` }]);
    return { version: next };
  },
});
