import { takeShowingBack as endpoint } from "@goldthread/api/nouns/reflection.ts";
import { takeShowingBack as takeBack } from "@goldthread/store/queries/reflection.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const takeShowingBack = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "shown reflection taken back" },
  async run({ input: { showingId }, tx, about }) {
    about({ subject: showingId });
    if (!(await takeBack(tx, showingId))) refuse("not_found");
    return {};
  },
});
