import { removeLibraryNote as endpoint } from "@goldthread/api/nouns/library.ts";
import { destroyLibraryNote } from "@goldthread/store/queries/library.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const removeLibraryNote = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "sample note taken out of the library" },
  async run({ input: { libraryNoteId: id }, tx, about }) {
    about({ subject: id });
    if (!(await destroyLibraryNote(tx, id))) refuse("not_found");
    return { removed: true as const };
  },
});
