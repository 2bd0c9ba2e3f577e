import { readPreparation as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { preparationAt } from "../../disclosure/preparations.ts";
import { defineRoute } from "../../route.ts";

export const readPreparation = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ input: { preparation: id }, actor: { staffId }, server }) => ({
    at: preparationAt(server, { id, staffId }) ?? null,
  }),
});
