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
  check({ note, client, sentences }) {
    if (note.kind === "private") return [];
    return wholeAgain(sentences).flatMap((sentence) => {
      const numbers = numbersIn(sentence, squeezed(client?.recordNumber ?? ""));
      const others = somebody.test(sentence.text) ? inSentence(sentence) : [];
      const isApart = ({ start, end }: Found) => numbers.every((one) => end <= one.start || one.end <= start);
      return [...others.filter(isApart), ...numbers.filter(({ isOwn }) => !isOwn).map(({ found }) => found)];
    });
  },
  flags: [
    individual("Client stays with her brother Daniel Ortega at weekends."),
    individual("His sister can be reached on 555-010-4477."),
    individual("Her ex-husband's address is 48 Larkspur Lane."),
    individual("His mother's date of birth: 03/14/1961."),
    individual("His MRN is 00482913."),
    individual("Policy number: AX-4471902. Will call the insurer."),
    individual("Policy no. AB 4471 902 and claim no. 2026 114 8832 were read out by her mother."),
    individual("Her husband's member ID: XQH 204 771. The landlord's account number is 5519 0042."),
    {
      ...individual("MRN GT-004-183 is on the form."),
      client: { name: "Imani Castellanos", recordNumber: "GT-004182" },
    },
  ],
  passes: [
    individual("Client stays with her brother at weekends and denied any quarrel with him."),
    individual("Client's brother Daniel called. Care was coordinated with Dr. Ellen Park."),
    individual("PHQ-9 fell from 14 to 9; mother joined at 14:30 on 11/16/2026."),
    individual("Client's own number is 555-010-4477."),
    individual("Client's own record number is 00482913. No MRN was given; account of 2019 discussed."),
    {
      ...individual("MRN gt 004-182 is on the form."),
      client: { name: "Imani Castellanos", recordNumber: "GT-004182" },
    },
    individual("Pt's MRN: 0048 2913; her mother drove. The MRN of the client is 00482913."),
    individual(
      "The answer was no. 30 minutes were spent on it. Case no. 3 of the week, group no. 4, policy: no smoking.",
    ),
    individual("Spoke about the policy of 2024 and a bank account with 3000 dollars in it."),
  ],
});

/** "no." ends no sentence: the number that it stands for comes after it. */
function wholeAgain(sentences: readonly ReadSentence[]): ReadSentence[] {
  const whole: ReadSentence[] = [];
  for (const next of sentences) {
    const last = whole.at(-1);
    if (last?.section === next.section && /\bno\.$/iu.test(last.text)) {
      const between = " ".repeat(next.start - last.end);
      whole[whole.length - 1] = { ...last, end: next.end, text: `${last.text}${between}${next.text}` };
    } else whole.push(next);
  }
  return whole;
}

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

interface RecordNumber {
  readonly start: number;
  readonly end: number;
  readonly isOwn: boolean;
  readonly found: Found;
}

/** By themselves: whoever a number belongs to, the note can be read without it; the client's own is left alone. */
function numbersIn({ section, start, text }: ReadSentence, own: string): RecordNumber[] {
  return Array.from(text.matchAll(recordNumber), ({ 0: words, index }) => {
    const place = { start: start + index, end: start + index + words.length };
    const isOwn =
      /\b(?:client|patient|pt|resident|member)(?:'s|’s)?(?: own)? $|\bown $/iu.test(text.slice(0, index)) ||
      / of the (?:client|patient|pt|resident)\b/iu.test(words) ||
      (own !== "" && squeezed(words).endsWith(own));
    const message =
      "A number that somebody is known by. Keep it with the chart's particulars, and leave it out of the note.";
    return { ...place, isOwn, found: { section, ...place, label: "number", message } };
  });
}

/** However it is written: spaces, hyphens and capitals are nobody's. */
function squeezed(number: string): string {
  return number.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, "");
}

function individual(text: string): NoteExample {
  return { note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text }] } };
}
