import { signOutAsClient as endpoint } from "@goldthread/api/nouns/my.ts";
import { defineClientRoute } from "../../client-route.ts";

export const signOutAsClient = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "signed out" },
  async run({ server, request, setCookies, afterCommit }) {
    afterCommit(async () => setCookies(await server.clients.signOut(request.headers.cookie)));
    return {};
  },
});
