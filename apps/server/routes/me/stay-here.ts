import { stayHere as endpoint } from "@goldthread/api/nouns/me.ts";
import { defineRoute } from "../../route.ts";

export const stayHere = defineRoute({
  endpoint,
  may: "signed-in",
  prepare: ({ actor, practice, server }) => server.signIn.extend({ actor, practice }),
  run: async ({ prepared }) => ({ idleEndsAt: prepared.toISOString() }),
});
