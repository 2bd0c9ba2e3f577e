import { bandOf, scales, type Scale } from "../scales.ts";
import { defineRule, type Found } from "../rule.ts";
import type { ReadNote, ReadSentence } from "../read-note.ts";

const aSection = (text: string) => ({ note: { kind: "progress", sections: [{ key: "objective", text }] } });

export const scoresAgainstText = defineRule({
  id: "scores-against-text",
  title: "A score and the words about it do not agree",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Kroenke, Spitzer, Williams, The PHQ-9, J Gen Intern Med 2001; Spitzer et al., GAD-7, Arch Intern Med 2006",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A score is the one number a reader trusts. Called mild where it is severe, or better where it rose, it misleads whoever decides next.",
  check(note) {
    return [
      ...note.sentences.flatMap((sentence) => checkSentence(note, sentence)),
      ...elsewhere(note),
      ...onFile(note),
    ];
  },
  flags: [
    aSection("PHQ-9 score was 22, in the mild range."),
    aSection("PHQ-9 of 31 today."),
    aSection("GAD-7 improved from 8 to 14."),
    aSection("PHQ-9 rose from 15 to 9."),
    { ...aSection("PHQ-9 today: 9."), scores: [{ measure: "phq-9", total: 19 }] },
    aSection("PHQ-9 today 22. Minimal depression at present."),
    aSection("GAD-7: 4. Severe anxiety continues."),
    { ...aSection("Severe anxiety on the GAD-7."), scores: [{ measure: "gad-7", total: 3 }] },
  ],
  passes: [
    aSection("PHQ-9 today 22. Minimal depression was reported in May. Her mother has mild depression."),
    aSection("PHQ-9 fell from 15 to 9. Mild depression."),
    aSection("PHQ-9 was 22 at intake. Mild depression at present."),
    aSection("PHQ-9 today 22. GAD-7 4. Severe depression, minimal anxiety."),
    aSection("PHQ-9 score was 22, in the severe range."),
    aSection("PHQ-9 fell from 15 to 9, now mild."),
    aSection("GAD-7 did not improve: from 8 to 14."),
    aSection("No PHQ-9 was done; 30 minutes were spent on the sleep log."),
    aSection("PHQ-9 12 (moderate), GAD-7 16 (severe)."),
    aSection("PHQ-9 was 17, moderately severe; mild headache."),
    { ...aSection("PHQ-9 today: 19."), scores: [{ measure: "phq-9", total: 19 }] },
    { ...aSection("Severe anxiety on the GAD-7 at intake."), scores: [{ measure: "gad-7", total: 3 }] },
    { ...aSection("Mild depression by the PHQ-9."), scores: [{ measure: "phq-9", total: 8 }] },
  ],
});

interface Said {
  readonly scale: Scale;
  readonly total: number;
  readonly start: number;
  readonly end: number;
  /** What is said after the score, up to the next one. */
  readonly after: string;
}

function checkSentence(note: ReadNote, sentence: ReadSentence): Found[] {
  if (!/phq|gad|pcl|audit|dast/i.test(sentence.text)) return [];
  const place = (start: number, end: number) => ({
    section: sentence.section,
    start: sentence.start + start,
    end: sentence.start + end,
    label: "score",
  });
  const changes = changed(sentence.text).map(({ start, end, message }) => ({ ...place(start, end), message }));
  const totals = saidIn(sentence.text).flatMap((said) => {
    const message = wrongWith(note, said);
    return message === null ? [] : [{ ...place(said.start, said.end), message }];
  });
  return [...changes, ...totals];
}

const forms = scales.map((scale) => {
  const [letters = "", number = ""] = scale.name.split("-");
  const name = `\\b${letters}[ -]?${number}\\b(?! ?(?:fell|rose|improved|worsened|decreased|increased))`;
  const total = "\\b(\\d{1,3})\\b(?! ?(?:minutes|weeks|days|months|%|/(?!27|21)))";
  return { scale, form: new RegExp(`${name}[^.\\d]{0,40}?${total}`, "gi") };
});

function saidIn(text: string): Said[] {
  const found = forms.flatMap(({ scale, form }) =>
    Array.from(text.matchAll(form), (match) => ({
      scale,
      total: Number(match[1]),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return inOrder.map((said, at) => ({ ...said, after: text.slice(said.end, inOrder[at + 1]?.start ?? said.end + 60) }));
}

const bandWord = /^[^;.]{0,40}?\b(minimal|moderately severe|mild|moderate|severe)\b(?! (?:to|headache|pain))/i;

function wrongWith({ scores }: ReadNote, { scale, total, after }: Said): string | null {
  if (total > scale.most) return `This score is above the questionnaire's highest, ${scale.most}: check it.`;
  const known = scores?.find(({ measure }) => measure.toLowerCase() === scale.name);
  const past = /\b(?:from|last|previous|baseline|intake|was)\b/i.test(after);
  if (known?.total !== undefined && known.total !== total && !past)
    return `The score on file is ${known.total}: check which is right.`;
  const band = bandOf(scale, total);
  const word = bandWord.exec(after)?.[1]?.toLowerCase();
  if (band === null || word === undefined || word === band) return null;
  return `${total} is ${band} on this questionnaire, and another word stands beside it: check both.`;
}

/** What a scale is of, where a sentence of its own says how much of it there is. */
const ofScale: Readonly<Record<string, RegExp>> = {
  "phq-9": /\b(minimal|mild|severe) (?:depression|depressive symptoms)\b/gi,
  "gad-7": /\b(minimal|mild|severe) (?:anxiety|anxiety symptoms)\b/gi,
};
const ofAnotherTime =
  /\b(?:was|were|had|last|previous\w*|earlier|history|since|in (?:19|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|baseline|intake|until|used to|if|risk of|mother|father|parents?|sister|brother|family|wife|husband|partner|son|daughter|denie[sd]|no|not|without)\b/i;

const isOfThePast = /\b(?:last|previous\w*|earlier|intake|baseline|ago|in (?:19|20)\d\d|from \d+)\b/i;

/** Far apart only: one band more or less is how people speak. */
const isFar = (word: string, band: string) =>
  word === "severe" ? /^(?:minimal|mild)$/.test(band) : /^(?:moderately severe|severe)$/.test(band);

/** In another sentence than the score: where the note gives one score of the scale, and only one. */
function elsewhere(note: ReadNote): Found[] {
  const all = note.sentences.flatMap((sentence) => saidIn(sentence.text).map((said) => ({ ...said, sentence })));
  return all.flatMap(({ scale, total, sentence }) => {
    const form = ofScale[scale.name];
    const band = bandOf(scale, total);
    if (form === undefined || band === null || isOfThePast.test(sentence.text)) return [];
    if (all.filter((one) => one.scale === scale).length > 1) return [];
    return note.sentences
      .filter((one) => one !== sentence && !ofAnotherTime.test(one.text))
      .flatMap((one) =>
        Array.from(one.text.matchAll(form))
          .filter(([, word = ""]) => isFar(word.toLowerCase(), band))
          .map(({ 0: words, index }) => ({
            section: one.section,
            start: one.start + index,
            end: one.start + index + words.length,
            label: "score",
            message: `${total} is ${band} on this questionnaire, and the note says otherwise here: check both.`,
          })),
      );
  });
}

/** Named without its number: the total given in this session says what it is. */
function onFile(note: ReadNote): Found[] {
  return (note.scores ?? []).flatMap(({ measure, total }) => {
    const scale = scales.find(({ name }) => name === measure.toLowerCase());
    const form = ofScale[scale?.name ?? ""];
    const band = scale === undefined || total === undefined ? null : bandOf(scale, total);
    if (scale === undefined || form === undefined || band === null) return [];
    const named = new RegExp(`\\b${scale.name.replace("-", "[ -]?")}\\b`, "i");
    return note.sentences
      .filter(({ text }) => named.test(text) && saidIn(text).length === 0 && !ofAnotherTime.test(text))
      .flatMap((sentence) =>
        Array.from(sentence.text.matchAll(form))
          .filter(([, word = ""]) => isFar(word.toLowerCase(), band))
          .map(({ 0: words, index }) => ({
            section: sentence.section,
            start: sentence.start + index,
            end: sentence.start + index + words.length,
            label: "score",
            message: `The score on file, ${total}, is ${band} on this questionnaire: check which is right.`,
          })),
      );
  });
}

const change =
  /\b(?:(improved|better|decreased|dropped|fell|lowered|reduced|down)|(worsened|worse|increased|rose|raised|up))\b[^.\d]{0,30}?\bfrom (\d{1,3}) to (\d{1,3})\b/gi;

function changed(text: string): { start: number; end: number; message: string }[] {
  return Array.from(text.matchAll(change)).flatMap((match) => {
    const [found, better, , from, to] = match;
    const start = match.index;
    if (/\b(?:not|never|no|n't)\b[^,;]{0,15}$/i.test(text.slice(Math.max(0, start - 24), start))) return [];
    const fell = Number(to) < Number(from);
    if (from === to || fell === (better !== undefined)) return [];
    const message = `From ${from} to ${to} it ${fell ? "fell" : "rose"}, and the word beside it says otherwise: check both.`;
    return [{ start, end: start + found.length, message }];
  });
}
