import type { NoteExample } from "../note-to-review.ts";
import type { ReadSentence } from "../read-note.ts";
import { defineRule, type Found } from "../rule.ts";
import { identifierForms, recordNumber } from "../text/identifier-forms.ts";

const kin =
  "sister|brother|sibling|mother|mom|mum|father|dad|stepfather|stepmother|husband|wife|spouse|partner|boyfriend|girlfriend|fiancée?|ex|ex-wife|ex-husband|son|daughter|child|cousin|aunt|uncle|nephew|niece|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|friend|best friend|roommate|housemate|flatmate|neighbou?r|co-?worker|colleague|boss|landlord|landlady|in-law";
const somebody = new RegExp(`\\b(?:${kin})(?:'s|’s)?\\b`, "iu");
const fullName = new RegExp(
  `\\b(${kin})((?:,| named| called)? \\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}?\\p{Ll}+)* (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]+)`,
  "gu",
);

export const somebodyElsesIdentifiers = defineRule({
  id: "somebody-elses-identifiers",
  title: "Somebody else's particulars in this client's note",
  family: "confidentiality",
  severity: "hint",
  source: {
    cite: "45 CFR 164.502(b): the minimum that the purpose needs, of other people as well",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "Whoever reads this client's chart reads about everybody in it. A relation is nearly always enough: who the sister is matters, what she is called and where she lives does not. Particulars of people to be reached have their own place in the chart.",
  check({ note, sentences }) {
    if (note.kind === "private") return [];
    return sentences.flatMap((sentence) => (somebody.test(sentence.text) ? inSentence(sentence) : numbersIn(sentence)));
  },
  flags: [
    individual("Client stays with her brother Daniel Ortega at weekends."),
    individual("His sister can be reached on 555-010-4477."),
    individual("Her ex-husband's address is 48 Larkspur Lane."),
    individual("His mother's date of birth: 03/14/1961."),
    individual("His MRN is 00482913."),
    individual("Policy number: AX-4471902. Will call the insurer."),
  ],
  passes: [
    individual("Client stays with her brother at weekends and denied any quarrel with him."),
    individual("Client's brother Daniel called. Care was coordinated with Dr. Ellen Park."),
    individual("PHQ-9 fell from 14 to 9; mother joined at 14:30 on 11/16/2026."),
    individual("Client's own number is 555-010-4477."),
    individual("Client's own record number is 00482913. No MRN was given; account of 2019 discussed."),
    individual("Spoke about the policy of 2024 and a bank account with 3000 dollars in it."),
  ],
});

function inSentence({ section, start, text }: ReadSentence): Found[] {
  const found: Found[] = identifierForms.flatMap(({ pattern, label }) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
      section,
      start: start + index,
      end: start + index + words.length,
      label,
      message: "This belongs to somebody else. Keep it with the client's contacts, and leave it out of the note.",
    })),
  );
  for (const { 0: words, 1: relation = "", index } of text.matchAll(fullName)) {
    found.push({
      section,
      start: start + index,
      end: start + index + words.length,
      label: "full-name",
      message: "The relation alone would do: somebody else's full name stands in this client's chart.",
      suggestion: /['’]s$/.test(words) ? `${relation}'s` : relation,
    });
  }
  return found;
}

/** By themselves: whoever a number belongs to, the note can be read without it; the client's own is left alone. */
function numbersIn({ section, start, text }: ReadSentence): Found[] {
  return Array.from(text.matchAll(recordNumber)).flatMap(({ 0: words, index }) =>
    /\b(?:client|patient|member)(?:'s|’s)?(?: own)? $|\bown $/iu.test(text.slice(0, index))
      ? []
      : [
          {
            section,
            start: start + index,
            end: start + index + words.length,
            label: "number",
            message:
              "A number that somebody is known by. Keep it with the chart's particulars, and leave it out of the note.",
          },
        ],
  );
}

function individual(text: string): NoteExample {
  return { note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text }] } };
}
