import { readMyself as endpoint } from "@goldthread/api/nouns/my.ts";
import { defineClientRoute } from "../../client-route.ts";
import { myselfOf } from "../../my/myself-of.ts";

export const readMyself = defineClientRoute({
  endpoint,
  may: "client",
  prepare: ({ server, presence }) => myselfOf(server, presence),
  run: async ({ prepared }) => prepared,
});
