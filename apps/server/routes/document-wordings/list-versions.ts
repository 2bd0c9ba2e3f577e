import { listWordingVersions as endpoint } from "@goldthread/api/nouns/document-wording.ts";
import * as store from "@goldthread/store/queries/document-wording.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listWordingVersions = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { wordingId }, tx }) {
    const versions = await store.listWordingVersions(tx, wordingId);
    if (versions.length === 0) refuse("not_found");
    return { versions: [...versions] };
  },
});
