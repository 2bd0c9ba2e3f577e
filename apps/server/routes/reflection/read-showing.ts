import { readShowing as endpoint, shownReflection } from "@goldthread/api/nouns/reflection.ts";
import { readShowing as read } from "@goldthread/store/queries/reflection.ts";
import { refuse } from "../../errors.ts";
import { showingOut } from "../../reflection/showing-out.ts";
import { defineRoute } from "../../route.ts";

export const readShowing = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "shown reflection opened" },
  async run({ input: { showingId }, tx, actor, about }) {
    about({ subject: showingId });
    const row = (await read(tx, showingId)) ?? refuse("not_found");
    return { ...showingOut(row, actor.staffId), shown: shownReflection.parse(JSON.parse(row.content)) };
  },
});
