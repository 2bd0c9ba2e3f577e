import { readMyLink as endpoint } from "@goldthread/api/nouns/my.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { readOpenClientLink } from "@goldthread/store/queries/client-sign-in.ts";
import { refuse } from "../../errors.ts";
import { givenAccess } from "../../my/access-words.ts";
import { digestOf } from "../../my/my-cookie.ts";
import { defineRoute } from "../../route.ts";

export const readMyLink = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 60,
  async run({ input: { token }, server, clock }) {
    const asked = { tokenDigest: digestOf(token), now: clock() };
    const found = await asPart(server.db, "auth", (tx) => readOpenClientLink(tx, asked));
    if (found === undefined) refuse("invitation_over");
    const { practice, sample, content, expiresAt } = found;
    return { practice, sample, holderName: givenAccess(content).holderName, expiresAt: expiresAt.toISOString() };
  },
});
