import { stayInMyView as endpoint } from "@goldthread/api/nouns/my.ts";
import { defineClientRoute } from "../../client-route.ts";

export const stayInMyView = defineClientRoute({
  endpoint,
  may: "client",
  prepare: ({ server, presence }) => server.clients.extend(presence),
  run: async ({ prepared }) => ({ endsAt: prepared.toISOString() }),
});
