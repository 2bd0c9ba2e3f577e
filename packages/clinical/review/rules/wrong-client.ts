import { findOtherClients } from "../names/find-other-clients.ts";
import { findWrongPronouns } from "../names/find-wrong-pronouns.ts";
import type { NoteExample } from "../note-to-review.ts";
import { defineRule } from "../rule.ts";

const client = { name: "Imani Castellanos", pronouns: "she/her" };
const caseload = [{ name: "Theodore Lund" }, { name: "Soraya Whitfield" }, { name: "Imani Castellanos" }];

export const wrongClient = defineRule({
  id: "wrong-client",
  title: "Written about another client",
  family: "confidentiality",
  severity: "warn",
  source: {
    cite: "CMS Medicare Program Integrity Manual, ch. 3, 3.3.2.5: an entry belongs to the record of the person it is about",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A note in the wrong chart is wrong twice: one client's record says what never happened, another's secret is disclosed. It happens to the careful, between two sessions and by copying.",
  check: (note) => [
    ...findOtherClients(note).map(({ section, start, end }) => ({
      section,
      start,
      end,
      label: "other-client",
      message: "Another of your clients is named here. Is this the right chart?",
    })),
    ...findWrongPronouns(note).map((place) => ({
      ...place,
      label: "pronouns",
      message: "These are not this client's pronouns. Is this the right chart, or is somebody else meant?",
    })),
  ],
  flags: [
    note("Theodore reported that he slept five hours a night."),
    note("Worked on the fear ladder. Soraya Whitfield rated her distress 6/10."),
    note("Client stated that he has not been drinking."),
    note("Reviewed homework. Client said his mood was low."),
    note("Encouraged Theodore to use the card. Soraya's mood was low."),
    note("Mr. Castellanos arrived late. He apologized."),
  ],
  passes: [
    note("Imani reported that she slept five hours. Client denied that she was drinking."),
    note("Client's brother called; he was worried. She said her friend Theodore had moved."),
    note("Client misses her father and calls him every day. Client visited him on Sunday."),
    note('Client said "he never listens" and cried.'),
    note("Her friend's name is Soraya. Client is a teacher of a man of ninety. He, her pupil, is never late."),
  ],
});

function note(text: string): NoteExample {
  return { note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text }] }, client, caseload };
}
