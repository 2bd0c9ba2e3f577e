import { changeShortcut as endpoint } from "@goldthread/api/nouns/library.ts";
import * as store from "@goldthread/store/queries/library.ts";
import { refuse } from "../../errors.ts";
import { refuseUnfitTexts } from "../../library/refuse-unfit-texts.ts";
import { refuseWhenFull } from "../../library/refuse-when-full.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const changeShortcut = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { shortcutId: id, version, ...changed }, tx, clock }) {
    const before = await store.readShortcut(tx, id);
    if (before === undefined || !before.mayChange) refuse("not_found");
    refuseUnfitTexts({ ...changed, kind: before.kind });
    // An administrator may put a colleague's shared one right; whether it is shared stays its owner's to say.
    if (!before.isMine && !changed.isShared)
      refuse("invalid_input", [{ field: "isShared", expected: "expected it to stay shared, as it is a colleague's" }]);
    if (before.isShared !== changed.isShared) await refuseWhenFull(tx, changed.isShared);
    const now = await store.changeShortcut(tx, {
      ...changed,
      parts: changed.texts,
      id,
      version,
      at: clock().toISOString(),
    });
    return now === undefined ? refuseUnchanged({ seen: before.version, given: version }) : { version: now };
  },
});
