import { cleanAndDirty, cleanOfPerson, stigmatizing } from "../lexicon/stigmatizing.ts";
import type { Wording } from "../lexicon/wording.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { foundWords, isAnyQuoted } from "../text/found-words.ts";
import { neighbour } from "../text/in-place.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { isSelfDescribed } from "../text/sentence-facts.ts";
import { isNotOfAPerson } from "../text/not-of-a-person.ts";
import { isInServiceName } from "../text/service-name.ts";

const list = phrases([...stigmatizing, ...cleanAndDirty]);
const ofPerson = phrases(cleanOfPerson);
const useWords =
  /\b(?:alcohol|drinking|drugs?|heroin|opioids?|opiates?|fentanyl|meth(?:amphetamine)?|cocaine|crack|cannabis|marijuana|substances?|sober|sobriety|relaps\w*|recovery|UDS|urine|detox|rehab|AA|NA|sponsor|using|cravings?|suboxone|methadone|buprenorphine|clean time|needles?)\b/iu;
/** “Alcoholic beverages” are drinks, “alcoholic hepatitis” an illness; “suffers from” nothing but a sentence is rare. */
const things = new Set(
  "beverage beverages drink drinks hepatitis cirrhosis liver neuropathy cardiomyopathy ketoacidosis anonymous fermentation gel pancreatitis dementia content".split(
    " ",
  ),
);
const before = new Set("non wheelchair service".split(" "));
/** A failed attempt may have been to stop smoking. */
const ofSuicide = /suicid|overdos|kill|end (?:his|her|their) life|hang/iu;

function isMeant(note: ReadNote, match: Match<Wording>): boolean {
  if (isAnyQuoted(match) || isInServiceName(note, match) || isSelfDescribed(note, match.first)) return false;
  if (isNotOfAPerson(note, match.words)) return false;
  const next = neighbour(note, match.last, 1)?.lower ?? "";
  if (/^attempts?$/.test(match.last.lower) && match.words.length === 2) {
    return match.first.lower.startsWith("suicid") || ofSuicide.test(note.sentences[match.first.sentence]?.text ?? "");
  }
  if (match.first.lower.startsWith("alcoholic") && things.has(next)) return false;
  if (match.last.lower === "convict" && match.words.length === 1 && next === "him") return false;
  return !before.has(neighbour(note, match.first, -1)?.lower ?? "");
}

export const stigmatizingWords = defineRule({
  id: "stigmatizing-words",
  title: "Words that make a person their illness or their use",
  family: "wording",
  severity: "warn",
  source: {
    cite: "Himmelstein, Bates, Zhou, Examination of Stigmatizing Language in the Electronic Health Record, JAMA Netw Open 2022",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Such words follow a person through the chart and change how the next reader treats them. A client's own words in quotation marks, what somebody calls themself, and the name of a service stay as they are.",
  check(note) {
    const isAboutUse = note.sections.some(({ text }) => useWords.test(text));
    const labels = list.in(note);
    const said = new Set(labels.flatMap(({ words }) => words));
    const people = isAboutUse ? ofPerson.in(note).filter(({ words }) => !words.some((word) => said.has(word))) : [];
    return [...labels, ...people]
      .filter((match) => isMeant(note, match))
      .map((match) =>
        foundWords(match, {
          label: "stigmatizing",
          message: "Put the person first and say what is so, without the label.",
          severity: undefined,
        }),
      );
  },
  flags: [
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Client is an addict and was drug-seeking again." }] },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "UDS was dirty; has not stayed clean since May." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Her uncle committed suicide." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Dirty urine on Monday." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "A borderline patient was seen." }] } },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [
          { key: "body", text: "Not at the Center for Alcohol and Drug Abuse yet; her blood pressure was borderline." },
        ],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: 'He said, "I am a junkie and I know it."' }] } },
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Referred to the Substance Abuse clinic downtown." }] },
    },
    { note: { kind: "shift", sections: [{ key: "body", text: "Lung compliance good. Kitchen left clean." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "No history of child abuse was reported." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Calls himself an alcoholic and attends Alcoholics Anonymous." }],
      },
    },
  ],
});
