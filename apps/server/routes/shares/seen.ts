import { putShareAway as endpoint } from "@goldthread/api/nouns/share.ts";
import { putShareAway as putAway, readSharedWithMe } from "@goldthread/store/queries/share.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const putShareAway = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { shareId }, tx }) {
    const row = (await readSharedWithMe(tx, shareId)) ?? refuse("not_found");
    // What is open stays on the list.
    if (row.state === "open") refuse("not_found");
    await putAway(tx, shareId);
    return {};
  },
});
