import type { Around } from "./around.ts";
import { standsAlone } from "./bare-noun.ts";
import { groupWords } from "./context-words.ts";
import { adverbs, auxiliaries, humanStates, humanVerb, isHumanBase } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isTitled } from "./mention.ts";

/**
 * Whether an everyday word that begins a sentence is plainly that word, and not the member who is called so: what follows
 * is its verb's object, its noun, or what is said of things. Where nothing says so the author is asked.
 */
export function isTheThing(near: Around, base: string): boolean {
  if (isModal(base)) return isModalHere(near);
  if (
    isPluralHere(near, base) ||
    /^(?:based|colou?red|scented|shaped|sized|themed|related|focused|driven)$/.test(near.after())
  )
    return true;
  const next = near.after();
  if (/^(?:, ?|\/)$/.test(near.gapAfter))
    return isThingsWord(near.rawAfter, next) && (!isHumanBase(next) || standsAlone(next));
  // "Hope" was on the board; "Hope," she said, is somebody.
  if (/["“‘]$/.test(near.gapBefore) && /^["”’]/.test(near.gapAfter)) return true;
  if (near.gapAfter !== " ") return false;
  // "Day by day", "Day 19"
  if (/^\d+$/.test(next) && !/^ \d+ ?\//.test(near.behind)) return true;
  if (/^(?:by|to|after|for)$/.test(next) && near.after(2) === base) return true;
  if (
    /^(?:in|with|to|towards?|under|for|over)$/.test(next) &&
    /^(?:oneself|yourself|herself|himself|ourselves|themselves|others|god|pressure)$/.test(near.after(2))
  )
    return true;
  if (/^(?:were|are|have|of)$/.test(next) || determiners.has(next)) return true;
  if (isTitled(near.rawAfter)) return isOrdinary(next);
  if (/^(?:and|or|nor|&)$/.test(next)) return isThingsWord(near.rawAt(2), near.after(2));
  if (next === "to") return takesTo.has(base);
  if (/^(?:for|that|as|in|than|about|among|amid|without|over)$/.test(next)) return isMadeOf(near, base);
  if (/^(?:is|was|isn't|wasn't|can|could|has|had|may|might|must|will|would|should|does|did)$/.test(next))
    return isSaidOfThings(near);
  if (standsAlone(base) && doneByThings.has(next)) return true;
  // "Hill walking was announced"
  if (/^(?:morning|evening|meeting|training|testing|building|feeling|housing)s?$/.test(next)) return true;
  if (next.endsWith("ing")) return [2, 3, 4].some((at) => /^(?:is|was|are|were)$/.test(near.after(at)));
  // "Pat answers were challenged", "Chase urges with"
  if (near.acts === "no" && humanVerb(next) !== undefined && next.endsWith("s") && isOrdinary(next)) return true;
  return isThingsWord(near.rawAfter, next);
}

/** "Burns on her hand are healing" */
function isPluralHere(near: Around, base: string): boolean {
  if (!base.endsWith("s") || !/^(?:\p{Ll}|['’]| ){1,40}[.,;]?/u.test(near.behind)) return false;
  const clause = near.behind.split(/[.,;:!?\n]/, 1)[0] ?? "";
  return /^ (?:to be|(?:\p{Ll}+ ){0,4}(?:are|were|have))\b/u.test(clause) && !/^ (?:and|with|said|who)\b/.test(clause);
}

function isModal(base: string): boolean {
  return base === "will" || base === "may";
}

/** "Will revisit", "May also need", "Will the group", "Will to live". */
function isModalHere(near: Around): boolean {
  const next = near.after();
  if (near.gapAfter !== " " || (humanVerb(next) !== undefined && !isHumanBase(next))) return isAnyOf(near, /^[,/]$/);
  if (next === "to") return /^(?:live|change|fight|survive|power|recover|go|win|live)$/.test(near.after(2));
  if (determiners.has(next) || /^(?:not|be|power|of|i|we|he|she|they|you|it)$/.test(next)) return true;
  const verb = adverbs.has(next) || next.endsWith("ly") ? near.after(2) : next;
  if (unchangedVerb.test(verb)) return near.after(2) !== "his" && near.after(2) !== "her";
  return !humanStates.has(verb) && (!/(?:ed|ing)$/.test(verb) || bareVerb.test(verb)) && isThingsWord(verb, verb);
}

function isAnyOf(near: Around, gap: RegExp): boolean {
  return gap.test(near.gapAfter.trim()) && isThingsWord(near.rawAfter, near.after());
}

/** In small letters, everyday, and nothing that somebody does or is. */
function isThingsWord(raw: string, word: string): boolean {
  return (
    word.length > 2 &&
    /^\p{Ll}/u.test(raw) &&
    (isOrdinary(word) || isHumanBase(word) || nounEnding.test(word)) &&
    !people.has(word) &&
    !groupWords.has(word) &&
    !humanStates.has(word) &&
    humanVerb(word) === undefined &&
    !auxiliaries.has(word) &&
    !unchangedVerb.test(word) &&
    !adverbs.has(word) &&
    !joining.has(word) &&
    !(word.endsWith("ing") && isHumanBase(word.slice(0, -3))) &&
    (!word.endsWith("ed") || bareVerb.test(word))
  );
}

/** "Hope for", "Faith in God", "Mark as done", and not "Joy as above". */
function isMadeOf(near: Around, base: string): boolean {
  const then = near.after(2);
  if (near.after() === "for") return takesTo.has(base) || determiners.has(then) || then === "art";
  return /^(?:that|than|without|over|among|amid)$/.test(near.after()) || determiners.has(then) || isOrdinary(then);
}

/** "Hope is low", "Art can heal", "Grace was the word". */
function isSaidOfThings(near: Around): boolean {
  let at = 2;
  while (/^(?:also|not|always|never|still|often|now|just|only|very|so|too)$|...ly$/.test(near.after(at)) && at < 5)
    at += 1;
  const then = near.after(at);
  if (/^(?:has|had)$/.test(near.after()))
    return /^(?:many|no|its|to|faded|grown|risen|power|meaning|healed|returned)$/.test(then);
  if (saidOfThings.has(then)) return true;
  if (/^(?:is|was|isn't|wasn't)$/.test(near.after()))
    return (
      then.endsWith("ed") &&
      !humanStates.has(then) &&
      !/^(?:absorbed|engaged|excused|invited|encouraged|hospitali[sz]ed|fired|hired|evicted|arrested|triggered|asked)$/.test(
        then,
      )
    );
  return doneByThingsPlain.has(then);
}

const bareVerb = /^(?:need|feed|bleed|heed|proceed|succeed|exceed|bring|sing|ring|swing|cling)$/;
/** What no verb and no adjective of people ends in. */
const nounEnding = /...(?:hood|ment|tion|sion|ship|ness|ery|ers|ors|[^su]s)$/;
/** Past tenses that look like the plain form: "Sage lit the candle". */
const unchangedVerb =
  /^(?:lit|cut|put|set|let|hit|quit|shut|read|split|bet|burst|cast|hurt|beat|spat|ran|sang|swore|flew|threw|drew|blew|rode|wrote|woke|broke|stole|caught|bought|brought|sought|fought|taught|held|bent|lent|sent|spent)$/;

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const determiners = list(
  "the a an your each all any this that these those its it them my our every some which what where",
);
const takesTo = list("hope love chance wish promise freedom power courage strength");
const people = list(
  "i you he she we they who member peer client others other others' everyone everybody somebody both pt group facilitator staff friend new out back off down up early",
);
const joining = list(
  "with from at by on onto into off out up down in near beside behind before after during until since while when where who whose because so if though then but not no here there today yesterday tonight tomorrow only first last next again",
);
const saidOfThings = list(
  "grey gray blue dark bright cloudy cold clear visible low high long short hard key important discussed needed possible scarce fragile central essential what about part an a the one something nothing everywhere found lost more less enough gone back written defined free expensive paid due unpaid steep named chosen theme like not never used why how another also his her my our their made rung held given drawn sung shown written spoken served sewn thrown taken built bought sold baked planted",
);
const doneByThings = list(
  "helps helped heals healed matters mattered returns returned fades faded grows grew rises rose begins comes keeps takes means meant gives gave brings works worked remains feels makes made fills filled emerged arises arose wins conquers prevails springs fuels sustains sustained carries costs appears appeared",
);
const doneByThingsPlain = list(
  "be help heal grow return come fade last wait change mean take bring make give fill move build carry cost",
);
