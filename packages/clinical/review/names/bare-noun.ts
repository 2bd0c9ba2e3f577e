import type { Around } from "./around.ts";
import { auxiliaries, humanStates, humanVerb } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { ordinaryWords } from "./ordinary-words.ts";

// Masses, qualities, verbs and seasons: these begin a sentence by themselves.
// oxfmt-ignore
const standAlone = new Set(`
hope joy grace faith love charity patience mercy harmony liberty trinity prudence constance destiny heaven nature truth justice art music clay ginger sage basil rosemary lavender mint heather ivy moss fern rice
chance peace honor honour victory honesty clarity serenity unity verity felicity amity glory frost snow rain wood water gold silver crystal amber jade coral ice light love merit worth power
will may mark chase drew rob grant sue pat skip josh hunt pierce wade rush reed rose rich frank sunny little long sharp grey gray brown white black green blue good wise earnest young stern strong sandy dusty misty rusty
day night summer winter spring autumn fall dawn april june august noon eve early olive violet clay royal noble true free bright swift short small church school christian sterling
`.split(/\s+/).filter(Boolean));

/** Whether English wants an article before this word, so that without one it is somebody: "River got to choose". */
export function wantsArticle(base: string): boolean {
  return ordinaryWords.has(base) && !base.endsWith("s") && !standAlone.has(base);
}

// Those of them that do not stand bare behind a preposition: "with mark", where "with grace" may be the quality.
// oxfmt-ignore
const verbsAndAdjectives = new Set(`
mark chase drew rob grant sue pat skip josh hunt pierce wade reed rose rich frank sunny sandy misty dusty rusty wise young noble stern swift earnest strong christian
`.split(/\s+/).filter(Boolean));

/** Whether it needs no article behind a preposition either, as what is felt, seasons and stuffs do. */
export function isQuality(base: string): boolean {
  return standAlone.has(base) && !verbsAndAdjectives.has(base);
}

// What is felt, hoped for or believed in, with which one may well live, sit or speak.
// oxfmt-ignore
const values = new Set(`
hope joy grace faith love charity patience mercy harmony liberty trinity prudence constance destiny heaven nature truth justice art music chance peace honor honour victory honesty clarity serenity unity verity felicity amity glory
light merit worth power will may day night fall school church
`.split(/\s+/).filter(Boolean));

/** "lives with hope": a feeling or a value; and not "lives with clay", which hardly anybody does. */
export function isValue(base: string): boolean {
  return values.has(base);
}

/** A verb or an adjective, and so nothing that "with" or "from" could stand before. */
export function isNoNoun(base: string): boolean {
  return verbsAndAdjectives.has(base);
}

/** A mass, a quality or a verb, which something may be said of as of a person. */
export function standsAlone(base: string): boolean {
  return standAlone.has(base);
}

const plural = /^(?:were|are|have|of|and|or|for)$/;
// With an s these are no plurals.
const verbsAlone = new Set(
  "goes does says comes gets gives takes makes keeps knows thinks sees hears brings begins feels sits speaks tells finds becomes wants agrees reads writes forgets chooses brings loses eats sleeps sings asks enjoys admits apologises apologizes listens".split(
    " ",
  ),
);

/** Whether a sentence goes on with its verb here, whichever it is. */
export function isFollowedByVerb(near: Around): boolean {
  const next = near.after();
  if (near.gapAfter !== " " || plural.test(next) || !/^\p{Ll}/u.test(near.rawAfter)) return false;
  // "Bell sounds", "Buddy calls": a plural as likely as a verb, where nothing follows that only a verb has.
  if (next.length > 3 && next.endsWith("s") && !verbsAlone.has(next))
    return humanVerb(next) !== undefined && /^(?:his|her|him|that|to|he|she|not|a|the|how)$/.test(near.after(2));
  // "Bell was rung", "Bill was not paid": more likely the thing.
  if (/^(?:is|was|has)(?:n't)?$/.test(next))
    return /^(?:in|out|with|here|there|back|up|off|home|gone|from|his|her)$|ing$/.test(
      near.after(2) === "not" ? near.after(3) : near.after(2),
    );
  if (auxiliaries.has(next)) return true;
  return humanVerb(next) !== undefined || (next.endsWith("ed") && next.length > 4 && isOrdinary(next));
}

const goesOn =
  "(?=\\s*(?:[.,;:)\\n]|$)| (?:and|but|again|today|x ?\\d|by|because|due|w\\/|with|for|when|throughout|this|at|until|after)\\b)";
const surely = new RegExp(
  `^(?: (?:absent|late|tearful|excused|crying|no[- ]show|out (?:sick|today|ill)|in tears|off task|on (?:phone|time|cell)|x ?\\d(?:,| \\p{Ll}+ed))${goesOn}|, \\d\\d,)`,
  "i",
);
const maybe = new RegExp(`^ (\\p{Ll}+)${goesOn}`, "u");

/** "River absent.", "Pearl in tears": a note without verbs says how somebody is; `maybe` where a thing is so as well. */
export function stateAfter({ behind }: Around): "surely" | "maybe" | undefined {
  if (surely.test(behind)) return "surely";
  return humanStates.has(maybe.exec(behind)?.[1] ?? "") ? "maybe" : undefined;
}
