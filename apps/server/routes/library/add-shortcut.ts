import { addShortcut as endpoint } from "@goldthread/api/nouns/library.ts";
import * as store from "@goldthread/store/queries/library.ts";
import { refuseUnfitTexts } from "../../library/refuse-unfit-texts.ts";
import { refuseWhenFull } from "../../library/refuse-when-full.ts";
import { defineRoute } from "../../route.ts";

export const addShortcut = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input, tx, clock, newId }) {
    refuseUnfitTexts(input);
    await refuseWhenFull(tx, input.isShared);
    const id = newId();
    await store.addShortcut(tx, { ...input, parts: input.texts, id, at: clock().toISOString() });
    return { id };
  },
});
