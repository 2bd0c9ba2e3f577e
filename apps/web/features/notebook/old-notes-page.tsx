import { useRef, useState } from "react";
import { useToday } from "../../shell/me.ts";
import { dayInFull } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import type { Standing } from "./api.ts";
import type { NoteCard } from "./book/note-content.ts";
import type { Book } from "./book/open-book.ts";
import { keptAnotherYear, oldNotes, yearsAfter } from "./book/retention.ts";
import { askOptions, askOf, yearsOf } from "./ask-choices.ts";
import type { NotebookSession } from "./notebook-session.ts";
import { OldNoteRow } from "./old-note-row.tsx";
import { useAct } from "./use-act.ts";

interface OldNotesPageProps {
  readonly session: NotebookSession;
  readonly standing: Standing;
  readonly book: Book;
  readonly onDone: () => void;
}

/** So many at once; more come as these are dealt with. */
const page = 50;

const deleted = "Deleted.";

/** The notes that were kept as long as their author meant to: to look at, keep longer, or delete. */
export function OldNotesPage({ session, standing, book, onDone }: OldNotesPageProps) {
  const today = useToday();
  const act = useAct();
  const [words, say] = useState("");
  // A hold that came meanwhile has brought it back.
  const said = standing.isHeld && words === deleted ? "" : words;
  const title = useRef<HTMLHeadingElement>(null);
  const old = oldNotes(book.cards(), book.settings(), today);
  const done = (what: string) => {
    session.sender.soon();
    say(what);
    // The row that had the focus is gone.
    title.current?.focus();
  };
  const keep = (some: readonly NoteCard[]) =>
    act.run(async () => {
      const { keptUntil } = book.settings();
      const ids = some.map(({ id }) => id);
      await book.saveSettings({ keptUntil: keptAnotherYear(keptUntil, ids, { cards: book.cards(), today }) });
      done(`${some.length === 1 ? "Kept" : `${some.length} notes kept`} until ${dayInFull(yearsAfter(today, 1))}.`);
    });
  const remove = ({ id }: NoteCard) =>
    act.run(async () => {
      await book.remove(id);
      done(deleted);
    });
  return (
    <section className="room-column" aria-labelledby="old-title">
      <h2 id="old-title" ref={title} tabIndex={-1}>
        Older than you set
      </h2>
      <p className="quiet">
        How long a private note is kept is yours to decide. Nothing is deleted by itself, and nobody learns what you
        choose here.
      </p>
      <div className="room-form">
        <Select
          label="Ask me whether I still need a note after"
          help="Counted from the note’s day."
          value={askOf(book.settings())}
          options={askOptions}
          onChange={(choice) =>
            act.run(async () => {
              await book.saveSettings({ askAfterYears: yearsOf(choice) });
              session.sender.soon();
            })
          }
        />
      </div>
      <p role="status">{`${said} ${leftWords(old.length)}`.trim()}</p>
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      <ul className="room-rows" aria-label="Notes older than you set">
        {old.slice(0, page).map((card) => (
          <OldNoteRow
            key={card.id}
            card={card}
            book={book}
            isHeld={standing.isHeld}
            onKeep={() => keep([card])}
            onDelete={() => remove(card)}
          />
        ))}
      </ul>
      <div className="form-foot">
        {old.length > 1 ? <Button onPress={() => keep(old)}>Keep all for another year</Button> : null}
        <Button tone="quiet" onPress={onDone}>
          Back to the notes
        </Button>
      </div>
    </section>
  );
}

function leftWords(count: number): string {
  if (count === 0) return "No note is older than you set.";
  const notes = count === 1 ? "1 note" : `${count} notes`;
  return count > page ? `${notes} to look at; the ${page} oldest are shown.` : `${notes} to look at.`;
}
