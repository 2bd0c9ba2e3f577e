import { removeDraftVersion as endpoint } from "@goldthread/api/nouns/draft.ts";
import { removeDraftVersion as removeRow } from "@goldthread/store/queries/draft-version.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const removeDraftVersion = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { draftId, versionId }, tx }) {
    if (!(await removeRow(tx, { draftId, id: versionId }))) refuse("not_found");
    return {};
  },
});
