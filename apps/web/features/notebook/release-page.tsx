import { useEffect, useState } from "react";
import { saveFile } from "../../save-file.ts";
import { useMe, useToday, useZone } from "../../shell/me.ts";
import { dayShort, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ActForm } from "./act-form.tsx";
import { addRelease, listReleases, type Release, type ReleaseInput } from "./api.ts";
import { AuthorisationFields, emptyAuthorisation, readAuthorisation } from "./authorisation-fields.tsx";
import type { Book } from "./book/open-book.ts";
import type { NoteCard, NoteContent } from "./book/note-content.ts";
import { kindWords, regimeOf } from "./kind-words.ts";
import { citationOf, digestOf, type GroundId, groundsUnder, renderPacket } from "./release-packet.ts";
import { useAct } from "./use-act.ts";

interface Prepared {
  readonly packet: string;
  readonly release: Omit<ReleaseInput, "digest">;
}

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
    return <Preview prepared={prepared} onBack={() => setPrepared(null)} onDone={done} />;
  }
  if (isChosen && cards.length > 0)
    return <Ground book={book} cards={cards} onBack={() => setIsChosen(false)} onPrepared={setPrepared} />;
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
  const clients = new Set(cards.map(clientOf));
  return clients.size > 1 ? "These are about more than one client. Each needs a release of their own." : null;
}

function clientOf({ about }: Pick<NoteCard, "about">): string | null {
  return about.clientId;
}

interface GroundProps {
  readonly book: Book;
  readonly cards: readonly NoteCard[];
  readonly onBack: () => void;
  readonly onPrepared: (prepared: Prepared) => void;
}

function Ground({ book, cards, onBack, onPrepared }: GroundProps) {
  const act = useAct();
  const { staff, practice } = useMe();
  const today = useToday();
  const regime = regimeOf(cards[0]?.kind ?? "psychotherapy");
  const [ground, setGround] = useState<GroundId>("authorisation");
  const [order, setOrder] = useState("");
  const [recipient, setRecipient] = useState("");
  const [purpose, setPurpose] = useState("");
  const [form, setForm] = useState(emptyAuthorisation);
  const prepare = () => {
    if (recipient.trim() === "") return act.say("Enter to whom the notes go.");
    if (purpose.trim() === "") return act.say("Enter what for.");
    const read =
      ground === "authorisation"
        ? readAuthorisation(form, { discloser: `${staff.name}, ${practice.name}`, recipient, purpose }, today)
        : { authorisation: null };
    if ("lacks" in read) return act.say(read.lacks);
    const citation = [citationOf(ground, regime), order.trim()].filter((part) => part !== "").join("; ");
    const clientId = cards[0] === undefined ? null : clientOf(cards[0]);
    const release = { regime, ground, citation, authorisation: read.authorisation, clientId, recipient, purpose };
    act.run(async () => {
      const read = await Promise.all(cards.map(({ id }) => book.read(id)));
      const notes = read.filter((note): note is NoteContent => note !== null);
      const packet = renderPacket({ practice: practice.name, author: staff.name, day: today, release, notes });
      onPrepared({ packet, release });
    });
  };
  return (
    <section className="room-column" aria-labelledby="ground-title">
      <h2 id="ground-title">On what ground?</h2>
      <ActForm
        label="The ground"
        act={act}
        action="Look at what goes out"
        busy="Making the file"
        onSubmit={prepare}
        beside={
          <Button tone="quiet" onPress={onBack}>
            Back
          </Button>
        }
      >
        <Select
          label="Ground"
          help={citationOf(ground, regime)}
          value={ground}
          options={groundsUnder(regime).map(({ id, words }) => ({ value: id as GroundId, label: words }))}
          onChange={setGround}
        />
        <TextField label="To whom" autoComplete="off" value={recipient} onChange={setRecipient} />
        <TextField label="What for" autoComplete="off" value={purpose} onChange={setPurpose} />
        {ground === "authorisation" ? (
          <AuthorisationFields form={form} regime={regime} today={today} onChange={setForm} />
        ) : (
          <TextField label="Number, court or authority" optional autoComplete="off" value={order} onChange={setOrder} />
        )}
      </ActForm>
    </section>
  );
}

interface PreviewProps {
  readonly prepared: Prepared;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

function Preview({ prepared: { packet, release }, onBack, onDone }: PreviewProps) {
  const act = useAct();
  const give = () =>
    act.run(async () => {
      const file = new TextEncoder().encode(packet);
      // Accounted for first: what cannot be accounted for does not leave.
      await addRelease({ ...release, digest: await digestOf(file) });
      saveFile({ file: new Blob([file], { type: "text/plain;charset=utf-8" }), name: "private-notes.txt" });
      toast("Given out, and accounted for. The file was made here and not sent anywhere.");
      onDone();
    });
  return (
    <section className="room-column" aria-labelledby="preview-title">
      <h2 id="preview-title">This goes out, and nothing else</h2>
      {/* It scrolls, so the keyboard must be able to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="room-packet" role="region" aria-label="What goes out" tabIndex={0}>
        {packet}
      </div>
      <Notice tone="warn" title="This cannot be taken back">
        <p>
          The act is entered in the ledger: that you gave private notes out, when, to whom and on what ground. The words
          themselves are not kept with it. The file on this device is no longer sealed.
        </p>
      </Notice>
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      <div className="form-foot">
        <Button tone="main" isPending={act.isBusy} onPress={give}>
          Give out and save the file
        </Button>
        <Button tone="quiet" onPress={onBack}>
          Back
        </Button>
      </div>
    </section>
  );
}

function PastReleases() {
  const zone = useZone();
  const [releases, setReleases] = useState<readonly Release[]>([]);
  useEffect(() => {
    let isHere = true;
    void listReleases()
      .then((answer) => {
        if (isHere) setReleases(answer.releases);
      })
      // Out of reach: the list is only looked back at.
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  if (releases.length === 0) return null;
  return (
    <>
      <h3>Given out before</h3>
      <ul className="room-rows">
        {releases.map(({ id, at, recipient, purpose, citation }) => (
          <li key={id} className="room-row">
            <span>
              {momentWords(at, zone)}: {recipient}
              <span className="quiet small">
                {" "}
                {purpose}. {citation}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
