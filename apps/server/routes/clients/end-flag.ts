import { endFlag as endpoint } from "@goldthread/api/nouns/client.ts";
import * as flags from "@goldthread/store/queries/client-flag.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const endFlag = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "flag ended" },
  async run({ input: { flagId, why }, tx, about }) {
    const clientId = (await flags.endFlag(tx, { flagId, why })) ?? refuse("not_found");
    about({ clientId, subject: flagId });
    return {};
  },
});
