import { removePasskey as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { removePasskey as deletePasskey } from "@goldthread/store/queries/passkey.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** What it signed keeps the public key and stays valid. */
export const removePasskey = defineRoute({
  endpoint,
  may: "everyone-here",
  audit: { act: "passkey removed" },
  async run({ input: { passkeyId }, tx, about }) {
    if (!(await deletePasskey(tx, passkeyId))) refuse("not_found");
    about({ subject: passkeyId });
    return {};
  },
});
