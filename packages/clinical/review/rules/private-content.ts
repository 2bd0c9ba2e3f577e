import type { NoteExample } from "../note-to-review.ts";
import { defineRule } from "../rule.ts";
import { placeOf } from "../place.ts";
import { phrases } from "../text/phrases.ts";

const feelings =
  "irritated|annoyed|angry|bored|frustrated|helpless|sad|anxious|uneasy|attracted|repulsed|disgusted|protective|exhausted|drained|guilty|ashamed|proud|moved|touched|afraid|scared|overwhelmed|stuck|manipulated|sleepy|disappointed|jealous|relieved|impatient|tearful|triggered|inadequate|incompetent|hurt|close";
const writer = "i|writer|therapist|clinician|counselor|counsellor|author";

const private_ = phrases([
  [`${writer} felt|feel|feels _? _? ${feelings}`, "feelings"],
  [`${writer} was|am|became|grew _? ${feelings} by|with|at|about|during|when|and|in`, "feelings"],
  [`how ${feelings} i was|am|felt|feel`, "feelings"],
  ["felt|feel protective|attracted|repulsed|manipulated of|to|by|towards her|him|them", "feelings"],
  [`makes|made me feel|want|think|wonder|angry|sad|uneasy`, "feelings"],
  [
    "my own boredom|fatigue|sleepiness|fear|helplessness|shame|irritation|relief|feelings|feeling|reaction|reactions|anger|sadness|anxiety|history|family|childhood|divorce|loss",
    "feelings",
  ],
  ["reminds|reminded me of my|someone|somebody|a", "feelings"],
  ["i dislike|dread|resent|pity|adore|hate|love working|seeing|this|him|her|them", "feelings"],
  ["i dread|dreaded|resent|hate these|those|our|the sessions|session|hours|hour|visits", "feelings"],
  ["i find|found it hard|difficult to like|listen|stay|sit|empathise|empathize", "feelings"],
  ["i find|found myself", "feelings"],
  ["rescue fantasy|fantasies", "feelings"],
  ["countertransference|countertransferential", "countertransference"],
  ["counter transference|transferential", "countertransference"],
  ["projective identification", "countertransference"],
  ["my hunch|guess|gut|suspicion|theory|fantasy|impression is|that|tells", "speculation"],
  ["gut feeling|instinct", "speculation"],
  ["perhaps|maybe there was|were|is|are", "speculation"],
  ["i suspect|speculate|bet|fantasise|fantasize", "speculation"],
  ["i wonder|wondered|wondering if|whether|about|why", "speculation"],
  ["i can't|cannot help thinking|wondering|feeling", "speculation"],
  ["i have|had a _? feeling|hunch|sense that|he|she|they", "speculation"],
  ["off the record", "speculation"],
  ["note to self", "speculation"],
  ["between us|ourselves", "speculation"],
  ["my supervisor who? thinks|thought|said|says|believes|feels|suggested|asked|wondered|told|pointed", "supervision"],
  ["supervisor says|thinks|feels|wondered|thought|pointed|interpreted that|out|my|i|this", "supervision"],
  [
    "bring|take|brought|took|raise|bringing|taking|raising this|it|my|him|her|them _? _? to|in|into supervision",
    "supervision",
  ],
  ["to bring|take|raise to|in|into supervision", "supervision"],
  ["brought|taken|raised _? _? to|in|into supervision", "supervision"],
  ["in supervision _? _? suggested|advised|recommended|wondered|pointed|thought|asked", "supervision"],
  ["in supervision i|we explored|talked|looked|discussed|felt|wondered|realized|realised", "supervision"],
  ["i|we explored|discussed|processed|raised|talked|looked _? _? _? _? in supervision", "supervision"],
  ["discussed|processed|explored my|this|it _? _? with|in my? supervisor|supervision", "supervision"],
  ["discuss|process|explore my|this|it _? _? _? in|with supervision|supervisor", "supervision"],
]);

const messages: Readonly<Record<string, string>> = {
  feelings:
    "This is about what went on in you. It belongs in the private notebook: move it there, or write what was seen.",
  countertransference: "Thoughts about your own part in the relation belong in the private notebook. Move them there.",
  speculation: "This is a guess. Move it to the private notebook, or write what it rests on.",
  supervision: "What was said in supervision is not part of this client's record. Move it to the private notebook.",
};

/** Whoever speaks before "I" in the same sentence may be the client, whose words these are then. */
const saidByClient =
  /\b(?:client|patient|he|she|they|pt|resident|mother|father|partner|wife|husband)\b[^.]*\b(?:said|says|stated|states|reported|reports|told|shared|wrote|replied|asked|verbalized|verbalised)\b/iu;

export const privateContent = defineRule({
  id: "private-content",
  title: "The author's own in the official record",
  family: "confidentiality",
  severity: "warn",
  source: {
    cite: "45 CFR 164.501, psychotherapy notes: they are such only while kept apart from the rest of the record",
    url: "https://www.law.cornell.edu/cfr/text/45/164.501",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "The official note is read by the client, the payer, colleagues and courts. What the author felt, guessed or took to supervision helps none of them and loses, once it stands there, the protection that a note kept apart has.",
  check(note) {
    if (note.note.kind === "private") return [];
    return private_.in(note).flatMap(({ value, first, last }) => {
      if (first.isQuoted || last.isQuoted) return [];
      const sentence = note.sentences[first.sentence];
      const before = sentence?.text.slice(0, first.start - sentence.start) ?? "";
      if (saidByClient.test(before)) return [];
      return [{ ...placeOf({ first, last }), label: value, message: messages[value] ?? "" }];
    });
  },
  flags: [
    note("I felt irritated by the long silence."),
    note("Strong countertransference in the second half."),
    note("My hunch is that there is more to the story."),
    note("Will bring this to supervision. My supervisor thinks I avoid anger."),
    note("In supervision, Dr. Park suggested a slower pace."),
    note("Therapist felt frustrated with the lack of progress."),
    note("The long silence is to be brought to supervision."),
    note("To bring to supervision: the second half. I dread these sessions."),
  ],
  passes: [
    note('Client said "I felt irritated by my boss" and laughed.'),
    note("Client stated I feel sad when he leaves. She said that I dread these sessions was what he told his wife."),
    note("Client denied feeling angry. Therapist reflected the feeling and client agreed."),
    note("Transference of care to Dr. Park was planned; supervision of the trainee took place weekly."),
    { note: { kind: "private", sections: [{ key: "body", text: "I felt bored and took it to supervision." }] } },
  ],
});

function note(text: string): NoteExample {
  return { note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text }] } };
}
