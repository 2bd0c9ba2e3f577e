import { listPreviousNotes as endpoint } from "@goldthread/api/nouns/note.ts";
import { knowsClient, readPreviousNotes } from "@goldthread/store/queries/note.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listPreviousNotes = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "previous notes opened" },
  async run({ input: { clientId, before = null, limit }, tx, about }) {
    const [known, notes] = await Promise.all([
      knowsClient(tx, clientId),
      readPreviousNotes(tx, { clientId, before, limit }),
    ]);
    if (!known) refuse("not_found");
    about({ clientId });
    return {
      notes: notes.map(({ id, content, author, late, shared_content: sharedContent, signed_at: signedAt }) => ({
        id,
        content,
        author,
        late,
        sharedContent,
        signedAt,
      })),
    };
  },
});
