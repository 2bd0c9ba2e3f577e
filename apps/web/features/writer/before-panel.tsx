import { useQuery } from "@tanstack/react-query";
import { type ClipboardEvent, useState } from "react";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import { formatProvenance } from "@goldthread/clinical/note/provenance.ts";
import { copyWithOrigins } from "../../editor/carried-clipboard.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { IconButton } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type PreviousNote, previousNotesQuery, type Writer } from "./api.ts";
import { BeforeSession } from "./before-session.tsx";
import { formatTitle, NoteText } from "./note-text.tsx";

export type TakeOver = (elements: readonly Pick<ElementText, "element" | "key" | "text">[], from: string) => void;

interface BeforePanelProps {
  readonly clientId: string;
  readonly session: Pick<Writer["session"], "id" | "start">;
  /** Null where nothing can be written any more. */
  readonly onTakeOver: TakeOver | null;
}

/** Half a page about what was open when the session began, then the notes before it, newest first, one at a time. */
export function BeforePanel(props: BeforePanelProps) {
  const { clientId, session } = props;
  return (
    <>
      <BeforeSession clientId={clientId} sessionId={session.id} />
      <PreviousNotes {...props} />
    </>
  );
}

function PreviousNotes({ clientId, session, onTakeOver }: BeforePanelProps) {
  const { data, error } = useQuery(previousNotesQuery(clientId, session.start));
  const [at, setAt] = useState(0);
  if (error !== null) return <p className="quiet">The previous notes did not load. {error.message}</p>;
  if (data === undefined) return <Skeleton lines={8} label="Loading previous notes" />;
  const note = data[Math.min(at, data.length - 1)];
  if (note === undefined)
    return <p className="quiet">No note before this one. From the next session on, the last notes stand here.</p>;
  return (
    <>
      <div className="before-head">
        <p className="before-where">
          {Math.min(at, data.length - 1) + 1} of {data.length}
        </p>
        <IconButton label="Newer note" icon="left" size="s" isDisabled={at === 0} onPress={() => setAt(at - 1)} />
        <IconButton
          label="Older note"
          icon="right"
          size="s"
          isDisabled={at >= data.length - 1}
          onPress={() => setAt(at + 1)}
        />
      </div>
      <Before key={note.id} note={note} onTakeOver={onTakeOver} />
    </>
  );
}

function Before({ note, onTakeOver }: { readonly note: PreviousNote; readonly onTakeOver: TakeOver | null }) {
  const { session, format } = note.content;
  const { day } = zonedTime(session.start, session.zone);
  const from = formatProvenance({ source: "carried", from: day });
  const copy = (event: ClipboardEvent) => {
    const words = document.getSelection()?.toString() ?? "";
    if (words === "") return;
    event.preventDefault();
    copyWithOrigins(event.clipboardData, words, [{ length: words.length, from }]);
  };
  return (
    // Words copied from here say so wherever they are pasted.
    <article className="before" aria-label={`Note of ${dayWords(day)}`} onCopy={copy}>
      <header className="before-facts">
        <h3>{dayWords(day)}</h3>
        <p className="small quiet">
          {formatTitle(format)} · {note.author} {note.late ? <Tag tone="late">Late entry</Tag> : null}
        </p>
      </header>
      <NoteText
        content={note.content}
        onTakeOver={onTakeOver === null ? null : (elements) => onTakeOver(elements, from)}
      />
      {note.shared === null ? null : (
        <>
          <h3 className="before-shared">Shared part of the group session</h3>
          <NoteText content={note.shared} onTakeOver={null} />
        </>
      )}
    </article>
  );
}
