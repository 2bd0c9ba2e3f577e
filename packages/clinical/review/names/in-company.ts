import type { Around } from "./around.ts";
import { isNoNoun, isQuality, isValue, wantsArticle } from "./bare-noun.ts";
import { relations } from "./context-words.ts";
import { isDoneBySomebody } from "./done-by-somebody.ts";
import { givenNames } from "./given-names.ts";
import { humanVerb } from "./human-verbs.ts";
import { namesRatherThanWords as rather } from "./names-rather-than-words.ts";
import { smallWords } from "./small-words.ts";

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/**
 * Whether a word without a capital of its own (small letters, or capitals throughout) stands where English puts somebody:
 * bare behind what is said of people, and not before a noun that it would belong to. "with mark that", "W/ CHASE RE:",
 * "heated with bush over politics"; not "with mark sheets", "spoke with grace and patience", "to mark the date".
 */
export function isInCompany(near: Around, base: string): boolean {
  // Most words stand behind nothing of the kind.
  if (!mayLead.has(near.before()) && near.after() !== "and" && near.after() !== "&") return false;
  if (isOneOfTwo(near, base) || isGivenSomething(near, base)) return true;
  if (!standsFree(near)) return false;
  if (isNoBareNoun(base))
    return (
      isRightBehind(near) &&
      (beside.has(near.before()) || toldOrMet.has(near.before()) || isTurnedTo(near) || isDoneBySomebody(near))
    );
  if (isWithSomebody(near) || isAmongOthers(near)) return true;
  // Stuffs, plants, seasons and colours: "lunch with ivy", "agreed with white that", "judged by amber".
  return isQuality(base) && !isValue(base) && (isDoneBySomebody(near) || isTurnedTo(near) || isAtHomeWith(near));
}

/** A countable noun, which would have its article, or a verb or an adjective, which no preposition stands before. */
function isNoBareNoun(base: string): boolean {
  return !isQuality(base) && (rather.has(base) || wantsArticle(base) || isNoNoun(base) || smallWords.has(base));
}

const beside = list("with from beside between alongside towards toward versus vs");
const toldOrMet = list(
  "told asked thanked hugged reminded reassured greeted consoled comforted complimented congratulated confronted interrupted teased texted redirected challenged encouraged invited joined met befriended tell ask thank hug remind confront call called calls trust trusts dislikes avoids avoided visited nominated ignored blamed",
);

const mayLead = new Set([
  ...list("and & to at of by on gave giving offered handed lent sent"),
  ...beside,
  ...toldOrMet,
]);

function isRightBehind(near: Around): boolean {
  return near.gapBefore === " " || (near.before() === "with" && /^\/ ?$/.test(near.gapBefore));
}

/** "listened to rose", "yelled at bill", "next to mark" */
function isTurnedTo(near: Around): boolean {
  if (near.before() === "to")
    return turnedTo.has(near.before(2)) || (near.before(2) === "out" && near.before(3).startsWith("reach"));
  return near.before() === "at" && turnedAt.has(near.before(2));
}

const turnedTo = list(
  "said spoke talked talking listened listening apologised apologized apologising apologizing responded replied whispered explained lied gave next close closer according feedback support attention attracted relates related similar directed disclosed amends",
);
const turnedAt = list(
  "yelled yelling shouted shouting screamed snapped laughed laughing mad angry upset annoyed irritated smiled glared swore",
);

/** "paired with hope", "got heated with grace over the chairs": not "lives with hope" or "spoke with grace". */
function isWithSomebody(near: Around): boolean {
  if (!isRightBehind(near)) return false;
  const [before, further] = [near.before(), near.before(2)];
  if (before === "at") return /^(?:yelled|snapped|shouted|swore|glared)$/.test(further);
  if (before === "to") return /^(?:amends|confessed|lied|vented|apologised|apologized)$/.test(further);
  return before === "with" && (withSomebody.has(further) || (further === "out" && /^h[au]ng/.test(near.before(3))));
}

const withSomebody = list(
  "argued arguing argument bickered clashed clashing disagreed disagreement conflict heated sided siding paired pairing partnered partners pairs joked joking chatted chatting flirted carpooled carpools rode roleplayed texted texting friends roommates upset annoyed irritated mad lunch dinner coffee contact",
);

function isAtHomeWith(near: Around): boolean {
  return isRightBehind(near) && near.before() === "with" && atHome.has(near.before(2));
}

const atHome = list(
  "lives lived living relationship rides home break smoke sat sits seated time agreed spoke talked talking walked walks out",
);

/** "supported by grace and others", "spoke with joy and another member" */
function isAmongOthers(near: Around): boolean {
  return (
    /^(?:by|with|from|to)$/.test(near.before()) &&
    near.after() === "and" &&
    /^(?:another|others?|peers?|he|she|client|pt)$/.test(near.after(2))
  );
}

/** "she and rose are walking", "client and mark both laughed", "rose and she have": two who do something together. */
function isOneOfTwo(near: Around, base: string): boolean {
  const [joins, one] = [/^(?:and|&)$/, /^(?:he|she|i|him|her|me|client|pt|patient)$/];
  if (near.gapBefore === " " && joins.test(near.before()) && one.test(near.before(2)) && near.gapAfter === " ")
    return isDoneTogether(near.after(), /^(?:he|she|i)$/.test(near.before(2)) || isNoBareNoun(base));
  if (!joins.test(near.after()) || !one.test(near.after(2)) || !beginsClause(near)) return false;
  return isNoBareNoun(base) ? isDoneTogether(near.after(3), true) : humanVerb(near.after(3)) === "human";
}

/** A verb of more than one, or one of people; "grew" and "went" only where no quality would: "encouraged her and hope grew". */
function isDoneTogether(verb: string, isSure: boolean): boolean {
  return (
    humanVerb(verb) === "human" ||
    /^(?:are|were|aren't|weren't|have|haven't|don't|both)$/.test(verb) ||
    (isSure && isPast(verb))
  );
}

/** What a clause stands behind, so that its first word is who does something. */
export const opensClause = list(
  "said says states stated feels felt thinks thought believes believed reports reported that because when how while as after until since before if and but",
);

/** "says rose and she", and not "his voice rose and he". */
function beginsClause(near: Around): boolean {
  return near.isAtStart || near.gapBefore.includes(",") || opensClause.has(near.before());
}

/** "gave rose feedback", "offered mark a tissue" */
function isGivenSomething(near: Around, base: string): boolean {
  if (!/^(?:gave|giving|offered|handed|lent|sent)$/.test(near.before())) return false;
  if (near.gapBefore !== " " || near.gapAfter !== " ") return false;
  return (
    /^(?:feedback|advice|credit|praise|props)$/.test(near.after()) ||
    (isNoBareNoun(base) && /^(?:a|an|his|her|some|space|support|time|permission)$/.test(near.after()))
  );
}

/** Nothing follows that the word would be part of: the clause ends, or goes on with what is no noun. */
export function standsFree(near: Around): boolean {
  if (/^(?:\s*[.,;:!?)"”]|\s+[-–—]\s|\s*\n)|^$/.test(near.gapAfter)) return true;
  if (near.gapAfter !== " ") return false;
  const next = near.after();
  // "from hill to hill"
  if (next === "to" && near.before() === "from") return false;
  if (/^(?:and|&)$/.test(next)) return isSomebody(near.after(2)) || isPast(near.after(2));
  return goesOn.has(next) || humanVerb(next) === "human";
}

const goesOn = list(
  "that who about re regarding over after before during for on in at if why when while because again today yesterday once twice as since until was is has had but then this last to by outside from with without into through instead too also even next now yet still anymore",
);

function isSomebody(word: string): boolean {
  return /^(?:he|she|him|her|his|they|client|pt|another|others?|a|one|two)$/.test(word) || givenNames.has(word);
}

function isPast(word: string): boolean {
  return (
    (humanVerb(word) !== undefined && !word.endsWith("s")) ||
    /^(?:is|was|has|had|did|could|felt|became)$|...ed$/.test(word)
  );
}

/** "her friend rose drove her", "cousin mark on sunday": kin may bear a member's name in small letters too. */
export function isKinCalledSo(near: Around, base: string): boolean {
  if (near.gapBefore !== " " || !isNoBareNoun(base) || !relations.has(near.before())) return false;
  // "her mother rose early", "her friend drew back": as likely the verb.
  const isVerb = /^(?:rose|drew|sue|grant|pat|skip|chase|mark|hunt|wade)$/.test(base);
  return humanVerb(near.after()) !== undefined || (!/^(?:rose|drew)$/.test(base) && standsFree(near) && isVerb);
}
