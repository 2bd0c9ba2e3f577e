import type { Around } from "./around.ts";
import { byCapital, type Case } from "./by-capital.ts";
import {
  abbreviations,
  degreeBefore,
  faithNames,
  personBefore,
  placeNames,
  placeVerbs,
  timeBefore,
  timeNames,
} from "./context-words.ts";
import { isDoneBySomebody } from "./done-by-somebody.ts";
import { fold, isLatin } from "./fold.ts";
import { givenNames } from "./given-names.ts";
import { isInHaste } from "./in-haste.ts";
import { isHumanThing } from "./human-things.ts";
import { auxiliaries, humanVerb, isHumanBase, speech } from "./human-verbs.ts";
import { conditions, roles } from "./initials-around.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isCapitals, isTitled, type Mention, type SectionText } from "./mention.ts";
import { namesRatherThanWords as rather } from "./names-rather-than-words.ts";
import { isNotedOf } from "./noted-of.ts";
import { opensList } from "./opens-list.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { smallWords } from "./small-words.ts";
import type { Verdict } from "./verdict.ts";

/** What the words around say of a mention that is nobody's outside the group. */
export function byWords(section: SectionText, mention: Mention, near: Around, raw: string): Verdict {
  const [isTitle, isAll] = [isTitled(raw), isCapitals(raw)];
  // BP is a measure too, and PT a calling: who is meant is asked.
  if (mention.how === "initials") return mention.isFaint === true || isMeasureToo(mention.base, raw) ? "ask" : "block";
  if (isAll && raw.length < 4 && !near.isCapitalSentence && isCalledSo(mention)) return byLetters(mention, near);
  if (mention.isFull && (isTitle || isAll || !isEverydayThroughout(section, mention))) return "block";
  // "will young said he won't come": two everyday words in the order of a name, who do what people do.
  if (mention.isFull) return near.acts === "sure" ? "ask" : "pass";
  if (mention.how === "slip") return bySlip(mention, near, { isTitle, isAll });
  if (mention.how === "script" && mention.isFaint === true) return "ask";
  if (mention.how === "script" || mention.how === "joined") return "block";
  // "Bon" may be French.
  if (mention.hits.every(({ kind }) => kind === "nickname") && !givenNames.has(mention.base))
    return byPetName(mention, near, isTitle);
  // "a piccolo was played"
  if (!isTitle && !isAll && /^(?:a|an)$/.test(near.before()) && near.gapBefore === " ") return "pass";
  // "12 min"
  if (/^\p{Ll}/u.test(raw) && /^\d/.test(near.before()) && near.gapBefore === " ") return "pass";
  const isShort = mention.base.length < 3 && isLatin(mention.base);
  const isWord = isTitle ? isWordInCapitals(mention.base) : isWordInSmall(mention.base);
  if (mention.how === "plural") return byPlural(mention, near, isTitle, isWord);
  if (timeNames.has(mention.base) && opensList(near) && isTitle) return "block";
  if (timeNames.has(mention.base))
    return byCapital(near, { isTitle, isAll }, mention) === "pass" &&
      !(isTitle && (mayAct(near) || (near.isAtStart && isSomebodyAtStart(near, mention.isPossessive))))
      ? "pass"
      : byTime(near, mention);
  if (
    placeNames.has(mention.base) &&
    near.acts !== "sure" &&
    placeVerbs.has(near.before()) &&
    !/^(?:go|returned)$/.test(near.before())
  )
    return "ask";
  if (isShort && isTitle && !ordinaryWords.has(mention.base)) return "block";
  if (isWord || isShort) return byCapital(near, { isTitle, isAll }, mention);
  // "edu" in an address is no Eduardo.
  const isShortForm = raw.length < 4 && mention.hits.every(({ kind }) => kind === "nickname");
  if (isShortForm && !isTitle && !isAll) return speech.has(near.after()) ? "block" : "pass";
  // ED, AL: more often short for something than a name.
  if (isAll && raw.length < 4 && !near.isCapitalSentence)
    return near.acts === "sure" || personBefore.has(near.before()) || mention.isPossessive ? "block" : "ask";
  return faithNames.has(mention.base) && /^(?:jesus|christian|god)$/.test(mention.base) && !isTitle ? "pass" : "block";
}

/** A short form that nobody lists: within a sentence a capital says enough to ask, and at its beginning what is done. */
function byPetName({ base }: Mention, near: Around, isTitle: boolean): Verdict {
  if (!isTitle && base.length > 4) return isThingBefore(near) ? "pass" : "ask";
  if (!isTitle) return speech.has(near.after()) && near.acts === "sure" ? "ask" : "pass";
  return !near.isAtStart || near.acts !== "no" || /^ ?(?:,|and|&)/.test(near.behind) ? "ask" : "pass";
}

function isMeasureToo(letters: string, raw: string): boolean {
  return /^\p{Lu}+$/u.test(raw) && (roles.has(letters) || conditions.has(letters));
}

function isCalledSo({ hits }: Mention): boolean {
  return hits.some(({ kind }) => kind === "alias");
}

/** JD, where somebody is called so: unless it is a degree. */
function byLetters({ base, isPossessive }: Mention, near: Around): Verdict {
  if (near.acts === "sure" || isPossessive || personBefore.has(near.before()) || near.acts === "maybe") return "block";
  return /^,\s*$/.test(near.gapBefore) || (abbreviations.has(base) && degreeBefore.has(near.before())) ? "pass" : "ask";
}

/** "bobby" is made of no other word. */
function isWordInSmall(base: string): boolean {
  return smallWords.has(base) || (isOrdinary(base) && (isEveryday(base) || !givenNames.has(base)));
}

/** In small letters any everyday word; with a capital, only what is one as it stands, or is plainly made of one. */
function isWordInCapitals(base: string): boolean {
  if (rather.has(base) || isEveryday(base)) return true;
  return /(?:er|est|ing|ed)$/.test(base) && isOrdinary(base) && !rather.has(base) && !givenNames.has(base);
}

function isEveryday(base: string): boolean {
  return ordinaryWords.has(base) || (base.length > 3 && base.endsWith("s") && ordinaryWords.has(base.slice(0, -1)));
}

function isEverydayThroughout({ words }: SectionText, { first, last }: Mention): boolean {
  return words.slice(first, last + 1).every(({ lower }) => isOrdinary(fold(lower)));
}

/** A word that is one letter off a member's name and no everyday word. */
function bySlip({ isPossessive }: Mention, near: Around, { isTitle, isAll }: Case): Verdict {
  if (isTitle && near.isAtStart && near.acts === "no" && !isPossessive && /^ \p{Ll}/u.test(near.behind)) return "ask";
  // "Carmex for dry lips": another name or a maker's, as likely as a slip, where nobody does anything.
  if (isTitle && near.acts === "no" && !isPossessive && !personBefore.has(near.before()) && !opensList(near))
    return "ask";
  if (isTitle || (isAll && near.isCapitalSentence)) return "block";
  if (near.acts === "sure" || isPossessive) return near.isAtStart ? "block" : "ask";
  return isThingBefore(near) ? "pass" : "ask";
}

/** "The smell of petrol", "two lamas", "green agave": where somebody would not stand. */
function isThingBefore(near: Around): boolean {
  if (near.gapBefore !== " " || isDoneBySomebody(near)) return false;
  if (
    /^(?:of|the|a|an|some|any|no|this|that|these|those|his|her|my|our|their|your|its|more|less|many|each|every|in|on|at|into|is|was|were|are|be)$/.test(
      near.before(),
    )
  )
    return true;
  // "odd lamas": an everyday word that is no verb, preposition or conjunction.
  return (
    !personBefore.has(near.before()) &&
    isOrdinary(near.before()) &&
    humanVerb(near.before()) === undefined &&
    !isHumanBase(near.before()) &&
    !/^(?:to|from|for|per|but|except|unlike|about|pt|client|peer|member|and|or|then|today|so|also|w|c|re)$|(?:ed|ing)$/.test(
      near.before(),
    )
  );
}

/** "the Okafors", "both Marks". */
function byPlural(mention: Mention, near: Around, isTitle: boolean, isWord: boolean): Verdict {
  // "Marks sister", "Mercys visa": an apostrophe left out.
  if (isTitle && near.gapAfter === " " && (isHumanThing(near.after()) || mention.base.endsWith("y")))
    return isWord ? "ask" : "block";
  // "Lens caps", "Jaspers and agates": at the beginning of a sentence it may be the thing.
  if (isTitle && near.isAtStart && ordinaryWords.has(`${mention.base}s`)) return "pass";
  if (!isWord) return isTitle && near.isAtStart && near.acts !== "sure" ? "ask" : "block";
  if (!isTitle || near.isAtStart) return "pass";
  return /^(?:the|both|two|three|other|our|with|these)$/.test(near.before()) ||
    mention.hits.some(({ kind }) => kind === "given")
    ? "block"
    : "ask";
}

/** "April needs a ride" */
function mayAct(near: Around): boolean {
  return near.isAtStart && near.acts === "maybe" && !auxiliaries.has(near.after());
}

/** "April tearful", "May's turn", "Dawn named three": what no month does or has. */
function isSomebodyAtStart(near: Around, isPossessive: boolean): boolean {
  if (isPossessive) return isHumanThing(near.after());
  if (isNotedOf(near) || /^ (?:and|&) (?:another|others?|client|peer|member|he|she)\b/.test(near.behind)) return true;
  if (near.gapAfter !== " ") return false;
  const next = near.after();
  return (
    (/..ed$/.test(next) && !/^(?:need|feed|passed|ended|started|approached|arrived|seemed)$/.test(next)) ||
    humanVerb(next) === "human" ||
    (next === "to" && isHumanBase(near.after(2))) ||
    (/^(?:got|gets|had|needs|came|went|left|seems|led|brought|gave|took|did|again|only|first|last|c)$/.test(next) &&
      !/^(?:and|to|by|with)$/.test(near.after(2))) ||
    (/^(?:is|was)$/.test(next) &&
      !/(?:ed|ly)$/.test(near.after(2)) &&
      /^(?:new|loud|unwell|back|home|rude|kind|here|there|in|on|out|his|her)$/.test(near.after(2)))
  );
}

const seasons = /^(?:spring|summer|autumn|winter)$/;

/** A participle of what no season does follows. */
function isDoing(near: Around): boolean {
  const [one, two] = [near.after(2), near.after(3)];
  const next = /^(?:not|also|already|just|still|never|again)$/.test(one) ? two : one;
  return (
    (near.after().startsWith("ha") ? /(?:ed|ing|en)$/ : /ing$/).test(next) &&
    !/^(?:need|feed|passed|ended|started|arrived|approach|been|coming|ending|starting|over)/.test(next)
  );
}

function byTime(near: Around, { base, isPossessive }: Mention): Verdict {
  if (near.acts === "sure") return "block";
  if (isInHaste(near, base)) return "ask";
  if (near.isAtStart && isSomebodyAtStart(near, isPossessive)) return "ask";
  // "played by Autumn": seasons have a capital where they are somebody, and no month plays or asks.
  if (!near.isAtStart && (isDoneBySomebody(near) || (seasons.test(base) && near.before() !== "the"))) return "ask";
  // "Autumn has not filled in"
  if (near.isAtStart && /^(?:has|had|is|was)(?:n't)?$/.test(near.after()) && isDoing(near)) return "ask";
  if (personBefore.has(near.before()) && !timeBefore.has(near.before()) && /^ $/.test(near.gapBefore)) return "block";
  if (base === "dawn" && !near.isAtStart) return "ask";
  if (mayAct(near)) return "ask";
  if (near.isAtStart || timeBefore.has(near.before()))
    return near.before() === "from" || near.before() === "for" ? "ask" : "pass";
  return isPossessive || near.acts === "maybe" || /^\s*[,;.)]/.test(near.gapAfter) || near.before() === "to"
    ? "ask"
    : "ask";
}
