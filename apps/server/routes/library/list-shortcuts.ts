import { listShortcuts as endpoint } from "@goldthread/api/nouns/library.ts";
import * as store from "@goldthread/store/queries/library.ts";
import { defineRoute } from "../../route.ts";

export const listShortcuts = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ tx, actor }) {
    const all = await store.listShortcuts(tx);
    const isAdministrator = actor.roles.includes("administrator");
    return {
      shortcuts: all.map(({ parts, ...one }) => ({
        ...one,
        texts: [...parts],
        mayChange: one.isMine || (one.isShared && isAdministrator),
      })),
    };
  },
});
