import type {
  Attendance,
  ClientRef,
  ElementText,
  NoteBody,
  PersonRef,
  SessionFacts,
  SharedPartBody,
} from "../note/note-body.ts";
import type { FanOutRow } from "../group/fan-out.ts";

// Builders for tests: give only what the test is about. Every name and fact is fictional.

/** 32 bytes of zeros: a salt that is easy to tell from a real one. */
export const aSalt = `${"A".repeat(43)}=`;

/** An element whose whole text was typed, unless told otherwise. */
export function anElement(given: Partial<ElementText> = {}): ElementText {
  const text = given.text ?? "Spoke about sleeping through four nights.";
  return {
    element: "reported",
    key: null,
    text,
    spans: text === "" ? [] : [{ start: 0, end: text.length, from: "typed" }],
    tags: [],
    ...given,
  };
}

export function aPerson(given: Partial<PersonRef> = {}): PersonRef {
  return { id: "staff-1", name: "Mira Fictional", credential: "LCSW", ...given };
}

export function aClient(given: Partial<ClientRef> = {}): ClientRef {
  return { id: "client-1", name: "Noor Invented", recordNumber: "R-0001", birthDate: "1990-05-17", ...given };
}

export function aSession(given: Partial<SessionFacts> = {}): SessionFacts {
  return {
    id: "session-1",
    kind: "individual",
    start: "2026-11-16T14:00:00Z",
    stop: "2026-11-16T15:00:00Z",
    minutes: 60,
    zone: "UTC",
    modality: "in-person",
    place: "Room 2",
    serviceCode: null,
    unplanned: null,
    ...given,
  };
}

export function anAttendance(given: Partial<Attendance> = {}): Attendance {
  return { status: "present", arrived: null, left: null, minutes: 60, ...given };
}

export function aNote(given: Partial<NoteBody> = {}): NoteBody {
  return {
    goldthread: "note/1",
    id: "note-1",
    kind: "individual",
    format: "soap",
    formatVersion: 1,
    client: aClient(),
    session: aSession(),
    author: aPerson(),
    signedAt: "2026-11-16T15:05:00Z",
    elements: [anElement()],
    attendance: null,
    shared: null,
    salt: aSalt,
    ...given,
  };
}

export function aSharedPart(given: Partial<SharedPartBody> = {}): SharedPartBody {
  return {
    goldthread: "shared-part/1",
    id: "shared-1",
    version: 1,
    session: aSession({ kind: "group" }),
    group: { id: "group-1", name: "Skills group" },
    facilitators: [aPerson()],
    elements: [
      anElement({ element: "topic", text: "Noticing early signs of stress" }),
      anElement({ element: "segment", key: "activity", text: "Members marked signs on a body outline." }),
    ],
    segments: [{ id: "activity", label: "Activity", start: "14:00", stop: "14:25" }],
    counts: { enrolled: 1, present: 1, absent: 0 },
    salt: aSalt,
    ...given,
  };
}

/** A member's row of a group session. `number` makes its ids and client its own. */
export function aMember(number: number, given: Partial<FanOutRow> = {}): FanOutRow {
  return {
    draftId: `draft-${number}`,
    noteId: `note-${number}`,
    client: aClient({ id: `client-${number}`, name: `Member ${number}`, recordNumber: `R-${number}` }),
    attendance: anAttendance(),
    elements: [anElement({ element: "narrative", text: "Took part and named one early sign." })],
    ready: true,
    salt: aSalt,
    ...given,
  };
}
