import { useDeferredValue, useState } from "react";
import { dayShort } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Book } from "./book/open-book.ts";
import type { NoteCard } from "./book/note-content.ts";
import { kindWords } from "./kind-words.ts";

interface NoteListProps {
  readonly book: Book;
  readonly chosen: string | null;
  readonly onChoose: (noteId: string) => void;
  readonly onWrite: () => void;
}

/** So many at once; more on asking. */
const page = 60;

/** Search and list. Nothing that is typed here leaves the page. */
export function NoteList({ book, chosen, onChoose, onWrite }: NoteListProps) {
  const [words, setWords] = useState("");
  const [most, setMost] = useState(page);
  const query = useDeferredValue(words.trim());
  const found = query === "" ? book.cards() : book.search(query);
  const shown = found.slice(0, most);
  return (
    <div className="room-list">
      <Button tone="main" icon="plus" onPress={onWrite}>
        Write a note
      </Button>
      <TextField
        label="Search the notebook"
        type="search"
        autoComplete="off"
        value={words}
        onChange={(typed) => {
          setWords(typed);
          setMost(page);
        }}
      />
      <p className="small quiet" role="status">
        {query === "" ? countWords(found.length) : foundWords(found.length)}
      </p>
      <ul className="room-cards" aria-label="Private notes" data-query={query}>
        {shown.map((card) => (
          <li key={card.id}>
            <CardButton card={card} isChosen={card.id === chosen} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {found.length > shown.length ? (
        <Button size="s" onPress={() => setMost(most + page)}>
          Show more
        </Button>
      ) : null}
    </div>
  );
}

interface CardButtonProps {
  readonly card: NoteCard;
  readonly isChosen: boolean;
  readonly onChoose: (noteId: string) => void;
}

function CardButton({ card, isChosen, onChoose }: CardButtonProps) {
  const { id, title, kind, about, day, otherVersionOf } = card;
  const facts = [dayShort(day), about.name, kindWords[kind], otherVersionOf === null ? "" : "other version"];
  return (
    <button type="button" className="room-card" aria-current={isChosen} onClick={() => onChoose(id)}>
      <span className="room-card-title">
        <bdi>{title === "" ? "Without words so far" : title}</bdi>
      </span>
      <span className="room-card-facts">{facts.filter((fact) => fact !== "").join(" · ")}</span>
    </button>
  );
}

function countWords(count: number): string {
  return count === 1 ? "1 note" : `${count} notes`;
}

function foundWords(count: number): string {
  return count === 0 ? "No note holds these words" : `${countWords(count)} found`;
}
