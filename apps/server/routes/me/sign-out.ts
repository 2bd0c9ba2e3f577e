import { signOut as endpoint } from "@goldthread/api/nouns/me.ts";
import { defineRoute } from "../../route.ts";

export const signOut = defineRoute({
  endpoint,
  may: "everyone-here",
  audit: { act: "signed out" },
  async run({ actor, server, request, setCookies, afterCommit }) {
    afterCommit(async () => {
      setCookies(await server.signIn.signOut(request.headers.cookie));
      server.events.emit("access-changed", actor.staffId);
    });
    return {};
  },
});
