import { changePasskey as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { listPasskeys, namePasskey } from "@goldthread/store/queries/passkey.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const changePasskey = defineRoute({
  endpoint,
  may: "everyone-here",
  async run({ input: { passkeyId: id, name, version }, tx }) {
    if (!(await listPasskeys(tx)).some((key) => key.id === id)) refuse("not_found");
    return { version: (await namePasskey(tx, { id, name, version })) ?? refuse("changed_meanwhile") };
  },
});
