import { removeShortcut as endpoint } from "@goldthread/api/nouns/library.ts";
import * as store from "@goldthread/store/queries/library.ts";
import { refuse } from "../../errors.ts";
import { refuseWhenFull } from "../../library/refuse-when-full.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const removeShortcut = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { shortcutId: id, version, removed }, tx, clock }) {
    const before = await store.readShortcut(tx, id);
    if (before === undefined || !before.mayChange) refuse("not_found");
    if (removed) await store.destroyOldShortcuts(tx);
    else await refuseWhenFull(tx, before.isShared);
    const now = await store.removeShortcut(tx, { id, version, removed, at: clock().toISOString() });
    return now === undefined ? refuseUnchanged({ seen: before.version, given: version }) : { version: now };
  },
});
