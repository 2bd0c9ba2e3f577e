import { listPreviousNotes as endpoint } from "@goldthread/api/nouns/note.ts";
import { readPreviousNotes } from "@goldthread/store/queries/note.ts";
import { defineRoute } from "../../route.ts";

export const listPreviousNotes = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "previous notes opened" },
  async run({ input: { clientId, before = null, limit }, tx, about }) {
    about({ clientId });
    const notes = await readPreviousNotes(tx, { clientId, before, limit });
    return {
      notes: notes.map(({ id, content, author, late, shared_content: sharedContent, signed_at: signedAt }) => ({
        id, content, author, late, sharedContent, signedAt,
      })),
    };
  },
});
