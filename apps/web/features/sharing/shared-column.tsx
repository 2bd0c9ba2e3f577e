import { useReducer } from "react";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { elementName } from "@goldthread/draft/draft-document.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { toast } from "../../ui/toast.tsx";
import { NoteColumn } from "../writer/note-column.tsx";
import { useElementsWithWords } from "../writer/use-note-draft.ts";
import { openView, writerView } from "../writer/writer-view.ts";

interface SharedColumnProps {
  readonly session: DraftSession;
  readonly format: Format;
  readonly canWrite: boolean;
  readonly author: string;
}

/** The author's own column, without the plan behind it: the plan is not shared. Signing is the author's alone. */
export function SharedColumn({ session, format, canWrite, author }: SharedColumnProps) {
  const [view, dispatch] = useReducer(writerView, null, openView);
  const isEmpty = useElementsWithWords(session.doc).length === 0;
  if (isEmpty && !canWrite) return <p className="quiet">Nothing is written yet. It stands here as it is written.</p>;
  return (
    <NoteColumn
      session={session}
      format={format}
      view={view}
      objectives={[]}
      isOpen={canWrite}
      canSign={false}
      shortcuts={() => []}
      onSplit={(element) => dispatch({ type: "split", held: { element, key: null }, name: elementName(element) })}
      onSign={() => toast(`Signing is ${author}’s.`)}
    />
  );
}
