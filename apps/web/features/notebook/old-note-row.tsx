import { useState } from "react";
import { dayShort } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import type { NoteCard } from "./book/note-content.ts";
import type { Book } from "./book/open-book.ts";
import { kindWords } from "./kind-words.ts";
import { useAct } from "./use-act.ts";

interface OldNoteRowProps {
  readonly card: NoteCard;
  readonly book: Book;
  readonly isHeld: boolean;
  readonly onKeep: () => void;
  readonly onDelete: () => void;
}

/** One old note, read where it stands. To delete it is asked once, for it cannot be taken back. */
export function OldNoteRow({ card, book, isHeld, onKeep, onDelete }: OldNoteRowProps) {
  const act = useAct();
  const [text, setText] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const titled = card.title === "" ? "Without words so far" : card.title;
  const nameId = `old-${card.id}`;
  const facts = [dayShort(card.day), card.about.name, kindWords[card.kind]].filter((fact) => fact !== "");
  const read = () =>
    act.run(async () => setText(text === null ? ((await book.read(card.id))?.text ?? "It is gone.") : null));
  return (
    <li className="room-row old-note">
      <div className="old-note-words">
        <span className="room-card-title" id={nameId}>
          <bdi>{titled}</bdi>
        </span>
        <span className="room-card-facts">{facts.join(" · ")}</span>
      </div>
      <div className="room-actions" role="group" aria-labelledby={nameId}>
        <Button size="s" aria-expanded={text !== null} onPress={read}>
          Read
        </Button>
        <Button size="s" onPress={onKeep}>
          Keep for another year
        </Button>
        <Button size="s" tone="quiet" aria-expanded={asks} onPress={() => setAsks(!asks)}>
          Delete
        </Button>
      </div>
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      {asks ? <BeforeDeleting isHeld={isHeld} onDelete={onDelete} onLeave={() => setAsks(false)} /> : null}
      {text === null ? null : (
        <p className="reading old-note-text" dir="auto">
          {text}
        </p>
      )}
    </li>
  );
}

interface BeforeDeletingProps extends Pick<OldNoteRowProps, "isHeld" | "onDelete"> {
  readonly onLeave: () => void;
}

function BeforeDeleting({ isHeld, onDelete, onLeave }: BeforeDeletingProps) {
  if (isHeld) {
    return (
      <p className="old-note-text" role="alert">
        A legal hold stands on your notebook, so nothing in it is deleted. Keep the note, and look again when the hold
        is lifted.
      </p>
    );
  }
  return (
    <div className="old-note-text old-note-ask" role="group" aria-label="Delete this note">
      <p>Delete it with everything that it said before? This cannot be taken back.</p>
      <div className="room-actions">
        <Button size="s" autoFocus onPress={onLeave}>
          No
        </Button>
        <Button size="s" tone="danger" onPress={onDelete}>
          Delete for good
        </Button>
      </div>
    </div>
  );
}
