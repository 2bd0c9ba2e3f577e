import { useState } from "react";
import { useMe, useZone } from "../../../shell/me.ts";
import { momentWords } from "../../../time/words.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { LoadedNote } from "../note-page.tsx";
import { AddendumDialog } from "./addendum-dialog.tsx";

/** To the author of a note that came back: what is asked, and the one step that sends it on its way again. */
export function ReturnedNotice({ note }: { readonly note: LoadedNote }) {
  const zone = useZone();
  const { staff } = useMe();
  const [isAdding, setIsAdding] = useState(false);
  const last = note.comments.findLast(({ kind }) => kind === "return");
  const answered = note.additions.some(
    ({ author, at }) => author.id === staff.id && last !== undefined && Date.parse(at) > Date.parse(last.at),
  );
  const isSigned = note.signatures.some(({ meaning }) => meaning === "co-signature");
  if (last === undefined || answered || isSigned || note.body.author.id !== staff.id) return null;
  return (
    <Notice
      isOffPaper
      tone="warn"
      title="Returned to you"
      action={
        <Button size="s" tone="main" onPress={() => setIsAdding(true)}>
          Answer by adding to the note
        </Button>
      }
    >
      <p>
        {last.by}, {momentWords(last.at, zone)}
        {last.words === "" ? ": see the comments beside the words." : `: ${last.words}`}
      </p>
      {isAdding ? (
        <AddendumDialog noteId={note.id} canAddToShared={note.may.correctShared} onClose={() => setIsAdding(false)} />
      ) : null}
    </Notice>
  );
}
