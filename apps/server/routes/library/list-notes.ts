import { listLibraryNotes as endpoint } from "@goldthread/api/nouns/library.ts";
import * as store from "@goldthread/store/queries/library.ts";
import { defineRoute } from "../../route.ts";

export const listLibraryNotes = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ tx, actor }) {
    const isAdministrator = actor.roles.includes("administrator");
    const notes = await store.listLibraryNotes(tx);
    return {
      notes: notes.map(({ isMine, parts, ...note }) => ({
        ...note,
        parts: [...parts],
        mayRemove: isMine || isAdministrator,
      })),
    };
  },
});
