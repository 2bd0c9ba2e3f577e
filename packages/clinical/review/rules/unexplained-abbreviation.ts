import { ambiguous, known, shorthand } from "../lexicon/abbreviations.ts";
import { placeOf } from "../place.ts";
import type { ReadNote, ReadSentence, ReadWord } from "../read-note.ts";
import { defineRule, type Found } from "../rule.ts";
import { inPlaceOf } from "../text/in-place.ts";

const withSlash = /(?<![\p{L}\p{N}/])(?:w\/o|w\/|s\/p|c\/o|r\/o|b\/c|h\/o|d\/c|f\/u|y\/o|a\/o)(?![/\p{N}])/giu;
const capitals = /^\p{Lu}{2,6}$/u;

/** For one note, each short form asked once: one that stands there a thousand times costs no thousand readings. */
function explainedIn(text: string): (short: string) => boolean {
  const known = new Map<string, boolean>();
  return (short) => {
    const answer = known.get(short) ?? isExplained(text, short);
    known.set(short, answer);
    return answer;
  };
}

/** Written out beside it once is enough: “physical therapy (PT)”, or “PT (physical therapy)”. */
function isExplained(text: string, short: string): boolean {
  return (
    text.includes(`(${short})`) ||
    new RegExp(`\\b${short} ?\\(\\p{L}`, "u").test(text) ||
    new RegExp(`\\b${short}(?: =|, meaning|: \\p{Ll})`, "u").test(text)
  );
}

/** Headings and shouted sentences are no abbreviations. */
function isWrittenNormally(sentence: ReadSentence | undefined): boolean {
  return sentence !== undefined && !isAllCapitals(sentence);
}

function isAllCapitals({ words }: ReadSentence): boolean {
  const letters = words.filter(({ text }) => /^\p{L}{2,}/u.test(text));
  return letters.length > 1 && letters.filter(({ text }) => text === text.toUpperCase()).length * 2 > letters.length;
}

const shorthands = new Map(Object.entries(shorthand));
const readings = new Map(Object.entries(ambiguous));
/** With a possessive's ending. */
const longest = 8;

function found(note: ReadNote, word: ReadWord, isExplained: (short: string) => boolean): Found[] {
  if (word.isQuoted || word.text.length > longest) return [];
  const instead = shorthands.get(word.lower);
  if (instead !== undefined && (word.text === word.lower || /^\p{Lu}\p{Ll}+$/u.test(word.text))) {
    return isPlainWord(note, word) ? [] : [writtenOut(word, inPlaceOf({ first: word, last: word }, instead))];
  }
  const short = word.text.replace(/['’]s$/u, "");
  if (!capitals.test(short)) return [];
  const reading = readings.get(short);
  if (reading === undefined && (known.has(short) || isScale(note, word))) return [];
  if (isExplained(short)) return [];
  const message =
    reading === undefined
      ? "An abbreviation that the note does not explain: write it out once."
      : `Write it out once: ${reading}?`;
  return [{ ...placeOf({ first: word, last: word }), label: "abbreviation", message }];
}

function writtenOut(word: ReadWord, suggestion: string): Found {
  const message = "Shorthand that others may not read: write it out.";
  return { ...placeOf({ first: word, last: word }), label: "abbreviation", message, suggestion };
}

/** “LSAS 62”: an instrument with its score. */
function isScale({ sections }: ReadNote, { section, end }: ReadWord): boolean {
  return /^(?:-[A-Z\d]+)?(?: (?:score|total|of|at|is|was|today|came to|screen))?\s*[:=(]?\s*\d/u.test(
    sections[section]?.text.slice(end, end + 24) ?? "",
  );
}

function isPlainWord({ sections }: ReadNote, { section, start, end }: ReadWord): boolean {
  const text = sections[section]?.text ?? "";
  return /[./\w-]/u.test(text.charAt(start - 1)) || /[/\w]/u.test(text.charAt(end));
}

function withSlashes(note: ReadNote): Found[] {
  return note.sections.flatMap(({ text, quotes }, section) =>
    Array.from(text.matchAll(withSlash))
      .filter(({ index }) => !quotes.some(({ start, end }) => start <= index && index < end))
      .map(({ 0: short, index }) => ({
        section,
        start: index,
        end: index + short.length,
        label: "abbreviation",
        message: "Shorthand that others may not read: write it out.",
        suggestion: shorthands.get(short.toLowerCase()),
      })),
  );
}

export const unexplainedAbbreviation = defineRule({
  id: "unexplained-abbreviation",
  title: "An abbreviation that nobody explains",
  family: "wording",
  severity: "hint",
  source: {
    cite: "42 CFR 482.24(c)(1) as taught by accreditors: entries are legible and complete; 21st Century Cures Act: clients read them",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "The client, a court and the next service read the note too, and BPD or PT means two things. Written out once in the note, the short form may be used from then on; what everybody knows is left alone.",
  check(note) {
    const explained = explainedIn(note.sections.map(({ text }) => text).join("\n"));
    const seen = new Set<string>();
    const words = note.sentences
      .flatMap(({ words }) => words)
      .flatMap((word) => found(note, word, explained).map((one) => ({ word, one })))
      .filter(({ word }) => isWrittenNormally(note.sentences[word.sentence]))
      .filter(({ word }) => !seen.has(word.text) && seen.add(word.text));
    return [...words.map(({ one }) => one), ...withSlashes(note)];
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Client with BPD was seen for tx." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Referred to the QRS team; c/o headache." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "The QRS's letter was read with her." }] } },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Borderline personality disorder (BPD); BPD work continued with DBT." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Denies SI/HI. PHQ-9 at 7. Seen at 3 PM." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: 'Read aloud "WTF" from the message.' }] } },
  ],
});
