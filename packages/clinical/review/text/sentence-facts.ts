import type { ReadNote, ReadSentence, ReadWord } from "../read-note.ts";

const numberWord =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half|once|twice|zero|no";
const unit =
  "times?|days?|nights?|hours?|minutes?|mins?|weeks?|months?|sessions?|meals?|points?|episodes?|attacks?|panics?|drinks?|doses?|of|out of|per|fewer|more|less|metres?|meters?|steps?|cues?|prompts?|examples?|tasks?|items?|pages?|entries|exercises?|awakenings?|urges?|calls?|absences?";
const measure = new RegExp(
  `\\d|%|\\b(?:${numberWord})\\s+(?:\\w+\\s+)?(?:${unit})\\b|\\b(?:daily|nightly|weekly|hourly|every day|each day|every night|each night|twice)\\b|as evidenced by|as shown by|\\bAEB\\b|evidenced by`,
  "iu",
);

/** Whether a sentence gives something that can be counted or checked: a number, a score, a frequency, the evidence. */
export function givesMeasure(text: string): boolean {
  return measure.test(text);
}

const when =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri)\b\.?|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b\.? ?\d|\bmay \d|\d\s?may\b|\d{1,2}[/.-]\d{1,2}|\b(?:the|on) \d{1,2}(?:st|nd|rd|th)\b|\d{4}-\d\d-\d\d|\b\d{1,2}(?::\d\d| ?[ap]\.?m\b)|\b(?:today|tonight|tomorrow|daily|nightly|weekly|biweekly|fortnightly|monthly|hourly|quarterly|twice)\b|\b(?:next|this|each|every|same|following|coming|per|once an?|times an?|within|in|for|after|until|by|before|over)\s+(?:the\s+)?(?:next\s+|coming\s+|following\s+)?(?:\w+\s+)?(?:hours?|days?|nights?|weeks?|weekend|fortnight|months?|mornings?|evenings?|afternoons?|shifts?|sessions?|visits?|appointments?|meetings?|groups?|contacts?|meals?|time|discharge|end of)\b|\b(?:\d+|one|two|three|four|five|six) ?(?:min|minutes?|hours?|hrs?|days?|wks?|weeks?|months?)\b|\bq\d|\b(?:every|each) \p{L}+|\bat (?:handover|bedtime|breakfast|lunch|noon|night)\b/iu;

/** Whether a sentence says when: a date, a day, an interval, the next session. */
export function saysWhen(text: string): boolean {
  return when.test(text);
}

const reporting = new Set(
  "reports reported reporting says said saying states stated stating describes described describing tells told shares shared sharing discloses disclosed expresses expressed expressing endorses endorsed acknowledges acknowledged rates rated voiced voices admits admitted denies denied recalls recalled recounts recounted mentions mentioned explained explains wrote writes noted verbalized verbalised verbalizes identifies identified names named believes believed thinks thought fears feared worries worried feels felt calls called according per".split(
    " ",
  ),
);

/**
 * Whether somebody is named, earlier in the sentence, whose report or belief this is: “reported that she was angry”. Who
 * “said it to provoke” reports nothing.
 */
export function isReported(note: ReadNote, word: ReadWord): boolean {
  const words = note.sentences[word.sentence]?.words ?? [];
  for (const [at, earlier] of words.entries()) {
    if (earlier.start >= word.start) return false;
    const aim = `${words[at + 1]?.lower ?? ""} ${words[at + 2]?.lower ?? ""}`;
    if (reporting.has(earlier.lower) && !/^(?:it|this|that|so) (?:to|for|because|just|only)$/.test(aim)) return true;
  }
  return false;
}

const believing = new Set(
  "believes believed believing thinks thought thinking feels felt feeling fears feared worries worried calls called considers considered".split(
    " ",
  ),
);

/** Whether it is what somebody believes of themself or another: “feels that he is lazy”. */
export function isBelieved(note: ReadNote, word: ReadWord): boolean {
  for (const earlier of note.sentences[word.sentence]?.words ?? []) {
    if (earlier.start >= word.start) return false;
    if (believing.has(earlier.lower)) return true;
  }
  return false;
}

/** Whether the words are how somebody describes themself: “calls himself an addict”. */
export function isSelfDescribed(note: ReadNote, word: ReadWord): boolean {
  const words = note.sentences[word.sentence]?.words ?? [];
  const at = words.indexOf(word);
  const before = words.slice(Math.max(0, at - 7), at).map(({ lower }) => lower);
  return (
    before.some((one) => /^(?:him|her|them|my)sel(?:f|ves)$/.test(one)) ||
    before.some((one, nr) => one === "self" && before[nr + 1]?.startsWith("i") === true) ||
    before.some((one, nr) => one.startsWith("identifies") && before[nr + 1] === "as")
  );
}

/** The sentence and the one after it in the same section. */
export function withNext(note: ReadNote, { sentence }: Pick<ReadWord, "sentence">): readonly ReadSentence[] {
  const here = note.sentences[sentence];
  const next = note.sentences[sentence + 1];
  if (here === undefined) return [];
  return next !== undefined && next.section === here.section ? [here, next] : [here];
}
