import type { NoteExample } from "../note-to-review.ts";
import { placeOfSentence } from "../place.ts";
import { defineRule, type Found } from "../rule.ts";

interface Owed {
  readonly label: string;
  readonly what: string;
  readonly said: RegExp;
}

// What no private note may hold alone. Our own words; wide, since the author is asked and nothing is stopped.
const owed: readonly Owed[] = [
  {
    label: "risk",
    what: "risk",
    said: /\b(?:suicid\p{L}*|self-?harm\p{L}*|self-?injur\p{L}*|overdos\p{L}*|kill(?:ing)? (?:him|her|them|my)sel(?:f|ves)|end (?:his|her|their|my) life|want(?:s|ed)? to die|better off dead|wish(?:es|ed)? to be dead|homicid\p{L}*|(?:hurt|harm) (?:some|any)(?:one|body)|(?:wants?|wanted|like|going) to (?:hurt|harm|kill|shoot|stab) (?:his|her|their|the) \p{L}+|kill (?:him|her|them|someone|somebody)|threat(?:s|ened|ens)? to|gun|firearm|weapon|abus(?:e|es|ed|ing)|neglect(?:ed)?|cutting|cuts? (?:him|her|them)self|safety plan|unsafe at home|hits? (?:him|her|the child\p{L}*))\b/iu,
  },
  {
    label: "medication",
    what: "medication",
    said: /\b(?:\p{L}+(?:pine|azole|oxetine|aline|ipram|azepam|azolam|idone|prazole|triptyline|lithium|barbital|dronate|afil)|lithium|lamotrigine|valproate|depakote|venlafaxine|duloxetine|bupropion|wellbutrin|prozac|zoloft|lexapro|seroquel|abilify|xanax|ativan|klonopin|adderall|ritalin|methadone|suboxone|buprenorphine|naltrexone|antabuse|trazodone|mirtazapine|gabapentin|hydroxyzine|propranolol|clozapine|\d+ ?mg|medication|meds|dose|dosage|prescrib\p{L}+)\b/iu,
  },
  {
    label: "test-results",
    what: "test results",
    said: /\b(?:(?:PHQ|GAD|PCL|AUDIT|BDI|BAI|C-SSRS|MoCA|MMSE|MDQ|Y-BOCS|ORS|SRS|DAST|ACE)(?:-?\d+)?\b[^.\n]{0,30}\d|scored? \d+|drug screen|urine screen|blood level|test results?|lab(?:s| results?))/iu,
  },
  {
    label: "diagnosis",
    what: "the diagnosis",
    said: /\b(?:diagnos\p{L}+|meets? criteria|[FZ]\d{2}\.\d{1,2}|major depress\p{L}+|bipolar|PTSD|borderline personality|schizo\p{L}+|ADHD|OCD|panic disorder|substance use disorder|alcohol use disorder|\p{L}+ disorder)\b/iu,
  },
  {
    label: "plan",
    what: "the plan",
    said: /\b(?:plan(?:s|ned)? (?:is|to|for)|next session|will (?:refer|call|send|schedule|start|continue|contact)|refer(?:red|ral)? (?:to|for)|homework|treatment plan|follow-?up|goals? for)\b/iu,
  },
  {
    label: "functional-status",
    what: "functional status",
    said: /\b(?:missed \p{L}+ days?|unable to (?:work|sleep|get up|care|attend|leave)|not (?:going|gone) to (?:work|school)|lost (?:his|her|their) job|off work|activities of daily living|ADLs|(?:work|school|daily) functioning|hygiene|can(?:no|')t (?:work|cook|shop|drive))\b/iu,
  },
  {
    label: "symptoms",
    what: "symptoms",
    said: /\b(?:panic attacks?|insomnia|nightmares?|flashbacks?|hallucinat\p{L}+|hears? voices|delusion\p{L}*|anhedonia|hopeless\p{L}*|crying spells|racing thoughts|cravings?|binge\p{L}*|purg(?:es|ed|ing)|dissociat\p{L}+|compulsions?|obsessions?|appetite|low mood|depressed mood|anxiety|sleeps? (?:badly|poorly|\p{L}+ hours))\b/iu,
  },
  {
    label: "prognosis",
    what: "the prognosis",
    said: /\bprognosis\b|\b(?:likely|unlikely) to (?:relapse|recover|improve|deteriorate|need)\b/iu,
  },
  {
    label: "progress",
    what: "progress",
    said: /\b(?:progress(?:ing|ed)?|improv(?:ed|ing|ement)|deteriorat\p{L}+|got(?:ten)? (?:better|worse)|getting (?:better|worse)|regress\p{L}+|met (?:his|her|their|the) goal)\b/iu,
  },
  {
    label: "times",
    what: "start and stop times",
    said: /\b(?:started|began|ended|stopped|finished|ran (?:over|until|to)|from) (?:at |about |around )?\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: (?:to|until|-) ?\d{1,2}(?::\d{2})?)?|\b\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?|\b\d{2,3} ?(?:minutes|min)\b/iu,
  },
];

// Risk of one kind is not told by a word about another.
const risks: readonly RegExp[] = [
  /\b(?:suicid\p{L}*|kill(?:ing)? (?:him|her|them|my)sel(?:f|ves)|end (?:his|her|their|my) life|want(?:s|ed)? to die|better off dead|wish(?:es|ed)? to be dead|overdos\p{L}*)/iu,
  /\b(?:self-?harm\p{L}*|self-?injur\p{L}*|cutting|cuts? (?:him|her|them)self)/iu,
  /\b(?:homicid\p{L}*|(?:hurt|harm) (?:some|any)(?:one|body)|(?:wants?|wanted|like|going) to (?:hurt|harm|kill|shoot|stab) (?:his|her|their|the) \p{L}+|kill (?:him|her|them|someone|somebody)\b|threat(?:s|ened|ens)? to\b)/iu,
  /\b(?:guns?|firearms?|weapons?)\b/iu,
  /\b(?:abus(?:e|es|ed|ing)|neglect(?:ed)?|unsafe at home|hits? (?:him|her|the child\p{L}*))\b/iu,
];
const denial = /\b(?:den(?:y|ies|ied|ying)|no|not|none|never|without|nil)\b/iu;

/** Told here, and in the official note not at all, or only denied. */
function isRiskAlone(text: string, official: string | undefined): boolean {
  if (/\bdenie[sd]\b/iu.test(text)) return false;
  const kinds = risks.filter((kind) => kind.test(text));
  if (official === undefined) return true;
  if (kinds.length === 0) return !owed.some(({ label, said }) => label === "risk" && said.test(official));
  const clauses = official.split(/[.;\n]/u);
  return !kinds.some((kind) => clauses.some((clause) => isAffirmed(clause, kind)));
}

/** A plan denied after thoughts that are told denies the plan alone: “suicidal thoughts since Tuesday, no plan”. */
function isAffirmed(clause: string, kind: RegExp): boolean {
  const match = kind.exec(clause);
  if (match === null) return false;
  const after = clause.slice(match.index + match[0].length);
  return (
    !denial.test(clause.slice(0, match.index)) &&
    !denial.test(after.replace(/, (?:no|denie[sd]) (?:any )?(?:plan|intent|means)\b.*$/iu, ""))
  );
}

export const privateNoteLacks = defineRule({
  id: "private-note-lacks",
  title: "In the private note and not in the official one",
  family: "confidentiality",
  severity: "warn",
  source: {
    cite: "45 CFR 164.501, psychotherapy notes: what the definition leaves out of them",
    url: "https://www.law.cornell.edu/cfr/text/45/164.501",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Times, medication, test results, diagnosis, functional status, plan, symptoms, prognosis and progress are never private notes, wherever they are written; and risk that stands in a notebook alone is risk that nobody else can act on. Judged where the private note is read: in its author's browser.",
  check({ note, officialText, sentences }) {
    if (note.kind !== "private") return [];
    return owed.flatMap(({ label, what, said }): Found[] => {
      // What the official note says may not be known: away from it, each is asked about once.
      if (label !== "risk" && officialText !== undefined && said.test(officialText)) return [];
      const isOwed = (text: string) => said.test(text) && (label !== "risk" || isRiskAlone(text, officialText));
      const sentence = sentences.find(({ text }) => isOwed(text));
      if (sentence === undefined) return [];
      const message = messageOf({ label, what, isKnown: officialText !== undefined });
      return [{ ...placeOfSentence(sentence), label, message }];
    });
  },
  flags: [
    hidden("She talked of suicide again and I froze.", "Worked on grief."),
    hidden("Stopped the sertraline on her own; I was cross.", "Worked on grief. Denied suicidal thoughts."),
    hidden("She wants to die, she whispered.", "Worked on grief. Denied suicidal thoughts."),
    hidden("PHQ-9 was 19, which surprised me. Meets criteria for PTSD.", "Worked on grief."),
    hidden("We ran over until 4:10 and I resented it.", "Worked on grief."),
    { note: { kind: "private", sections: [{ key: "body", text: "He has a gun at home and I said nothing." }] } },
    { note: { kind: "private", sections: [{ key: "body", text: "Stopped the sertraline on her own; I was cross." }] } },
  ],
  passes: [
    hidden(
      "She talked of suicide again and I froze.",
      "Denied intent; passive suicidal thoughts, safety plan reviewed.",
    ),
    hidden("I felt shut out. Why do I want her to like me?", "Worked on grief."),
    { note: { kind: "private", sections: [{ key: "body", text: "I felt shut out. Why do I want her to like me?" }] } },
    hidden("Stopped the sertraline; I was cross.", "Client stopped medication on her own; prescriber told."),
    {
      note: {
        kind: "progress",
        sections: [{ key: "plan", text: "Denied suicidal thoughts. Next session in a week." }],
      },
    },
  ],
});

function messageOf({ label, what, isKnown }: Pick<Owed, "label" | "what"> & { readonly isKnown: boolean }): string {
  if (label === "risk")
    return "Risk may not stand in the private note alone: write it, and what was done, in the official note.";
  return isKnown
    ? `The official note says nothing of ${what}: this may not stand in the private note alone.`
    : `Does the official note speak of ${what}? This may not stand in the private note alone.`;
}

function hidden(text: string, officialText: string): NoteExample {
  return { note: { kind: "private", sections: [{ key: "body", text }] }, officialText };
}
