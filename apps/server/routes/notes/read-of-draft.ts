import { readNoteOfDraft as endpoint } from "@goldthread/api/nouns/note.ts";
import { readNoteOfDraft as noteOfDraft } from "@goldthread/store/queries/note-addition.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** For words that came after the signature: the note beside which they may stand. */
export const readNoteOfDraft = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ input: { draftId }, tx }) => (await noteOfDraft(tx, draftId)) ?? refuse("not_found"),
});
