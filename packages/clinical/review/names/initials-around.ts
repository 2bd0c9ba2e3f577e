import { ambiguous, known, shorthand } from "../lexicon/abbreviations.ts";
import { abbreviations, listOpeners } from "./context-words.ts";
import { auxiliaries, humanStates, humanVerb, isDoneToBoth } from "./human-verbs.ts";
import { gapAfter, gapBefore, type SectionText } from "./mention.ts";
import type { Roster } from "./roster.ts";

/** Before initials: they stand for a person. */
export const personBefore: ReadonlySet<string> = new Set(
  "with including like than about of after told asked thanked and peer peers member members participant between toward towards from by for to hugged confronted encouraged supported joined interrupted greeted reassured comforted named challenged validated redirected reminded against that when while as because".split(
    " ",
  ),
);
/** Short for who somebody is at work, and for states and words that do things in notes. */
export const roles: ReadonlySet<string> = new Set(
  "pt ot sw rn md np pa do gp dr st mr cm hr po ma ba bs dc id us uk eu un am pm ok tv er ed it is in or us la ad pe ra sc co de".split(
    " ",
  ),
);

/** States, measures and places that two letters are short for. */
export const conditions: ReadonlySet<string> = new Set(
  "ms ad ed aa na pd bd mi ra la si hi sa ah vh ct bp hr dv tb hs uc".split(" "),
);

/** Short for something that a note may well speak of, so that a member's initials are no sign of the member. */
const shortFor = new Set(
  [
    ...abbreviations,
    ...known,
    ...Object.keys(shorthand),
    ...Object.keys(ambiguous),
    "hw",
    "ltg",
    "stg",
    "lt",
    "st",
    "gt",
    "pw",
    "hv",
    "fo",
    "pn",
  ].map((one) => one.toLowerCase()),
);

const written = new Set(
  "mh bh tv ok vs re dc fu it cd pc ai pr ui ua em gi bc pe ir mb gb no go on in is as at an am be by do he if me my of or so to up us we".split(
    " ",
  ),
);

/** Letters that notes of any group are full of. */
export function isCommonShort(letters: string): boolean {
  return written.has(letters) || roles.has(letters) || conditions.has(letters) || lexicon.has(letters);
}

const lexicon = new Set(
  [...known, ...Object.keys(shorthand), ...Object.keys(ambiguous)].map((one) => one.toLowerCase()),
);

/** Letters that are short for nothing we know of: whoever knows the group reads a name. */
export function isShortForNothing(
  section: SectionText,
  { at, last, letters }: { readonly at: number; readonly last: number; readonly letters: string },
): boolean {
  if (letters.length > 3 || shortFor.has(letters.toLowerCase())) return false;
  const [before, next] = [section.words[at - 1]?.lower ?? "", section.words[last + 1]];
  const [gapThere, gapHere] = [gapBefore(section, at), gapAfter(section, last)];
  const isExplained = gapThere.endsWith("(") && gapHere.startsWith(")");
  const isNumbered = /^[ -]?$/.test(gapHere) && /^\d/.test(next?.text ?? "");
  const isAmongCapitals = [section.words[at - 1]?.text ?? "", next?.text ?? ""].some((text) =>
    /^\p{Lu}{4,}/u.test(text),
  );
  return (
    !isExplained &&
    !isNumbered &&
    !isAmongCapitals &&
    !/^(?:the|a|an|of|this|each|per|using|via|&)$/.test(before) &&
    !/^[-/&]/.test(gapHere) &&
    !/[-/&]$/.test(gapThere)
  );
}

// What a sign or a measure may be as well.
const ofThingsToo = new Set(
  "high flat low open active calm noted seen given reviewed stable raised moved present assessed".split(" "),
);

/** "JD tearful", "JD: late", "- JD - no share", "supported JD", "Absent: JD": notes without verbs. */
export function isTelegraphic(
  section: SectionText,
  { at, last, letters }: { readonly at: number; readonly last: number; readonly letters: string },
): boolean {
  const lower = letters.toLowerCase();
  if (letters.length !== 2 || roles.has(lower) || conditions.has(lower)) return false;
  const next = section.words[last + 1]?.lower ?? "";
  const [gapThere, gapHere] = [gapBefore(section, at), gapAfter(section, last)];
  const isState = humanStates.has(next) && !ofThingsToo.has(next);
  if (isState && /^(?: |: | - |, )$/.test(gapHere)) return true;
  if (gapHere === ": " && humanVerb(next) !== undefined) return true;
  const before = section.words[at - 1]?.lower ?? "";
  if (/:\s*$/.test(gapThere) && listOpeners.has(before)) return true;
  if (/[.!?;:\n]/.test(gapThere)) return false;
  return /^(?:supported|told|asked|thanked|hugged|comforted|consoled|encouraged|confronted|interrupted|greeted|reassured|redirected|challenged|validated|helped|finds|found|likes|liked|trusts|trusted|admires|admired|envies|envied|dislikes|disliked|avoids|avoided|resents|resented|misses|missed)$/.test(
    before,
  );
}

/** Letters that stand beside another member's where people are spoken of: "helped by MS and JD", "VR, KR and SK each named". */
export function pairedIn({ words, text }: SectionText, roster: Roster): ReadonlySet<string> {
  const paired = new Set<string>();
  const isMember = (at: number) => {
    const word = words[at]?.text ?? "";
    return word.length === 2 && /^\p{Lu}{2}$/u.test(word) && roster.initials.has(word.toLowerCase());
  };
  for (let at = 0; at < words.length; at += 1) {
    if (!isMember(at)) continue;
    let last = at;
    for (;;) {
      const step = /^(?:and|or)$/.test(words[last + 1]?.lower ?? "") ? 2 : 1;
      const gap = text.slice(words[last]?.end ?? 0, words[last + step]?.start ?? 0);
      if (!isMember(last + step) || !/^(?:, | ?\/ ?| ?& ?|,? (?:and|or) )$/.test(gap)) break;
      last += step;
    }
    const letters = words.slice(at, last + 1).filter(({ lower }) => !/^(?:and|or)$/.test(lower));
    const isShort = letters.every(({ lower }) => abbreviations.has(lower));
    const before = words[at - 1]?.lower ?? "";
    const isTold =
      before === "w" || (personBefore.has(before) && !/^(?:of|for|from|to|about|like|including)$/.test(before));
    const isDoing = isActing(words[last + 1]?.lower ?? "", words[last + 2]?.lower ?? "");
    if (letters.length > 1 && (isShort ? isTold || isDoing : true)) for (const { lower } of letters) paired.add(lower);
    at = last;
  }
  return paired;
}

/** A verb of people, or what only people are: "each named", "laughed", "were late". */
function isActing(one: string, two: string): boolean {
  if (/^(?:each|both|also|then)$/.test(one)) return isActing(two, "");
  if (auxiliaries.has(one)) return humanStates.has(two) && !isDoneToBoth(two);
  return humanVerb(one) === "human";
}

/** "SI denied", "BP checked": what was asked about or measured, where "laughed" would be somebody. */
export function isAskedAbout(letters: string, next: string): boolean {
  return (
    /^(?:si|hi|ah|vh|sa|dv|ct|bp|hr|mi|tx|dx|sx|hx|rx|fx)$/i.test(letters) &&
    /^(?:den|report|endors|not|disclos|describ|identif|discuss|process|review|experienc|express|verbali|acknowledg|continu|remain|admit|confirm|assess|check|ris|rose|r[ae]n|fell|screen|explor|present|not|is|was|high|low)/.test(
      next,
    )
  );
}

/** Done together with somebody: "sat with JD". */
export function isCompany(section: SectionText, at: number, letters: string): boolean {
  const lower = letters.toLowerCase();
  if (letters.length !== 2 || roles.has(lower) || conditions.has(lower)) return false;
  return section.words
    .slice(Math.max(0, at - 4), at - 1)
    .some((word) =>
      /^(?:sat|paired|worked|spoke|talked|argued|joked|walked|laughed|shared|traded|exchanged|practi[cs]ed|agreed|disagreed|swapped|partnered|played|ate|left|came|stayed)$/.test(
        word.lower,
      ),
    );
}

/** "JD reported cravings", "BP became tearful", and not "MI used with client" or "TX reviewed by team". */
export function isDoer(section: SectionText, at: number): boolean {
  const [one, two] = [section.words[at]?.lower ?? "", section.words[at + 1]?.lower ?? ""];
  const gap = gapAfter(section, at);
  const verb = humanVerb(one);
  if (verb === "human") return !(two === "by" && gap === " ");
  if (auxiliaries.has(one)) return humanStates.has(two) && !isDoneToBoth(two);
  const isOverThen =
    gap !== " " ||
    two === "" ||
    /^(?:by|as|and|with|in|at|on|during|today|again|for|per|w|this|x\d?|daily|weekly|from|via|when|prior|before|after|throughout|across)$/.test(
      two,
    );
  if (verb === "passive" || verb === "doubtful") return !isOverThen;
  return false;
}
