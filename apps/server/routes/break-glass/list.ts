import { listBreakGlass as endpoint } from "@goldthread/api/nouns/break-glass.ts";
import { listOpenings } from "@goldthread/store/queries/break-glass.ts";
import { presentOpening } from "../../break-glass/present-opening.ts";
import { defineRoute } from "../../route.ts";

export const listBreakGlass = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx }) {
    return { openings: (await listOpenings(tx, clientId ?? null)).map(presentOpening) };
  },
});
