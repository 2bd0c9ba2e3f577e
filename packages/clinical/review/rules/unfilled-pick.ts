import { bracedPlace } from "../../library/open-places.ts";
import { defineRule, type Found } from "../rule.ts";
import type { NoteExample } from "../note-to-review.ts";
import type { ReadSection } from "../read-note.ts";
import { findSampleSentences } from "../text/sample-sentences.ts";

const field =
  "client|patient|pt|resident|member|name|first name|last name|full name|preferred name|date|time|start time|end time|duration|age|dob|gender|pronouns?|he|she|his|her|him|they|their|goal|goals|objective|objectives|intervention|interventions|technique|symptoms?|diagnosis|dx|response|progress|plan|mood|affect|topic|group|group name|therapist|clinician|writer|facilitators?|number|score|rating|medication|dose|frequency|location|setting|details?|text|example|reason|behaviou?rs?|quote|other|blank|todo|tbd|placeholder|presenting problem|risk level|next appointment|next session";
const asking =
  "choose|select|pick|insert|enter|add|fill|describe|specify|list|complete|delete|replace|type|write|note|state|indicate|circle|your|e\\.g\\.|todo";

/** What templates leave behind, each with what it must not be taken for; by what each holds, so that few are looked for. */
const leftovers: Readonly<Record<string, readonly RegExp[]>> = {
  "[": [
    // [choose one], [insert goal here], [client], [client name]; not [sic], [another member], [name withheld], [x] or a link.
    new RegExp(
      `\\[\\s*(?:(?:${asking})\\b[^\\]\\n]{0,120}|(?:(?:${field})(?:'s)?(?:[\\s/|]+(?:${field}))*))\\s*\\](?!\\()`,
      "giu",
    ),
    // [anxious/depressed/irritable], [mild | moderate | severe]
    /\[\s*[\p{L}\d][\p{L}\d '’-]{0,40}(?:\s*[/|]\s*[\p{L}\d][\p{L}\d '’-]{0,40})+\s*\](?!\()/gu,
    // [____], [ ... ]
    /\[\s*(?:_+|-{2,}|\?+)\s*\]/gu,
  ],
  "{": [
    // {{name}}, {client}, ${goal}, {Choose one:123}
    bracedPlace,
  ],
  "<": [
    // <insert goal>, <client name>, <<name>>
    new RegExp(`<<?\\s*(?:(?:${asking})\\b[^<>\\n]{0,120}|(?:${field})(?:[\\s/|]+(?:${field}))*)\\s*>>?`, "giu"),
  ],
  "(": [
    // (select: a / b / c), (choose one), (circle one), (insert date), (delete as appropriate); not (enter the nursery), which is a step
    /\(\s*(?:(?:select|choose|pick|circle|tick|check)\s*(?::|-|one|all|an? |from|option|appropriate|as |which|if)[^)\n]{0,160}|(?:insert|fill in|specify|enter|describe|complete|add)(?::| (?:(?:the |a |an )?(?:\p{L}+(?:'s)? )?(?:client|patient|date|times?|name|goals?|objectives?|number|details|text|topic|score|symptoms?|diagnosis|interventions?|response|reason|dose|medication|frequency|location|amount|duration|rating|plan|risk)\b|here|your|as |if )[^)\n]{0,120}|\s*\))[^)\n]{0,40}|delete (?:as|whichever|where|one)[^)\n]{0,80}|strike [^)\n]{0,60}|his\/her\/their[^)\n]{0,20})\)?/giu,
  ],
  "***": [
    // *** inside a sentence; not f***, not ***emphasis***, not a line of its own
    /(?<![\p{L}\p{N}*])\*{3,}(?![\p{L}\p{N}*])/gu,
  ],
  ___: [
    // ___ ; not ___emphasis___, not a line of its own
    /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu,
  ],
  "": [
    // XXX, XX/XX/XXXX, MM/DD/YYYY, HH:MM
    /(?<![\p{L}\p{N}_-])X{3,}(?![\p{L}\p{N}_-])|(?<![\p{L}\p{N}])[Xx]{2,}[/:.-][Xx]{2,}(?:[/.-][Xx]{2,})?(?![\p{L}\p{N}])|\b(?:MM\/DD(?:\/YY(?:YY)?)?|DD\/MM(?:\/YY(?:YY)?)?|YYYY-MM-DD|HH:MM)\b/gu,
    // @NAME@, %client%, #name#
    /@[A-Z][A-Z_]{1,30}@|%%?(?:client|name|patient|date|time|goal)%%?|#(?:client|name|patient|date|time)#/giu,
    /\b(?:lorem ipsum|TODO:?|FIXME|your text here|text goes here|enter text here|click (?:or tap )?here to enter[^.\n]{0,20})/gu,
  ],
};

function inSection({ text, quotes }: ReadSection, section: number): Found[] {
  const found: Found[] = [];
  const patterns = Object.entries(leftovers).flatMap(([sign, those]) => (text.includes(sign) ? those : []));
  for (const pattern of patterns) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const [start, end] = [index, index + words.length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (quotes.some((quote) => quote.start < start && end < quote.end && !/[{[<]/.test(words))) continue;
      if (/^(?:\*+|_+)$/u.test(words) && isRule(text, start, end)) continue;
      found.push({
        section,
        start,
        end,
        label: "unfilledPick",
        message: "The template left a place open here: fill it in, or take it out.",
      });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** A line of nothing but asterisks or underscores, with text above and below, is a line drawn across the page. */
function isRule(text: string, start: number, end: number): boolean {
  const above = text.slice(0, start);
  const below = text.slice(end);
  return /\S[^\n]*\n\s*$/u.test(above) && /^[ \t]*\n\s*\S/u.test(below);
}

/** What a sample note put there, and nobody wrote anew. */
const sample = "template:Sample: An evening routine";
const [sentence, another] = ["Client slept five nights of seven. ", "Client denied any thoughts of suicide."];

function given(text: string, spans: readonly { start: number; end: number; from: string }[]): NoteExample {
  return { note: { kind: "progress", sections: [{ key: "observed", text, spans: [...spans] }] } };
}

export const unfilledPick = defineRule({
  id: "unfilled-pick",
  title: "A place that the template left open",
  family: "completeness",
  severity: "block",
  source: {
    cite: "Medicare contractors on templates: accepted where individualised (NGS; Palmetto, Medical Record Cloning)",
    url: "https://www.leedergroup.com/bulletins/2011-10-medical-record-cloning-misrepresentation",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "“[choose one]” above a signature says that nobody read what they signed. A sample note tells of somebody who does not exist: a sentence of it in which nothing was changed is a place left open as well. Brackets in a quotation, “[sic]”, “[another member]”, links and emphasis are none of this.",
  check: (note) => [...note.sections.flatMap(inSection), ...findSampleSentences(note)],
  flags: [
    given(sentence, [{ start: 0, end: sentence.length, from: sample }]),
    given(`${sentence}${another}`, [
      { start: 0, end: sentence.length, from: "typed" },
      { start: sentence.length, end: sentence.length + another.length, from: sample },
    ]),
    { note: { kind: "progress", sections: [{ key: "body", text: "Client was [choose one] and {{name}} agreed." }] } },
    { note: { kind: "progress", sections: [{ key: "plan", text: "Next session on ___ with <insert clinician>." }] } },
    {
      note: {
        kind: "progress",
        sections: [
          { key: "body", text: "Mood (select: low / even / high). Worked on ***. Spoke with XXX. [client] left." },
        ],
      },
    },
  ],
  passes: [
    given(sentence, [
      { start: 0, end: 13, from: sample },
      { start: 13, end: 17, from: "typed" },
      { start: 17, end: sentence.length, from: sample },
    ]),
    given(another, [{ start: 0, end: another.length, from: "typed" }]),
    given(another, [{ start: 0, end: another.length, from: "template:Closing words" }]),
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: 'Said, "I seen [sic] it", and thanked [another member].' }],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [
          {
            key: "body",
            text: "Goals:\n\n***\n\n- [x] diary\n- [ ] walk\n\nSee [the handout](sleep.pdf), ***no*** alcohol.",
          },
        ],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Ate (two meals), denied pain [0 of 10]; spoke of her mother [deceased]." }],
      },
    },
  ],
});
