import type { Around } from "./around.ts";
import { civilTitles, days, groupWords, listOpeners } from "./context-words.ts";
import { fold } from "./fold.ts";
import { familyNames, givenNames } from "./given-names.ts";
import { auxiliaries, humanStates, humanVerb } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { gapAfter, isTitled, type Mention, type SectionText } from "./mention.ts";
import { namesRatherThanWords } from "./names-rather-than-words.ts";

/** Another last name behind the first, or another first name before the last: somebody else. */
export function isSomebodyElse(
  section: SectionText,
  { hits, first, last, isPossessive, how }: Mention,
  near: Around,
): boolean {
  if (how === "initials" || how === "plural" || near.isCapitalSentence) return false;
  if (
    /^(?:van|von|de|del|della|di|du|la|le|der|den|ter|bin|al|el)$/.test(near.after()) &&
    near.gapAfter === " " &&
    near.isNameAfterNext &&
    !hits.some(({ person }) => person.forms.has(fold(near.after(2))))
  )
    return true;
  // Tyler the Creator
  if (near.after() === "the" && near.gapAfter === " " && near.isNameAfterNext) return true;
  // Brown-Ellis: another name, of two parts.
  if (
    /^[-‐‑]$/.test(near.gapAfter) &&
    isTitled(near.rawAfter) &&
    hits.every(({ kind, person }) => kind === "family" && !person.forms.has(fold(near.rawAfter)))
  )
    return true;
  const given = hits.filter(({ kind }) => kind !== "family");
  const family = hits.filter(({ kind }) => kind === "family");
  const next = fold(near.rawAfter);
  const isSurname = isSurnameAfter(near, next);
  const known = (form: string) => hits.some(({ person }) => person.forms.has(form));
  if (
    given.length > 0 &&
    !isPossessive &&
    near.gapAfter === " " &&
    isTitled(near.rawAfter) &&
    isSurname &&
    !days.has(next) &&
    !known(next)
  )
    return true;
  // Morgan Freeman, where Morgan is a member's last name.
  if (
    given.length === 0 &&
    !isPossessive &&
    near.gapAfter === " " &&
    isTitled(near.rawAfter) &&
    !near.isHeading &&
    (!isOrdinary(next) || familyNames.has(next)) &&
    section.named?.has(last + 1) !== true
  )
    return true;
  // Bob Dylan: two first names in a row, the first of them nobody's here.
  if (
    given.length === hits.length &&
    isTitled(near.rawBefore) &&
    near.gapBefore === " " &&
    isStrangersGivenName(section, first - 1)
  )
    return true;
  if (family.length === 0 || near.gapBefore !== " " || !isTitled(near.rawBefore)) return false;
  const previous = fold(near.rawBefore);
  if (known(previous) || days.has(previous) || groupWords.has(previous)) return false;
  const isFirstWord = first > 0 && isAtStart(section, first - 1);
  if (!givenNames.has(previous))
    return !isOrdinary(previous) && !civilTitles.has(previous) && !/^(?:pt|client)$/.test(previous);
  return !isOrdinary(previous) || !isFirstWord || !/^(?:will|may|mark|can|grant)$/.test(previous);
}

function isStrangersGivenName({ words, named }: SectionText, at: number): boolean {
  const word = fold(words[at]?.text ?? "");
  return (
    named !== undefined &&
    !named.has(at) &&
    givenNames.has(word) &&
    (!isOrdinary(word) || namesRatherThanWords.has(word)) &&
    !/^(?:mary|ana|anna|maria|jean|jose|juan|abdul)$/.test(word)
  );
}

/** A capital behind a first name is a last name: unless it is a mark in a list, "Marcus Present", or a verb. */
function isSurnameAfter(near: Around, next: string): boolean {
  if (familyNames.has(next)) return true;
  // Vincent van Gogh's, Raymond Carver's
  if (/['’]s$/.test(near.rawAfter) && !givenNames.has(next)) return true;
  // Victor Hugo, Ray Charles
  if (givenNames.has(next) && !isOrdinary(next)) return !near.isHeading;
  if (near.isHeading || humanStates.has(next) || listOpeners.has(next)) return false;
  if (!isOrdinary(next)) return true;
  const further = near.after(2);
  const goesOn =
    humanVerb(further) !== undefined ||
    auxiliaries.has(further) ||
    /^(?:and|or|in|on|at|as|who|to|for)?$/.test(further);
  return (
    !groupWords.has(next) && !near.isAtStart && goesOn && !/^(?:is|was|has|yes|no|client|group|session|day)$/.test(next)
  );
}

function isAtStart(section: SectionText, at: number): boolean {
  return at === 0 || /[.!?:\n]/.test(gapAfter(section, at - 1));
}
