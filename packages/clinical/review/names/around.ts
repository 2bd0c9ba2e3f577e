import type { ReadNote, ReadWord } from "../read-note.ts";
import { civilTitles, outsideTitles, relations } from "./context-words.ts";
import { adverbs, auxiliaries, humanStates, humanVerb, isDoneToBoth, isHumanBase } from "./human-verbs.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { gapAfter, gapBefore, isCapitals, isTitled, type Mention, type SectionText } from "./mention.ts";

/** What stands around a place that may be a name. */
export interface Around {
  /** The word so many places before or after, in small letters without `'s`; empty where there is none. */
  before(places?: number): string;
  after(places?: number): string;
  readonly gapBefore: string;
  readonly gapAfter: string;
  readonly rawBefore: string;
  readonly rawAfter: string;
  /** Where a capital says nothing: a sentence's, line's or quotation's first word. */
  readonly isAtStart: boolean;
  /** Behind "Topic:" or "Handout:": the name of a thought or a thing. */
  readonly isLabelled: boolean;
  /** The word before is such a first word. */
  readonly isSecond: boolean;
  /** The sentence is in capitals throughout, or a heading with capitals. */
  readonly isCapitalSentence: boolean;
  readonly isHeading: boolean;
  /** The word after the next has a capital: "van Gogh". */
  readonly isNameAfterNext: boolean;
  /** The word so many places on, or back, as it stands. */
  rawAt(places: number): string;
  /** Inside quotation marks, among words with capitals: the name of a song, a film, a handout. */
  readonly isInTitle: boolean;
  /** What follows, as it stands. */
  readonly behind: string;
  /** In small letters, from the beginning of the sentence to its end. */
  readonly sentence: readonly string[];
  /** `sure`: only a person does what follows; `maybe`: a thing might. */
  readonly acts: "sure" | "maybe" | "no";
}

const label =
  /\b(?:topic|theme|title|handout|module|mood|affect|skill|lesson|worksheet|unit|chapter|week \d+|session \d+|activity|exercise|focus|video|reading|book|song)s?(?: [^:.\n]{0,20})?: [^:.\n]*$/i;

export function around(note: ReadNote, section: SectionText, mention: Mention): Around {
  const { words } = section;
  const inSentence = note.sentences[words[mention.first]?.sentence ?? 0]?.words ?? [];
  const wordAt = (at: number) => {
    const whole = words[at]?.lower ?? "";
    const lower = whole.endsWith("'s") ? whole.slice(0, -2) : whole;
    return lower === "w" && gapAfter(section, at).startsWith("/") ? "with" : lower;
  };
  const [gapThere, gapHere] = [
    gapBefore(section, mention.first),
    section.text.slice(mention.end, words[mention.last + 1]?.start ?? section.text.length),
  ];
  const { sentence, isCapitalSentence, isTitledThroughout } = lookAtSentence(inSentence);
  // Where every word is in capitals these say nothing: read as small letters.
  const isAllCapitals = isCapitalSentence && isCapitals(section.text.slice(mention.start, mention.end));
  const asMeant = (raw: string) => (isAllCapitals && isCapitals(raw) ? raw.toLowerCase() : raw);
  return {
    before: (places = 1) => wordAt(mention.first - places),
    after: (places = 1) => wordAt(mention.last + places),
    gapBefore: gapThere,
    gapAfter: gapHere,
    rawBefore: asMeant(words[mention.first - 1]?.text ?? ""),
    rawAfter: asMeant(words[mention.last + 1]?.text ?? ""),
    isAtStart: isStart(section, mention.first, gapThere),
    isLabelled: label.test(
      section.text.slice(
        Math.max(section.text.lastIndexOf("\n", mention.start - 1) + 1, mention.start - 80),
        mention.start,
      ),
    ),
    isSecond: mention.first > 0 && isStart(section, mention.first - 1, gapBefore(section, mention.first - 1)),
    rawAt: (places) => asMeant(words[places < 0 ? mention.first + places : mention.last + places]?.text ?? ""),
    get isInTitle() {
      return isInTitle(section.text, mention);
    },
    get behind() {
      return section.text.slice(mention.end, mention.end + 80);
    },
    isNameAfterNext: isTitled(words[mention.last + 2]?.text ?? ""),
    isCapitalSentence,
    // "Reads Isaac Asimov." is a sentence.
    isHeading: isTitledThroughout && !endsWithStop(section, words, mention),
    sentence,
    acts: actsAfter(section, mention),
  };
}

interface SeenSentence {
  readonly sentence: readonly string[];
  readonly isCapitalSentence: boolean;
  readonly isTitledThroughout: boolean;
}

const seen = new WeakMap<readonly ReadWord[], SeenSentence>();

/** Once for a sentence: one that goes on for pages and mentions many is not looked at for each of them. */
function lookAtSentence(words: readonly ReadWord[]): SeenSentence {
  const before = seen.get(words);
  if (before !== undefined) return before;
  const long = words.filter(({ text }) => text.length > 2);
  const inCapitals = long.filter(({ text }) => isCapitals(text)).length;
  const found = {
    sentence: words.map(({ lower }) => lower),
    isCapitalSentence: long.length > 1 && inCapitals > (long.length > 2 ? long.length * 0.6 : 1),
    isTitledThroughout: long.length > 2 && long.every(({ text }) => isTitled(text)),
  };
  seen.set(words, found);
  return found;
}

function endsWithStop({ text }: SectionText, words: SectionText["words"], { first }: Mention): boolean {
  const sentence = words[first]?.sentence;
  let last = first;
  while (words[last + 1]?.sentence === sentence && words[last + 1] !== undefined) last += 1;
  return /^[.!?]/.test(text.slice(words[last]?.end ?? text.length));
}

function isStart(section: SectionText, at: number, gap: string): boolean {
  const before = section.words[at - 1];
  if (before === undefined) return true;
  const lower = before.lower;
  if (/^\.\s*$/.test(gap) && (civilTitles.has(lower) || outsideTitles.has(lower) || /^\p{L}$/u.test(lower)))
    return false;
  // "sat w/ Rose"
  if (gap === "/ " || gap === "/") return lower.length > 2;
  return /[.!?:;•…|>*\n"“«‘/]|^\s+[-–—]\s+$/.test(gap);
}

/** Whether what stands beside is only said of people. */
export function isSaidOf(near: Around): boolean {
  return near.acts === "sure";
}

const small = /^(?:the|a|an|of|in|on|and|to|for|is|with|your|my|at|by|from)$/i;

function isInTitle(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const opened = Math.max(before.lastIndexOf("“"), before.lastIndexOf('"'), before.lastIndexOf("‘"));
  const closes = text.slice(end, end + 60).search(/["”’]/);
  if (opened === -1 || closes === -1) return false;
  const words = `${before.slice(opened + 1)}${text.slice(start, end + closes)}`.split(/\s+/).filter(Boolean);
  return words.length > 1 && words.every((word) => small.test(word) || /^\p{Lu}[\p{L}'’-]*$/u.test(word));
}

/** Whether what follows is what a person does, is or has. */
function actsAfter(section: SectionText, { last, end, isPossessive }: Mention): "sure" | "maybe" | "no" {
  if (isPossessive) return "no";
  const { words, text } = section;
  let at = last + 1;
  const gap = text.slice(end, words[at]?.start ?? text.length);
  const isAside = /^\s*[,(]\s*$/.test(gap);
  if (!/^[.\s]{0,2}$/.test(gap) && !isAside) return "no";
  if (
    isAside &&
    /^(?:who|whose|tearful|tearfully|quiet|visibly|late|absent|present|age|aged|also)$/.test(words[at]?.lower ?? "")
  )
    return "sure";
  if (isAside || gap.includes(".")) return "no";
  if (words[at]?.lower === "who" || words[at]?.lower === "whose") return "sure";
  // "Hope and another member", "River and she"
  if (/^(?:and|or|&)$/.test(words[at]?.lower ?? "") && (isMemberAt(section, at + 1) || isOneAt(section, at + 1)))
    return "sure";
  while (adverbs.has(words[at]?.lower ?? "") || (words[at]?.lower ?? "").endsWith("ly")) at += 1;
  if (at > last + 4) return "no";
  const lower = words[at]?.lower ?? "";
  const verb = humanVerb(lower);
  // "Pat answers were challenged": a plural, no verb.
  if (
    verb !== undefined &&
    (lower.endsWith("s") ? /^(?:were|was|are|is|can|have|had|may|will|of)$/ : /^(?:were|was|are|is)$/).test(
      words[at + 1]?.lower ?? "",
    )
  )
    return "no";
  // "Marsh walks help"
  if (verb === "doubtful" && lower.endsWith("s") && thingsToo.test(words[at + 1]?.lower ?? "")) return "no";
  if (verb === "human") return "sure";
  // "Joy noted."
  if (verb === "passive" && /^\s*[.;\n]/.test(gapAfter(section, at))) return "maybe";
  // "presented as guarded"
  if (lower === "presented" && words[at + 1]?.lower === "as" && !/^(?:a|an|the|one)$/.test(words[at + 2]?.lower ?? ""))
    return "sure";
  if (verb === "passive")
    return /^(?:by|as|among|amongst|between|across|in|through|during|with)$/.test(words[at + 1]?.lower ?? "")
      ? "maybe"
      : "sure";
  if (auxiliaries.has(lower)) return afterAuxiliary(section, at);
  if (verb === "doubtful") return hasPersonAfter(section, at) ? "sure" : "maybe";
  // "Banks saved her a seat"
  const isOther = lower.length > 4 && lower.endsWith("ed") && at === last + 1;
  return isOther && hasPersonAfter(section, at) ? "maybe" : "no";
}

function isMemberAt({ words }: SectionText, at: number): boolean {
  const [one, two, three] = [0, 1, 2].map((step) => words[at + step]?.lower ?? "");
  const isMember = (word = "") =>
    /^(?:members?|peers?|participants?|client|others?|facilitator|therapist|counselor)$/.test(word);
  return (
    /^(?:another|a|the|one|two|three|this|other|several|his|her)$/.test(one ?? "") && (isMember(two) || isMember(three))
  );
}

/** "and she", "and her baby" */
function isOneAt({ words }: SectionText, at: number): boolean {
  const [one, two] = [words[at]?.lower ?? "", words[at + 1]?.lower ?? ""];
  return /^(?:she|he|client)$/.test(one) || (/^(?:his|her)$/.test(one) && relations.has(two));
}

function isPlural(lower: string): boolean {
  return lower.length > 4 && lower.endsWith("s") && ordinaryWords.has(lower.slice(0, -1));
}

/** What a thing may do as well. */
const thingsToo =
  /^(?:need|help|work|come|take|make|give|use|live|lead|get|hold|keep|show|turn|return|remain|appear|seem|stay|go|start|continue|feel|grow|fall|run|rise|move|open|close|play|support|guide)$/;

function afterAuxiliary(section: SectionText, from: number): "sure" | "maybe" {
  let at = from + 1;
  const auxiliary = section.words[from]?.lower ?? "";
  const lowerAt = (place: number) => section.words[place]?.lower ?? "";
  while (adverbs.has(lowerAt(at)) || lowerAt(at).endsWith("ly")) at += 1;
  if (at > from + 4) return "maybe";
  const lower = lowerAt(at);
  if (/^(?:got|gets)$/.test(auxiliary) && lower === "up") return "sure";
  // "is on leave", "was on day 12"
  if (
    /^(?:is|was)$/.test(auxiliary) &&
    lower === "on" &&
    /^(?:day|leave|probation|parole|medication|time|call|step|maternity|sick|oxygen|insulin|antidepressants?|methadone|suboxone|buprenorphine)$/.test(
      lowerAt(at + 1),
    )
  )
    return "sure";
  // "Winters was loud": one of them, so nobody's winters.
  if (/^(?:is|was|has|isn't|wasn't|hasn't)$/.test(auxiliary) && isPlural(section.words[from - 1]?.lower ?? ""))
    return "sure";
  // "was the only one who", "was the first to speak"
  if (
    /^(?:is|was)$/.test(auxiliary) &&
    lower === "the" &&
    ((/^(?:first|last|next|second|third)$/.test(lowerAt(at + 1)) && lowerAt(at + 2) === "to") ||
      (lowerAt(at + 1) === "only" && /^(?:one|member|person)$/.test(lowerAt(at + 2))) ||
      (lowerAt(at + 1) === "one" && lowerAt(at + 2) === "who"))
  )
    return "sure";
  if (
    /^(?:is|was|were|are|wasn't|isn't|has|had|hasn't|hadn't|seems|seemed|appears|appeared|looks|looked|feels|felt|became|remains|remained|sounded|sounds|got|gets)$/.test(
      auxiliary,
    )
  ) {
    if (humanStates.has(lower)) return isDoneToBoth(lower) && !isToSomebody(section, at) ? "maybe" : "sure";
    if (lower.endsWith("ing") && isHumanBase(lower.slice(0, -3))) return "sure";
    return /^had?s?$/.test(auxiliary) && hasOwnAfter(section, from) ? "sure" : "maybe";
  }
  return isHumanBase(lower) && !thingsToo.test(lower) ? "sure" : "maybe";
}

/** "was moved to tears", "was given time", "was sent home". */
function isToSomebody({ words }: SectionText, at: number): boolean {
  return [1, 2].some((step) =>
    /^(?:tears|time|home|feedback|support|space|his|her|permission|credit|warning|praise)$/.test(
      words[at + step]?.lower ?? "",
    ),
  );
}

/** "had two sons", "has his own way": somebody's, so somebody. */
function hasOwnAfter(section: SectionText, at: number): boolean {
  return [1, 2, 3].some((step) =>
    /^(?:his|her|sons?|daughters?|children|kids|wife|husband|brothers?|sisters?|relapsed|slept|eaten|spoken)$/.test(
      section.words[at + step]?.lower ?? "",
    ),
  );
}

/** "left early", "had two sons", "gave her the tissue": it was a person. */
function hasPersonAfter(section: SectionText, at: number): boolean {
  const [one, two] = [section.words[at + 1]?.lower ?? "", section.words[at + 2]?.lower ?? ""];
  // "continues to struggle", "got up"
  if (one === "to" && isHumanBase(two) && !thingsToo.test(two)) return true;
  if (one === "up" && /^(?:got|gets|stood|stands|woke|showed|shows)$/.test(section.words[at]?.lower ?? "")) return true;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const gap = gapAfter(section, next - 1);
    if (/[.!?;:,\n]/.test(gap)) return false;
    const lower = section.words[next]?.lower ?? "";
    // "begins at home"
    if (lower === "home" && section.words[next - 1]?.lower === "at") continue;
    if (
      /^(?:his|her|hers|him|himself|herself|he|she|early|group|room|job|son|sons|daughter|daughters|wife|husband|mother|father|brother|sister|tearful|feedback|eye|support|member|peer|peers|another|floor|turn|seat|chair|phone|arms|homework|tears|quietly|silent|home|sober|drinking|using|clean)$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
}
