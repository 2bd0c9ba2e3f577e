import { signInAsClient as endpoint } from "@goldthread/api/nouns/my.ts";
import { myselfOf } from "../../my/myself-of.ts";
import { defineRoute } from "../../route.ts";

export const signInAsClient = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 60,
  async run({ input: { signInName, passphrase }, server, request, setCookies }) {
    const from = { address: request.ip, cookieHeader: request.headers.cookie };
    const { presence, cookies } = await server.clients.signIn({ signInName, passphrase, ...from });
    setCookies(cookies);
    return await myselfOf(server, presence);
  },
});
