import type { Around } from "./around.ts";
import { eponyms, placeNames, substanceNames, timeNames } from "./context-words.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./given-names.ts";
import { isHumanThing } from "./human-things.ts";
import { adverbs, auxiliaries, humanStates, humanVerb } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isTitled, type Mention } from "./mention.ts";
import { namesRatherThanWords } from "./names-rather-than-words.ts";
import { opensList } from "./opens-list.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { smallWords } from "./small-words.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Second thoughts about a name that is a word, a place or an author as well, where nothing beside it is what people do
 * or have: `pass` where it is plainly the thing, `ask` where it may be. Undefined where there is nothing to doubt.
 */
export function otherThanAMember(mention: Mention, near: Around): Verdict | undefined {
  const { base, isPossessive, hits, isFull, how } = mention;
  if (isFull || how !== "exact" || isAmongPeople(near, isPossessive)) return undefined;
  if (/^(?:(?:,|,? and|,? &) \p{Lu}[\p{L}-]+)*(?: et al\.?)?,?\s*\(?(?:19|20)\d\d[a-z]?\b/u.test(near.behind))
    return "pass";
  if (isPossessive && near.gapAfter === " " && isTitled(near.rawAfter) && !isGivenNameAlone(near.rawAfter))
    return near.isHeading || isHumanThing(near.after()) ? undefined : "ask";
  // "Shops at Goodman's."
  if (
    isPossessive &&
    near.before() === "at" &&
    /^\s*[.,;]|^$/.test(near.gapAfter) &&
    [2, 3].some((at) => bought.test(near.before(at)))
  )
    return "pass";
  // "Marchetti's bakery": a member's, or the shop's name.
  if (isPossessive && shops.has(near.after())) return "ask";
  const isWord = isEveryday(base);
  if (isWord && near.isInTitle) return "pass";
  if (isWord && !near.isAtStart && articles.has(near.before()) && near.gapBefore === " ") return "pass";
  if (isWord && !near.isAtStart && isAmongThings(near)) return "pass";
  const isSomething = isWord || placeNames.has(base) || eponyms.has(base) || substanceNames.has(base);
  // "Moses basket"
  if (!isSomething && !isPossessive && near.gapAfter === " " && isThing(near) && isOrdinary(near.after())) return "ask";
  if (!isSomething || timeNames.has(base)) return undefined;
  if (near.before() === "at" && !gestures.has(near.before(2))) return "ask";
  if (isPossessive) return isHumanThing(near.after()) || (!eponyms.has(base) && !near.isAtStart) ? undefined : "ask";
  if (near.gapAfter === " " && isThing(near)) return "ask";
  if (isSaidToBeAThing(near)) return "pass";
  const isSurnameAlone = hits.every(({ kind }) => kind === "family");
  if (isSurnameAlone && near.isAtStart && eponyms.has(base) && near.acts === "no") return "ask";
  if (isSurnameAlone && !near.isAtStart && !/^(?:and|or|with|by|to)$/.test(near.before())) return "ask";
  return near.isAtStart && near.acts === "maybe" && auxiliaries.has(near.after()) ? "ask" : undefined;
}

/** A first name and no everyday word. */
function isGivenNameAlone(raw: string): boolean {
  const folded = fold(raw);
  return givenNames.has(folded) && !isOrdinary(folded);
}

/** Whether what stands beside is what people do, have or are told. */
function isAmongPeople(near: Around, isPossessive: boolean): boolean {
  if (near.acts === "sure" || opensList(near) || told.has(near.before())) return true;
  if (isPossessive && isHumanThing(near.after())) return true;
  return near.before() === "and" && /^(?:client|peer|member|he|she|they|another)$/.test(near.before(2));
}

const shops = new Set(
  "bakery shop store pharmacy diner restaurant bar pub market salon garage deli pizzeria café cafe coffee grocery butcher florist tavern inn".split(
    " ",
  ),
);

const bought = /^(?:shops?|shopped|shopping|bought|buys|ordered|dined|banks|ate|eats|queued)$/;
const told = new Set(
  "with told asked thanked hugged interrupted confronted comforted encouraged supported reminded praised challenged invited complimented validated apologised apologized reassured greeted redirected consoled between beside towards toward teased mocked insulted threatened texted called emailed phoned befriended congratulated blamed ignored gave showed".split(
    " ",
  ),
);
const articles = new Set("a an each every some any much more no little own inner new such one".split(" "));
const gestures = new Set(
  "looked looking looks smiled smiling smiles laughed laughing glanced glared stared yelled yelling shouted screamed snapped angry annoyed mad upset irritated nodded waved directed aimed anger".split(
    " ",
  ),
);

function isEveryday(base: string): boolean {
  return (
    ordinaryWords.has(base) ||
    namesRatherThanWords.has(base) ||
    smallWords.has(base) ||
    (base.endsWith("s") && ordinaryWords.has(base.slice(0, -1)))
  );
}

/** "Joy, Hope and Honesty": beside a thing with a capital that is nobody's name. */
function isAmongThings(near: Around): boolean {
  const isThing = (raw: string) => isTitled(raw) && isOrdinary(fold(raw)) && !givenNames.has(fold(raw));
  const isListed = (gap: string) => /^,\s$/.test(gap);
  return (
    (isListed(near.gapAfter) && isThing(near.rawAfter)) ||
    (near.after() === "and" && near.gapAfter === " " && isThing(near.rawAt(2))) ||
    (isListed(near.gapBefore) && isThing(near.rawBefore)) ||
    (near.before() === "and" && isThing(near.rawAt(-2)))
  );
}

/** "Destiny was a word that ...", "Paris was the dream trip". */
function isSaidToBeAThing(near: Around): boolean {
  if (
    !/^(?:is|was)$/.test(near.after()) ||
    !/^(?:a|an|the|one|another|also|not|his|her|my|our|their|someone|somebody|everyone|everybody|nobody)$/.test(
      near.after(2),
    )
  )
    return false;
  return [3, 4, 5].some((places) => things.has(near.after(places)));
}

const things = new Set(
  "word words theme topic verb noun term name place city town country trip destination answer colour color flower plant image symbol metaphor month season holiday drug choice feeling emotion value virtue skill tool concept subject card song film movie book church school clinic hospital brand".split(
    " ",
  ),
);

/** A thing's word follows: "Rhodes scholars", "Brown rice". */
function isThing(near: Around): boolean {
  const next = near.after();
  if (!/^\p{Ll}/u.test(near.rawAfter) || /(?:ly|ing|ed|n't)$/.test(next)) return false;
  if (humanVerb(next) !== undefined || auxiliaries.has(next) || adverbs.has(next) || humanStates.has(next))
    return false;
  return !small.has(next);
}

const small = new Set(
  "and or but nor so yet as at by for from in into of off on onto out over per than that the then till to until unto up upon via when where while who whom whose with within without because since if though although whether about above across after against along among around before behind below beneath beside besides between beyond despite down during except inside like near outside past through throughout toward towards under his her hers him he she they them their it its this these those a an not no yes here there too back away is was".split(
    " ",
  ),
);
