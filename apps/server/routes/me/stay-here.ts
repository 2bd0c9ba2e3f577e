import { stayHere as endpoint } from "@goldthread/api/nouns/me.ts";
import { defineRoute } from "../../route.ts";

export const stayHere = defineRoute({
  endpoint,
  may: "everyone-here",
  prepare: ({ actor, practice, server }) => server.signIn.extend({ actor, practice }),
  run: async ({ prepared }) => ({ idleEndsAt: prepared.toISOString() }),
});
