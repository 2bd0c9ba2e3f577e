import { listShowings as endpoint } from "@goldthread/api/nouns/reflection.ts";
import { listShowings as list } from "@goldthread/store/queries/reflection.ts";
import { showingOut } from "../../reflection/showing-out.ts";
import { defineRoute } from "../../route.ts";

export const listShowings = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ tx, actor }) => ({ showings: (await list(tx)).map((row) => showingOut(row, actor.staffId)) }),
});
