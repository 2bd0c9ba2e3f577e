import { listNotebookHolds as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { listHolds } from "@goldthread/store/queries/notebook-release.ts";
import { defineRoute } from "../../route.ts";

export const listNotebookHolds = defineRoute({
  endpoint,
  may: ["records-officer"],
  async run({ tx }) {
    const rows = await listHolds(tx);
    return {
      holds: rows.map(({ liftedAt: at, liftedBy: by, liftReason: reason, ...hold }) => ({
        ...hold,
        lifted: at === null || by === null || reason === null ? null : { at, by, reason },
      })),
    };
  },
});
