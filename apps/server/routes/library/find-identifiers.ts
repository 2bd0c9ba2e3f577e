import { findIdentifiers as endpoint } from "@goldthread/api/nouns/library.ts";
import { findIdentifiers as identifiersIn } from "@goldthread/clinical/library/de-identify/find-identifiers.ts";
import { noteForLibrary } from "../../library/note-for-library.ts";
import { defineRoute } from "../../route.ts";

export const findIdentifiers = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "note opened for the library" },
  async run({ input, tx, actor, about }) {
    const note = await noteForLibrary(tx, { ...input, staffId: actor.staffId });
    about({ clientId: note.clientId, subject: input.noteId });
    return {
      kind: note.kind,
      format: note.format,
      hasShared: note.hasShared,
      parts: [...note.parts],
      found: identifiersIn(note.parts, note.around),
    };
  },
});
