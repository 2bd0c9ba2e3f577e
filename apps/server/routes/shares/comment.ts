import { commentOnShared as endpoint } from "@goldthread/api/nouns/share.ts";
import { elementOfPassage } from "@goldthread/clinical/note/addition.ts";
import { insertShareComment, mayCommentOn } from "@goldthread/store/queries/share.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { z } from "zod";
import { refuse } from "../../errors.ts";
import { noteToAddTo } from "../../note/note-to-add-to.ts";
import { defineRoute } from "../../route.ts";

export const commentOnShared = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "shared text commented" },
  async run({ input: { draftId = null, noteId = null, passage, words }, tx, newId, about }) {
    about({ subject: draftId ?? noteId ?? "" });
    if (!(await mayCommentOn(tx, { draftId, noteId }))) refuse("not_found");
    // A draft's words go on changing: what stood there is kept with the comment, and nothing is compared.
    if (noteId !== null && passage !== null) await refuseOtherWords(tx, { noteId, passage });
    const id = newId();
    await insertShareComment(tx, {
      id,
      draftId,
      noteId,
      passage: passage === null ? null : JSON.stringify(passage),
      words: words.trim(),
    });
    return { id };
  },
});

interface Beside {
  readonly noteId: string;
  readonly passage: NonNullable<z.output<typeof endpoint.input>["passage"]>;
}

async function refuseOtherWords(tx: Transaction, { noteId, passage }: Beside): Promise<void> {
  const note = await noteToAddTo(tx, noteId);
  if (elementOfPassage({ note: note.body, shared: note.shared }, passage) === undefined) refuse("passage_differs");
}
