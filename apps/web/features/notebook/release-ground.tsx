import { useState } from "react";
import { useMe, useToday } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { AuthorisationFields, emptyAuthorisation, readAuthorisation } from "./authorisation-fields.tsx";
import type { Book } from "./book/open-book.ts";
import type { NoteCard, NoteContent } from "./book/note-content.ts";
import { regimeOf } from "./kind-words.ts";
import { citationOf, type GroundId, groundsUnder, renderPacket } from "./release-packet.ts";
import type { Prepared } from "./release-preview.tsx";
import { useAct } from "./use-act.ts";

interface GroundProps {
  readonly book: Book;
  readonly cards: readonly NoteCard[];
  readonly onBack: () => void;
  readonly onPrepared: (prepared: Prepared) => void;
}

export function ReleaseGround({ book, cards, onBack, onPrepared }: GroundProps) {
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
    const clientId = cards[0]?.about.clientId ?? null;
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
