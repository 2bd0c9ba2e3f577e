import { customaryDenials, doubt, plainFacts } from "../lexicon/doubt.ts";
import type { Wording } from "../lexicon/wording.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { foundWords, isAnyQuoted } from "../text/found-words.ts";
import { neighbour } from "../text/in-place.ts";
import { phrases, type Match } from "../text/phrases.ts";

const list = phrases(doubt);
const being = /^(?:was|were|been|being|be|is|are|when|insurance|the|his|her|their|a|an)$/;

function isMeant(note: ReadNote, match: Match<Wording>): boolean {
  if (isAnyQuoted(match)) return false;
  const { first, last } = match;
  const next = neighbour(note, last, 1)?.lower ?? "";
  if (plainFacts[last.lower]?.has(next) === true && !(last.lower === "admitted" && isConfession(note, match)))
    return false;
  if (
    /^(?:claims|claimed|admitted|denied|alleged)$/.test(first.lower) &&
    being.test(neighbour(note, first, -1)?.lower ?? "")
  )
    return false;
  return !(last.lower.startsWith("denie") && customaryDenials.test(note.sentences[last.sentence]?.text ?? ""));
}

/** “Admitted to drinking” is no admission to hospital. */
function isConfession(note: ReadNote, { last }: Match<Wording>): boolean {
  const third = neighbour(note, last, 2)?.lower ?? "";
  return neighbour(note, last, 1)?.lower === "to" && third.endsWith("ing");
}

export const doubtingWords = defineRule({
  id: "doubting-words",
  title: "Verbs that doubt what was said",
  family: "wording",
  severity: "hint",
  source: {
    cite: "Beach, Saha, Park et al., Testimonial Injustice: Linguistic Bias in the Medical Records, J Gen Intern Med 2021",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "“Claims” and “admits” say that the writer does not believe it. “Reports” says the same without the doubt. The customary answer to a question about risk or symptoms (“denied suicidal thoughts”) is left alone.",
  check: (note) =>
    list
      .in(note)
      .filter((match) => isMeant(note, match))
      .map((match) =>
        foundWords(match, {
          label: "judgmental",
          message: "This verb doubts the person; a neutral one says the same.",
          severity: undefined,
        }),
      ),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Client claims that he slept six hours." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Admits to drinking on two evenings and denies missing work." }],
      },
    },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Denies suicidal thoughts, plan or intent." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Was admitted to hospital in May; her claims were paid." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: 'Father said, "She claims she is ill."' }] } },
  ],
});
