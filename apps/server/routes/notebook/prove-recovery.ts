import { proveRecovery as endpoint } from "@goldthread/api/nouns/notebook.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const proveRecovery = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ tx }) {
    return { recoveryProvenAt: (await notebooks.proveRecovery(tx)) ?? refuse("notebook_needed") };
  },
});
