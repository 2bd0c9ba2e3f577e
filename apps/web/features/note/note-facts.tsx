import type { NoteBody } from "@goldthread/clinical/note/note-body.ts";
import { clockSpan, dayInFull, dayWords, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";

const modalityWords = { "in-person": "In person", video: "Video", phone: "Phone" } as const;
const unplannedWords = { "walk-in": "Walk-in", phone: "Unplanned call", crisis: "Crisis" } as const;

/** Whose note, of which contact: at the head of the page, on screen and in print. */
export function NoteFacts({ body }: { readonly body: NoteBody }) {
  const { client, session, author } = body;
  const { day } = zonedTime(session.start, session.zone);
  const facts: readonly (readonly [string, string])[] = [
    ["Client", client.name],
    ["Record number", client.recordNumber],
    ["Born", client.birthDate === null ? "" : dayWords(client.birthDate)],
    ["Author", author.credential === "" ? author.name : `${author.name}, ${author.credential}`],
    ["Date", dayInFull(day)],
    ["Time", `${clockSpan(session, session.zone)} (${zoneWords(session.zone, session.start)})`],
    [
      "Session",
      `${session.minutes} minutes, ${modalityWords[session.modality].toLowerCase()}${session.place === "" ? "" : `, ${session.place}`}`,
    ],
    ["Unplanned", session.unplanned === null ? "" : unplannedWords[session.unplanned]],
    ["Service code", session.serviceCode ?? ""],
  ];
  return (
    <dl className="note-facts">
      {facts
        .filter(([, words]) => words !== "")
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
