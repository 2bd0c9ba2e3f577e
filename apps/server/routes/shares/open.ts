import { openSharedDraft as endpoint } from "@goldthread/api/nouns/share.ts";
import { readSharedWithMe } from "@goldthread/store/queries/share.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { presentShared } from "../../shares/present-shared.ts";

/** What is over is answered too, so that the page can say by whom it was taken back. */
export const openSharedDraft = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "shared draft opened" },
  async run({ input: { shareId }, tx, about }) {
    const row = (await readSharedWithMe(tx, shareId)) ?? refuse("not_found");
    about({ subject: row.draftId ?? shareId, ...(row.clientId === null ? {} : { clientId: row.clientId }) });
    return presentShared(row);
  },
});
