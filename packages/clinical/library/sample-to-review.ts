import type { ElementText } from "../note/note-body.ts";
import type { NoteToReview } from "../review/note-to-review.ts";
import { partToReview } from "../review/part-to-review.ts";
import type { SampleNote } from "./sample-note.ts";

const parts = {
  "group-shared": "shared",
  "group-member": "member",
  contact: "contact",
  missed: "contact",
} as const;
const services: Readonly<Record<string, string>> = { crisis: "crisis", intake: "intake", family: "family" };
const kinds: Readonly<Record<string, string>> = {
  missed: "no-show",
  medication: "medication",
  nursing: "nursing",
  summary: "summary",
};

/** A sample as the reviewer takes it, with the facts that its fictional session would have. */
export function sampleToReview(sample: SampleNote): NoteToReview {
  const { kind, format, minutes, objectives } = sample;
  const part = kind in parts ? parts[kind as keyof typeof parts] : "individual";
  const isGroup = part === "shared" || part === "member";
  const given = partToReview({
    part,
    format,
    elements: sample.elements.map(elementOf),
    author: { name: "Tamsin Inkwell" },
    client:
      part === "shared"
        ? undefined
        : { name: "Orla Quillfeather", preferredName: undefined, aliases: undefined, pronouns: undefined },
    objectives: objectives.map((text, at) => ({ id: `objective-${at + 1}`, text })),
    profile: "us-general",
    session: {
      start: "2026-11-16T15:00:00Z",
      end: new Date(Date.parse("2026-11-16T15:00:00Z") + minutes * 60_000).toISOString(),
      minutes,
      service: isGroup ? "group" : (services[kind] ?? "individual"),
      serviceCode: undefined,
      modality: "in-person",
      present: isGroup ? 7 : undefined,
      enrolled: isGroup ? 8 : undefined,
      attendance: part === "member" ? { status: "present", minutes } : undefined,
      signedAt: undefined,
    },
  });
  const named = kinds[kind];
  return named === undefined ? given : { ...given, note: { ...given.note, kind: named } };
}

function elementOf({ element, text }: SampleNote["elements"][number]): ElementText {
  return { element, key: null, text, spans: [{ start: 0, end: text.length, from: "typed" }], tags: [] };
}
