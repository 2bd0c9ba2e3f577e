import { useState } from "react";
import { dayShort } from "../../time/words.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import type { Book } from "./book/open-book.ts";
import type { NoteCard } from "./book/note-content.ts";
import { kindWords, regimeOf } from "./kind-words.ts";
import { PastReleases } from "./past-releases.tsx";
import { ReleaseGround } from "./release-ground.tsx";
import { type Prepared, ReleasePreview } from "./release-preview.tsx";
import { useAct } from "./use-act.ts";

/** Giving notes out: exactly which, to whom, on what ground; seen first, then made here and accounted for. */
export function ReleasePage({ book }: { readonly book: Book }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [isChosen, setIsChosen] = useState(false);
  const cards = book.cards().filter(({ id }) => chosen.includes(id));
  if (prepared !== null) {
    const done = () => {
      setPrepared(null);
      setChosen([]);
      setIsChosen(false);
    };
    return <ReleasePreview prepared={prepared} onBack={() => setPrepared(null)} onDone={done} />;
  }
  if (isChosen && cards.length > 0)
    return <ReleaseGround book={book} cards={cards} onBack={() => setIsChosen(false)} onPrepared={setPrepared} />;
  return <ChooseNotes book={book} chosen={chosen} onChosen={setChosen} onNext={() => setIsChosen(true)} />;
}

interface ChooseNotesProps {
  readonly book: Book;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly onNext: () => void;
}

const most = 40;

function ChooseNotes({ book, chosen, onChosen, onNext }: ChooseNotesProps) {
  const act = useAct();
  const [words, setWords] = useState("");
  const found = words.trim() === "" ? book.cards() : book.search(words);
  const cards = book.cards().filter(({ id }) => chosen.includes(id));
  const next = () => {
    const problem = chosenTogether(cards);
    if (problem === null) onNext();
    else act.say(problem);
  };
  return (
    <section className="room-column" aria-labelledby="release-title">
      <h2 id="release-title">Give notes out</h2>
      <p>
        Nobody can make you give out a private note by asking for the record. A colleague’s wish, a payer’s or a
        lawyer’s subpoena alone is no ground. Choose exactly what goes; nothing else leaves.
      </p>
      <ActForm label="Choose notes" act={act} action="Go on" busy="" onSubmit={next}>
        <TextField label="Find the notes" type="search" autoComplete="off" value={words} onChange={setWords} />
        <fieldset className="choices">
          <legend className="field-label">Which go out ({chosen.length} chosen)</legend>
          {found.slice(0, most).map((card) => (
            <CheckField
              key={card.id}
              label={card.title}
              help={[dayShort(card.day), card.about.name, kindWords[card.kind]]
                .filter((part) => part !== "")
                .join(" · ")}
              value={chosen.includes(card.id)}
              onChange={(is) => onChosen(is ? [...chosen, card.id] : chosen.filter((id) => id !== card.id))}
            />
          ))}
        </fieldset>
      </ActForm>
      <PastReleases />
    </section>
  );
}

/** One release is about one person and stands under one law: a form for both would open neither. */
function chosenTogether(cards: readonly NoteCard[]): string | null {
  if (cards.length === 0) return "Choose at least one note.";
  const regimes = new Set(cards.map(({ kind }) => regimeOf(kind)));
  if (regimes.size > 1)
    return "Psychotherapy notes and SUD counselling notes go out apart: each needs a form of its own.";
  const clients = new Set(cards.map(({ about }) => about.clientId));
  return clients.size > 1 ? "These are about more than one client. Each needs a release of their own." : null;
}
