import { useZone } from "../../shell/me.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { SupervisionNote } from "./api.ts";
import { hoursWords, kindWords, placeWords } from "./hours-words.ts";

/** One note, whole: it is short, and it is what is printed. */
export function NoteItem({ note, onSign }: { readonly note: SupervisionNote; readonly onSign: () => void }) {
  const { on, minutes, kind, place, present, second, isMineToSign } = note;
  return (
    <li className="supervision-note">
      <p>
        <strong>{dayWords(on)}</strong>, {hoursWords(minutes)}, {kindWords[kind].toLowerCase()}, {placeWords[place]}
        {present === "" ? "" : `, with ${present}`}{" "}
        {second === null ? <Tag tone="warn">One signature</Tag> : <Tag tone="done">Signed by both</Tag>}
      </p>
      <Words title="Worked on" text={note.topics} />
      <Words title="Risk and ethics" text={note.risk} />
      <Words title="Recommended" text={note.recommendations} />
      <Words title="To follow up" text={note.followUp} />
      <Signatures note={note} />
      {isMineToSign ? (
        <p className="no-print">
          <Button size="s" tone="main" onPress={onSign}>
            Sign<span className="visually-hidden"> the note of {dayWords(on)}</span>
          </Button>
        </p>
      ) : null}
    </li>
  );
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  return text.trim() === "" ? null : (
    <p className="supervision-words">
      <span className="quiet">{title}: </span>
      {text}
    </p>
  );
}

function Signatures({ note: { first, second } }: { readonly note: SupervisionNote }) {
  const zone = useZone();
  return (
    <p className="small quiet">
      {[first, second].map((one) =>
        one === null ? null : (
          <span key={one.at} className="supervision-signature">
            Signed by {one.name}, {one.credential}, {momentWords(one.at, zone)}
            {one.method === "passkey" ? ", by passkey" : ""}.{" "}
          </span>
        ),
      )}
    </p>
  );
}
