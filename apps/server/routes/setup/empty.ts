import { setUpEmpty as endpoint } from "@goldthread/api/nouns/setup.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { addFirstSignIn } from "@goldthread/store/queries/auth-user.ts";
import { addPractice } from "@goldthread/store/queries/practice.ts";
import { addStaff } from "@goldthread/store/queries/staff.ts";
import { defineRoute } from "../../route.ts";
import { originOf } from "../../sign-in/origin-of.ts";

export const setUpEmpty = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 20,
  async run({ input, server, request, newId, setCookies }) {
    const { practiceName, zone, name, email, credential, alsoClinician, passphrase, code } = input;
    await server.setUp.checkMayBegin(code);
    const hash = await server.signIn.hash(passphrase);
    const [staffId, userId] = [newId(), newId()];
    await asPart(server.db, "setup", async (tx) => {
      // First, so that of two who set up at once one is told that it is done.
      await addPractice(tx, { name: practiceName, zone });
      await addFirstSignIn(tx, { userId, name, email, hash });
      const roles = alsoClinician ? (["administrator", "clinician", "biller"] as const) : (["administrator"] as const);
      await addStaff(tx, { id: staffId, userId, name, email, credential, supervisorId: null, roles });
    });
    const { cookies } = await server.signIn.signIn({ email, passphrase, from: originOf(request) });
    setCookies(cookies);
    return { staffId };
  },
});
