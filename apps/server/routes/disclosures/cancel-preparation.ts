import { cancelPreparation as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { cancelPreparation as cancel } from "../../disclosure/preparations.ts";
import { defineRoute } from "../../route.ts";

export const cancelPreparation = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ input: { preparation: id }, actor: { staffId }, server }) => ({
    cancelled: cancel(server, { id, staffId }),
  }),
});
