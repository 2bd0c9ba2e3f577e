import { abbreviations, degreeBefore, listOpeners } from "./context-words.ts";
import {
  conditions,
  isAskedAbout,
  isCommonShort,
  isCompany,
  isDoer,
  isShortForNothing,
  isTelegraphic,
  pairedIn,
  personBefore,
  roles,
} from "./initials-around.ts";
import { auxiliaries, humanStates, humanVerb } from "./human-verbs.ts";
import { gapAfter, gapBefore, isTitled, type Mention, type SectionText } from "./mention.ts";
import type { Hit, Roster } from "./roster.ts";

const labels = new Set(
  "vitamin hepatitis type plan group section item part option grade exhibit form room unit step phase level table appendix cluster criterion criteria row line".split(
    " ",
  ),
);

/** Initials of a member where they stand for one: `J.D. said`, `with JD`, `J. laughed`. */
export function findInitials(section: SectionText, roster: Roster): Mention[] {
  const found: Mention[] = [];
  const paired = pairedIn(section, roster);
  for (let at = 0; at < section.words.length; at += 1) {
    const word = section.words[at];
    if (word === undefined || !/^\p{Lu}{1,4}(?:['’]?s)?$/u.test(word.text)) continue;
    const mention = readInitials(section, roster, { at, paired });
    if (mention === undefined) continue;
    found.push(mention);
    at = mention.last;
  }
  return found;
}

function readInitials(
  section: SectionText,
  roster: Roster,
  { at, paired }: { readonly at: number; readonly paired: ReadonlySet<string> },
): Mention | undefined {
  const word = section.words[at];
  if (word === undefined) return undefined;
  let [last, letters] = [at, word.text.replace(/['’]?s$/, "")];
  let isDotted = false;
  while (letters.length < 4 && (section.words[last]?.text.length ?? 0) === 1) {
    const gap = gapAfter(section, last);
    const next = section.words[last + 1]?.text ?? "";
    if (!/^(?:\.|\.?[ \n]|-)$/.test(gap) || !/^\p{Lu}(?:['’]s)?$/u.test(next)) break;
    isDotted ||= gap.includes(".");
    letters += next.slice(0, 1);
    last += 1;
  }
  const end = section.words[last]?.end ?? word.end;
  const isStopped = section.text[end] === ".";
  isDotted ||= isStopped && letters.length === 1;
  const people =
    roster.initials.get(`${isCivil(section, at) && letters.length === 1 ? "=" : ""}${letters.toLowerCase()}`) ?? [];
  if (people.length === 0) return undefined;
  const isPaired = paired.has(letters.toLowerCase()) && !isAskedAbout(letters, section.words[last + 1]?.lower ?? "");
  const place = { at, last, letters };
  const isUnknown = !isDotted && letters.length > 1 && isShortForNothing(section, place);
  const isSure =
    isPaired || standsForPerson(section, { ...place, isDotted }) || (isUnknown && isTelegraphic(section, place));
  const isFaint =
    !isSure &&
    (isUnknown ||
      isWithSomebody(section, at, letters) ||
      (letters.length > 1 && mayBeSomebody(section, { ...place, isDotted })) ||
      (!isDotted && letters.length > 1 && isTelegraphic(section, place)));
  if (!isSure && !isFaint) return undefined;
  const isPossessive =
    /['’]s$/.test(section.words[last]?.text ?? "") || /^\.['’]s\b/.test(section.text.slice(end, end + 4));
  const after = section.text.slice(end + 1, end + 3);
  const stop =
    isDotted &&
    isStopped &&
    (/^['’]s/.test(after) || /^[\s,;:)]*\S/.test(section.text.slice(end + 1)) || letters.length > 1)
      ? 1
      : 0;
  const tail = stop === 1 && /^['’]s/.test(after) ? 2 : 0;
  return {
    first: at,
    last: tail === 2 && /^s$/i.test(section.words[last + 1]?.text ?? "") ? last + 1 : last,
    start: word.start,
    end: end + stop + tail,
    hits: people.map((person): Hit => ({ person, form: letters.toLowerCase(), kind: "alias" })),
    how: "initials",
    isPossessive,
    base: letters.toLowerCase(),
    isFull: false,
    isFaint,
  };
}

/**
 * Letters that are somebody's and rarely short for anything: asked about unless they plainly are something else, "his JD",
 * "5 km", "at 9 A.M.".
 */
function mayBeSomebody(section: SectionText, { at, last, letters, isDotted }: Letters): boolean {
  const lower = letters.toLowerCase();
  const before = section.words[at - 1]?.lower ?? "";
  const next = section.words[last + 1]?.lower ?? "";
  const isOwned =
    /^(?:the|a|an|his|her|their|my|our|this|each|degree|law|of|washington|in)$/.test(before) &&
    gapBefore(section, at) === " ";
  if (isOwned || /\d$/.test(before) || (gapAfter(section, last) === " " && /^\d+$/.test(next))) return false;
  if (isDotted) return !dotted.has(lower);
  if (/[-/&]$/.test(gapBefore(section, at)) || /^[-/&]/.test(gapAfter(section, last))) return false;
  if (isCommonShort(lower)) return humanStates.has(next) && /^,? $/.test(gapAfter(section, last)) && !isMeasured(lower);
  return letters.length === 2;
}

const dotted = new Set(
  "am pm us uk dc md rn phd ba bs ma ms id iv po ie eg la ny nj ok tv dr st jr sr cd aa na".split(" "),
);

function isMeasured(letters: string): boolean {
  return /^(?:bp|hr|si|hi|sa|ah|vh|dv|ct|hs|tx|dx|sx|hx|rx|fx)$/.test(letters);
}

/** "Was put with HQ": letters that are short for something, where somebody is more likely. */
function isWithSomebody(section: SectionText, at: number, letters: string): boolean {
  const before = section.words[at - 1]?.lower ?? "";
  const lower = letters.toLowerCase();
  return (
    letters.length === 2 &&
    !roles.has(lower) &&
    !conditions.has(lower) &&
    (/^(?:with|than|unlike|beside|told|asked)$/.test(before) ||
      (before === "w" && gapBefore(section, at).startsWith("/")))
  );
}

function isCivil(section: SectionText, at: number): boolean {
  return /^(?:mr|mrs|ms|mx|miss)$/.test(section.words[at - 1]?.lower ?? "") && /^\.? $/.test(gapBefore(section, at));
}

interface Letters {
  readonly at: number;
  readonly last: number;
  readonly letters: string;
  readonly isDotted: boolean;
}

function standsForPerson(section: SectionText, { at, last, letters, isDotted }: Letters): boolean {
  const before = (section.words[at - 1]?.lower ?? "").replace(/'s$/, "");
  const next = section.words[last + 1];
  const gap = gapAfter(section, last);
  const isNear = /^\.?['’]?s?\.? $|^\.?\n$/.test(gap) && next !== undefined;
  // J.D. Example: the beginning of a name, which is read as one.
  if (
    isNear &&
    isTitled(next.text) &&
    /^\.? $/.test(gap) &&
    letters.length < 3 &&
    isDotted &&
    !/^[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(section.text.slice(section.words[last]?.end ?? 0))
  )
    return false;
  const verb = isNear ? humanVerb(next.lower) : undefined;
  const isPossessive =
    /['’]s$/.test(section.words[last]?.text ?? "") ||
    /^\.['’]s\b/.test(section.text.slice(section.words[last]?.end ?? 0, (section.words[last]?.end ?? 0) + 4));
  const isWith = before === "w" && gapBefore(section, at).startsWith("/");
  const isBefore = isWith || (personBefore.has(before) && !/[.!?:]/.test(gapBefore(section, at)));
  // "Mr. M."
  if (letters.length === 1 && isCivil(section, at)) return true;
  if (letters.length === 1)
    return isSingle({
      letters,
      before,
      isDotted,
      isBefore,
      isVerb: verb === "human" || verb === "passive",
      gap,
      section,
      last,
    });
  const isAbbreviation = abbreviations.has(letters.toLowerCase());
  // "Paired with AM": nothing else is paired.
  if (
    isAbbreviation &&
    /^(?:paired|partnered|matched|seated|teamed|grouped)$/.test(section.words[at - 2]?.lower ?? "") &&
    (isWith || /^(?:with|by)$/.test(before))
  )
    return true;
  // "traded numbers w/ RE", and not "seen with MS" or "spoke with PT".
  if (isAbbreviation && !isDotted && (isWith || before === "with") && isCompany(section, at, letters)) return true;
  if (isAbbreviation && !isDotted)
    return (
      letters.length === 2 &&
      isNear &&
      !roles.has(letters.toLowerCase()) &&
      !isAskedAbout(letters, next.lower) &&
      isDoer(section, last + 1)
    );
  // "paired with A.M.", where nothing comes with a morning.
  if (isAbbreviation && (isWith || /^(?:with|told|asked|thanked|like|than)$/.test(before)))
    return !degreeBefore.has(before);
  if (isAbbreviation)
    return (
      !degreeBefore.has(before) &&
      !/^(?:am|pm|us|uk|ie|eg|md|rn|phd|ma|ba|po|np|iv|la|ny)$/i.test(letters) &&
      !(
        /^(?:dc|pa)$/i.test(letters) && /^(?:in|from|to|near|of|around|washington|the|a|an|our|her|his)$/.test(before)
      ) &&
      (verb === "human" ||
        isBefore ||
        // "Late: H.S. (bus)"
        (listOpeners.has(before) && /:\s*$/.test(gapBefore(section, at))) ||
        isPossessive ||
        (isNear && (next.lower === "and" || auxiliaries.has(next.lower))))
    );
  if (isDotted) return !degreeBefore.has(before) || verb === "human";
  const isSubject = isNear && !gap.includes(".") && letters.length === 2 && auxiliaries.has(next.lower);
  const isBeside =
    isNear &&
    letters.length === 2 &&
    next.lower === "and" &&
    /^(?:client|another|a|the|others?)$/.test(section.words[last + 2]?.lower ?? "");
  const isCapitalLine = section.words[at + 1] !== undefined && /^\p{Lu}{4,}$/u.test(section.words[at + 1]?.text ?? "");
  return verb !== undefined || isPossessive || isBefore || isCapitalLine || isSubject || isBeside;
}

function isSingle({
  letters,
  before,
  isDotted,
  isBefore,
  isVerb,
  gap,
  section,
  last,
}: {
  letters: string;
  before: string;
  isDotted: boolean;
  isBefore: boolean;
  isVerb: boolean;
  gap: string;
  section: SectionText;
  last: number;
}): boolean {
  if (labels.has(before) || (!isDotted && /^[AI]$/.test(letters))) return false;
  const next = section.words[last + 1];
  // "B. said", "with B. about": a sentence that goes on in small letters.
  if (isVerb) return true;
  return (
    isDotted &&
    isBefore &&
    (/^\.?[,;)]/.test(gap) || (next !== undefined && /^\.['’]?s? $/.test(gap) && /^\p{Ll}/u.test(next.text)))
  );
}
