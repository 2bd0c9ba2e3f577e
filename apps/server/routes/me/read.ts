import { readMe as endpoint } from "@goldthread/api/nouns/me.ts";
import { defineRoute } from "../../route.ts";
import { meOf } from "../../sign-in/me-of.ts";

export const readMe = defineRoute({
  endpoint,
  may: "everyone-here",
  run: async ({ actor, practice, clock }) => meOf({ actor, practice, now: clock() }),
});
