import { consentWords, contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import type { ContactFacts, NoteBody } from "@goldthread/clinical/note/note-body.ts";
import { clockSpan, clockWords, dayInFull, dayWords, zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Facts } from "../../ui/facts.tsx";

const modalityWords = { "in-person": "In person", video: "Video", phone: "Phone" } as const;
const unplannedWords = { "walk-in": "Walk-in", phone: "Unplanned call", crisis: "Crisis" } as const;

/** A contact claims no minutes that nobody gave, and a session that was missed says that it was only planned. */
function timeWords({ start, stop, zone, minutes, contact }: NoteBody["session"]): string {
  if (contact === undefined) return clockSpan({ start, stop }, zone);
  if (contact.kind === "no-show" || contact.kind === "cancellation")
    return `${clockSpan({ start, stop }, zone)} as scheduled; it did not take place`;
  return minutes === 0 ? clockWords(start, zone) : `${clockSpan({ start, stop }, zone)}, ${minutes} minutes`;
}

function contactFacts({ kind, direction, who, relation, consent }: ContactFacts): (readonly [string, string])[] {
  const whom = [who, relation].filter((part) => part !== "").join(", ");
  return [
    ["Contact", direction === null ? contactWords[kind] : `${contactWords[kind]}, ${direction}`],
    ["With", whom],
    ["On what ground", consent === null ? "" : consentWords[consent]],
  ];
}

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
    ["Time", `${timeWords(session)} (${zoneWords(session.zone, session.start)})`],
    ...(session.contact === undefined ? [] : contactFacts(session.contact)),
    [
      "Session",
      session.contact === undefined || session.contact.kind === "no-show" || session.contact.kind === "cancellation"
        ? `${session.minutes} minutes, ${modalityWords[session.modality].toLowerCase()}${session.place === "" ? "" : `, ${session.place}`}`
        : "",
    ],
    ["Unplanned", session.unplanned === null ? "" : unplannedWords[session.unplanned]],
    ["Service code", session.serviceCode ?? ""],
  ];
  return <Facts className="note-facts" facts={facts} />;
}
