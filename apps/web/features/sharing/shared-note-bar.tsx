import { useState } from "react";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Place } from "../note/acts/find-passage.ts";
import type { Marked } from "../note/use-marked.ts";
import type { ShareLevel } from "./api.ts";
import { CommentOnNoteDialog } from "./comment-on-note-dialog.tsx";

interface SharedNoteBarProps {
  readonly noteId: string;
  readonly share: { readonly by: string; readonly level: ShareLevel; readonly until: string };
  readonly places: readonly Place[];
  readonly marked: Marked | null;
}

/** Over a note that somebody shared: by whom, how far, and the one thing that can be done. */
export function SharedNoteBar({ noteId, share: { by, level, until }, places, marked }: SharedNoteBarProps) {
  const [isSaying, setSaying] = useState(false);
  return (
    <Notice isOffPaper title={`Shared with you by ${by}`}>
      <p>
        {level === "read" ? "To read" : "To read and comment"}, until {dayWords(until)}. It is this one note, to be read
        here: nothing else of the record is open to you, and there is no file of it to take away.
      </p>
      {level === "read" ? null : (
        <div className="act-bar">
          <Button onPress={() => setSaying(true)}>Comment</Button>
        </div>
      )}
      {isSaying ? (
        <CommentOnNoteDialog noteId={noteId} places={places} marked={marked} onClose={() => setSaying(false)} />
      ) : null}
    </Notice>
  );
}
