import { acceptMyLink as endpoint } from "@goldthread/api/nouns/my.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { acceptClientLink, isSignInNameTaken, readOpenClientLink } from "@goldthread/store/queries/client-sign-in.ts";
import { refuse } from "../../errors.ts";
import { givenAccess } from "../../my/access-words.ts";
import { digestOf } from "../../my/my-cookie.ts";
import { makeSignInName } from "../../my/sign-in-name.ts";
import { defineRoute } from "../../route.ts";

export const acceptMyLink = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 20,
  async run({ input: { token, passphrase }, server, request, clock, setCookies }) {
    const link = { tokenDigest: digestOf(token), now: clock() };
    // Before the costly hashing: a wrong link is told at once.
    const found = await asPart(server.db, "auth", (tx) => readOpenClientLink(tx, link));
    if (found === undefined) refuse("invitation_over");
    const hash = await server.signIn.hash(passphrase);
    const signInName = await asPart(server.db, "auth", async (tx) => {
      const name = found.signInName ?? (await freeName((wanted) => isSignInNameTaken(tx, wanted)));
      if (!(await acceptClientLink(tx, { ...link, signInName: name, hash }))) refuse("invitation_over");
      await addAuditEvent(tx, {
        staffId: null,
        act: `passphrase chosen by the ${givenAccess(found.content).holder}`,
        clientId: found.clientId,
        subject: found.accessId,
        origin: request.ip,
      });
      return name;
    });
    const from = { address: request.ip, cookieHeader: request.headers.cookie };
    const { cookies } = await server.clients.signIn({ signInName, passphrase, ...from });
    setCookies(cookies);
    return { signInName };
  },
});

async function freeName(isTaken: (name: string) => Promise<boolean>): Promise<string> {
  for (;;) {
    const name = makeSignInName();
    if (!(await isTaken(name))) return name;
  }
}
