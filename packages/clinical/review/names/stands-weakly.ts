import { isSaidOf, type Around } from "./around.ts";
import { days, groupWords, listOpeners, personBefore, placeNames } from "./context-words.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./given-names.ts";
import { humanStates, humanVerb } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isHumanThing } from "./human-things.ts";
import { isCapitals, isTitled, type Mention, type SectionText } from "./mention.ts";

/**
 * Whether a name that would be blocked stands where it may as well be part of another name: a firm's, a place's, a
 * stranger's, a theory's. It is then asked who is meant. A question stops a leak as a block does, and claims nothing.
 */
export function standsWeakly(section: SectionText, mention: Mention, near: Around): boolean {
  if (mention.isFull || mention.how === "initials") return false;
  // "the roman numerals": in small letters behind an article, and before more.
  const raw = section.text.slice(mention.start, mention.end);
  if (/^\p{Ll}/u.test(raw) && isAfterArticle(near)) return true;
  // "the Outer Banks was only imagined"
  if (near.before(2) === "the" && isTitled(near.rawBefore) && near.gapBefore === " ") return true;
  if (/^(?:alexa|siri)$/.test(mention.base) && mention.how === "exact") return true;
  if (isOfALandscape(section, mention, near)) return true;
  if (isSaidOf(near)) return false;
  // "Dustin-brand wipes", "longs for Georgia, where"
  if (/^[-‐‑]$/.test(near.gapAfter) && /^\p{Ll}/u.test(near.rawAfter)) return true;
  if (placeNames.has(mention.base) && near.gapAfter === ", " && /^(?:where|which)$/.test(near.after())) return true;
  return (
    isPartOfAName(section, mention, near) ||
    isOfAnIdea(mention, near) ||
    isCognate(mention) ||
    isKindOfThing(mention, near) ||
    isExplainedAsThing(near) ||
    isOfAWork(near)
  );
}

function isAfterArticle(near: Around): boolean {
  return (
    near.gapBefore === " " && /^(?:the|a|an|this|that|these|some|any|every|each|no|its|much|more)$/.test(near.before())
  );
}

/** "Carrasco Plaza", "HBO Max": beside a capital that is nobody's here and opens no sentence. */
function isPartOfAName({ named }: SectionText, { first, last }: Mention, near: Around): boolean {
  if (near.isHeading || near.isCapitalSentence) return false;
  const isPart = (raw: string, at: number) =>
    (isTitled(raw) || (isCapitals(raw) && raw.length > 1)) && named?.has(at) !== true && !isNoPart(raw);
  const behind = /^(?:(?:['’]s)? (?:& )?|[-‐‑])$/.test(near.gapAfter) && isPart(near.rawAfter, last + 1);
  const ahead = near.gapBefore === " " && !near.isSecond && isPart(near.rawBefore, first - 1);
  return behind || ahead;
}

/** "The bus to Forest Hill was late": a last name that is a word, behind another word with a capital that is nobody's. */
function isOfALandscape({ named }: SectionText, { first, base, hits }: Mention, near: Around): boolean {
  if (near.isHeading || near.isSecond || near.gapBefore !== " " || !isTitled(near.rawBefore)) return false;
  const before = fold(near.rawBefore);
  return (
    hits.every(({ kind }) => kind === "family") &&
    isOrdinary(base) &&
    isOrdinary(before) &&
    named?.has(first - 1) !== true &&
    !givenNames.has(before) &&
    !isNoPart(near.rawBefore)
  );
}

/** What has a capital beside a name without being part of it: a title, a day, a mark in a list, a measure, a verb. */
function isNoPart(raw: string): boolean {
  const word = fold(raw);
  return (
    days.has(word) ||
    groupWords.has(word) ||
    listOpeners.has(word) ||
    humanStates.has(word) ||
    humanVerb(word) !== undefined ||
    personBefore.has(word) ||
    /^(?:mr|mrs|ms|miss|mx|pt|ct|client|member|i|and|or|with|to|then|said|yes|no|na|ok|he|she|they|si|hi|phq|gad|bp|hw|tx|dx|rx|cbt|dbt|act)$/.test(
      word,
    )
  );
}

const ideas = new Set(
  "ladder rule rules law laws circle circles wheel model triangle cycle curve method theory theories stages steps pyramid hierarchy framework principle principles technique taxonomy map paradox window scale inventory iceberg cube matrix formula lens".split(
    " ",
  ),
);

/** "Petrov's ladder", "Karimi's two-chair variant": an author's, or a member's. */
function isOfAnIdea({ isPossessive, hits }: Mention, near: Around): boolean {
  if (!isPossessive || hits.some(({ kind }) => kind !== "family")) return false;
  return (
    [1, 2, 3].some((at) => ideas.has(near.after(at))) ||
    (near.isAtStart &&
      !isHumanThing(near.after()) &&
      (/^(?:two|three|four|five|six|\d+)$/.test(near.after()) || !isHumanThing(near.after(2))))
  );
}

/** Louis, where a member is called Luis: another name of the same root, as long as the member's own. */
function isCognate({ hits, base, how }: Mention): boolean {
  return (
    how === "exact" &&
    givenNames.has(base) &&
    hits.every(
      ({ kind, person }) =>
        kind === "nickname" &&
        [...person.forms].every(([form, of]) => (of !== "given" && of !== "alias") || form.length <= base.length),
    )
  );
}

/** "likes Bella pasta": within a sentence, before a word that nobody does and that no sentence goes on with. */
function isKindOfThing({ isPossessive }: Mention, near: Around): boolean {
  return (
    !isPossessive &&
    !near.isAtStart &&
    near.gapAfter === " " &&
    /^\p{Ll}{4,}$/u.test(near.rawAfter) &&
    !/(?:ly|ing|ed|en|s)$/.test(near.after()) &&
    !personBefore.has(near.before()) &&
    !goesOn.has(near.after()) &&
    !humanStates.has(near.after()) &&
    !isHumanThing(near.after())
  );
}

/** "Tatiana from Eugene Onegin", "Mr. Noor of Tenants United" */
function isOfAWork(near: Around): boolean {
  const next = fold(near.rawAt(2));
  return (
    near.gapAfter === " " &&
    /^(?:from|of)$/.test(near.after()) &&
    isTitled(near.rawAt(2)) &&
    !days.has(next) &&
    !groupWords.has(next) &&
    !/^(?:group|session)$/.test(next)
  );
}

/** "Carmen, the opera by Bizet", "Louis the parrot" */
function isExplainedAsThing(near: Around): boolean {
  if (!/^,? $/.test(near.gapAfter) || !/^(?:the|a|an)$/.test(near.after())) return false;
  return [2, 3].some((at) => works.has(near.after(at)));
}

const works = new Set(
  "opera musical film movie show series song album book novel comic band brand app game toy doll bear shop store restaurant bar cafe city town village island country river mountain storm hurricane boat ship car truck parrot dog cat horse fish bird hamster rabbit pony turtle snake saint prophet king queen emperor goddess god myth play".split(
    " ",
  ),
);

const goesOn = new Set(
  "about above across after again against ahead alone along alongside also although among around back because before behind below beside between beyond both despite down during each early even ever except first from here home however inside instead into just last late later like more most much near never next none nonetheless once only onto outside over past quite rather round since sometimes soon still than that their them then there these they this those though through throughout till today together tomorrow tonight toward towards twice under unless until upon very well were what when where whereas whether which while will with within without would yesterday could should must might said told went came left kept made gave took felt says knew grew wept slept hurt quit".split(
    " ",
  ),
);
