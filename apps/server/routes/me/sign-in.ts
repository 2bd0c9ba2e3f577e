import { signIn as endpoint } from "@goldthread/api/nouns/me.ts";
import { defineRoute } from "../../route.ts";
import { meOf } from "../../sign-in/me-of.ts";
import { originOf } from "../../sign-in/origin-of.ts";

export const signIn = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 120,
  async run({ input: { email, passphrase }, server, request, clock, setCookies }) {
    const { presence, cookies } = await server.signIn.signIn({ email, passphrase, from: originOf(request) });
    setCookies(cookies);
    return meOf({ ...presence, now: clock() });
  },
});
