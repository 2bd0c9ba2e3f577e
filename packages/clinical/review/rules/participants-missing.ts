import { presentCount, whoWasThere } from "../lexicon/element-words.ts";
import { placeFor } from "../place.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { askedOf, occasionOf } from "../said/asked.ts";

function isSaid(note: ReadNote): boolean {
  const texts = [...note.sections.map(({ text }) => text), note.sharedText ?? ""];
  const isFamily = occasionOf(note) === "family";
  return texts.some((text) => presentCount.test(text) || (isFamily && whoWasThere.test(text)));
}

export const participantsMissing = defineRule({
  id: "participants-missing",
  title: "How many were present is not recorded",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Medicare contractor NGS, LCD L33632: the number of participants is in the record of group psychotherapy",
    url: "https://whatsnext.nextgen.com/article/rcm-5898",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A group note states how many took part, without naming them; a family session states who was there. The number stands on the session or in the text.",
  check(note) {
    if (!askedOf(note).has("participants") || note.session?.present !== undefined || isSaid(note)) return [];
    const isFamily = occasionOf(note) === "family";
    const message = isFamily
      ? "Who took part in the session?"
      : "How many members were present, and of how many? Give the number, no names.";
    return [
      {
        ...placeFor(note, "topic", "interventions"),
        label: "participants",
        message,
        severity: note.session === undefined ? "hint" : undefined,
      },
    ];
  },
  flags: [
    {
      note: { kind: "group", sections: [{ key: "body", text: "Group on sleep. Client spoke twice." }] },
      session: { service: "group" },
    },
    { note: { kind: "group", format: "group-shared", sections: [{ key: "topic", text: "Sleep hygiene" }] } },
  ],
  passes: [
    {
      note: {
        kind: "group",
        sections: [{ key: "body", text: "Seven of nine members were present; nobody left early." }],
      },
    },
    {
      note: { kind: "group", sections: [{ key: "body", text: "Group on sleep." }] },
      session: { present: 7, enrolled: 9 },
    },
  ],
});
