import type { Around } from "./around.ts";
import { isQuality, standsAlone } from "./bare-noun.ts";
import { eponyms, faithNames, personBefore, placeNames, substanceNames, timeNames } from "./context-words.ts";
import { isDoneByQualities } from "./done-by-qualities.ts";
import { isHumanThing } from "./human-things.ts";
import { humanVerb } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isCapitals, isTitled, type Mention } from "./mention.ts";
import { isNotedOf } from "./noted-of.ts";
import { opensList } from "./opens-list.ts";
import { smallWords } from "./small-words.ts";

/**
 * Whether a member is named beyond doubt, so that the note is blocked and not asked about. Either the name is a first name
 * or an alias that is nothing else, with its capital; or it stands where only people stand. A question stops a leak as a
 * block does, and claims nothing.
 */
export function isCertain(mention: Mention, near: Around, raw: string): boolean {
  if (mention.isFull) return mention.isFaint !== true;
  if (mention.how === "initials" || mention.how === "script" || mention.how === "joined") return true;
  if (isDoneByWord(mention, near) || (mention.how === "plural" && /^\p{Ll}/u.test(raw))) return false;
  if (isAmongPeople(mention, near)) return true;
  const isCalledSo = mention.hits.some(({ kind }) => kind === "given" || kind === "alias");
  if (couldBeElse(mention.base)) return false;
  if (personBefore.has(near.before()) && /^ $/.test(near.gapBefore)) return true;
  return isCalledSo && mention.how === "exact" && (isTitled(raw) || isCapitals(raw));
}

/** "Faith keeps her going": what a quality does as well. */
function isDoneByWord({ base }: Mention, near: Around): boolean {
  if (isQuality(base) && isDoneByQualities(near)) return true;
  return standsAlone(base) && isOrdinary(base) && near.isAtStart && humanVerb(near.after()) === "doubtful";
}

function isAmongPeople({ base, isPossessive }: Mention, near: Around): boolean {
  return (
    // "Ellis would call it": an author says as much as a member does.
    (near.acts === "sure" && !eponyms.has(base)) ||
    opensList(near) ||
    (isPossessive && isHumanThing(near.after()) && !(eponyms.has(base) && thought.has(near.after()))) ||
    isNotedOf(near) ||
    spokenTo.has(near.before())
  );
}

// What an author leaves behind, whose name a member may bear.
const thought = new Set(
  "idea ideas words question questions perspective opinion statement advice example story letter poem suggestion contribution experience".split(
    " ",
  ),
);
const spokenTo = new Set(
  "told asked thanked hugged interrupted confronted comforted reassured greeted consoled redirected beside member peer mr mrs ms mx".split(
    " ",
  ),
);

function couldBeElse(base: string): boolean {
  return (
    base.length < 3 ||
    isOrdinary(base) ||
    smallWords.has(base) ||
    [placeNames, eponyms, substanceNames, timeNames, faithNames].some((names) => names.has(base))
  );
}
