import { readClock as endpoint } from "@goldthread/api/nouns/group.ts";
import { readPresses } from "@goldthread/store/queries/clock.ts";
import { defineRoute } from "../../route.ts";

export const readClock = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ input: { sessionId }, tx, clock }) => ({
    now: clock().toISOString(),
    presses: [...(await readPresses(tx, sessionId))],
  }),
});
