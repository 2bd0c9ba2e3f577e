import { prove as endpoint } from "@goldthread/api/nouns/me.ts";
import { defineRoute } from "../../route.ts";

export const prove = defineRoute({
  endpoint,
  may: "everyone-here",
  triesPerMinute: 120,
  prepare: ({ input: { passphrase }, actor, server, request }) =>
    server.signIn.prove(actor, { passphrase, address: request.ip }),
  run: async ({ prepared }) => ({ provenAt: prepared.toISOString() }),
});
