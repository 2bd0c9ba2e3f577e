import type { ReadNote } from "../read-note.ts";
import { around, type Around } from "./around.ts";
import { byWords } from "./by-words.ts";
import { familyNames, givenNames } from "./given-names.ts";
import { civilTitles } from "./context-words.ts";
import { isCertain } from "./is-certain.ts";
import { isSomebodyElse } from "./is-somebody-else.ts";
import { isCapitals, isTitled, type Mention, type SectionText } from "./mention.ts";
import type { Person } from "./name-forms.ts";
import { isNoPerson, isTitledOutsider } from "./not-a-person.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { otherThanAMember } from "./other-than-a-member.ts";
import { isLeading, isOfGroup, isOutside } from "./outsiders.ts";
import { standsWeakly } from "./stands-weakly.ts";
import type { Verdict } from "./verdict.ts";

export interface Judgement {
  readonly verdict: Verdict;
  /** Asked because somebody of the client's own life seems meant, who may be named again further on. */
  readonly isIntroduced: boolean;
  /** Passed, or asked about, because it is an everyday word here. */
  readonly isWord?: boolean;
  /** Asked about although the words around speak for a member: what stands beside it is then one too. */
  readonly isLikely?: boolean;
}

const pass: Judgement = { verdict: "pass", isIntroduced: false };
const ask: Judgement = { verdict: "ask", isIntroduced: false };
const block: Judgement = { verdict: "block", isIntroduced: false };

export function judge(note: ReadNote, section: SectionText, mention: Mention): Judgement {
  const who = whoIsMeant(mention);
  if (who === "nobody") return pass;
  const near = around(note, section, mention);
  // "Ms. Williams", where a member is called William.
  if (
    mention.how === "plural" &&
    familyNames.has(`${mention.base}s`) &&
    !/^(?:the|both|two|three|several|our|other)$/.test(near.before())
  )
    return pass;
  const raw = section.text.slice(mention.start, mention.end);
  const isCapital = isTitled(raw) || isCapitals(raw);
  const isAnother =
    isCapital &&
    near.gapBefore === " " &&
    /^(?:another|other|both|two|three|second)$/.test(near.before()) &&
    // "near Three Rivers": a capital of its own makes the number part of a name.
    (near.isSecond || !isTitled(near.rawBefore)) &&
    (near.before() !== "other" || mention.how !== "plural");
  if (who === "client" && !isAnother) return pass;
  const isCivil = civilTitles.has(near.before()) && /^\.? $/.test(near.gapBefore);
  if (isNoPerson(mention, near) && !(mention.isFull && near.acts === "sure") && !isCivil) return pass;
  if (isTitledOutsider(near)) return mention.isFull ? ask : pass;
  if (!mention.isFull && isSomebodyElse(section, mention, near)) return pass;
  if (isOfGroup(near) && !(ordinaryWords.has(mention.base) && (!isCapital || (near.isAtStart && near.acts === "no"))))
    return who === "doubtful" ? ask : block;
  const outside = mention.isFull ? "no" : isOutside(near);
  if (outside === "surely" || (outside === "maybe" && mention.how === "slip" && isKnownName(mention.base))) return pass;
  const verdict = isCivil || isAnother ? "block" : secondThought(byWords(section, mention, near, raw), mention, near);
  if (verdict === "pass") return { ...pass, isWord: who === "member" };
  if (outside === "maybe") return { verdict: "ask", isIntroduced: true };
  if (who === "doubtful") return isLeading(near) ? pass : ask;
  if (verdict === "ask") return asked(mention);
  if (mention.how === "slip" && !mention.isFull && isKnownName(mention.base)) return ask;
  if (isCivil) return isOfSomewhere(near) ? ask : block;
  if (mention.isFaint === true && !mention.isFull) return ask;
  return isAnother || (isCertain(mention, near, raw) && !standsWeakly(section, mention, near))
    ? block
    : { ...asked(mention), isLikely: true };
}

function asked({ how }: Mention): Judgement {
  return { ...ask, isWord: how === "exact" };
}

/** "Ms. Beaumont from the shelter" */
function isOfSomewhere(near: Around): boolean {
  return /^(?:from|of|at)$/.test(near.after()) && /^(?:the|his|her|their)$/.test(near.after(2));
}

function secondThought(verdict: Verdict, mention: Mention, near: Around): Verdict {
  return verdict === "pass" ? verdict : (otherThanAMember(mention, near) ?? verdict);
}

function isKnownName(base: string): boolean {
  return givenNames.has(base) || familyNames.has(base);
}

/** Whose name it is, where several have it: the nearer the form, the likelier; the client before everybody. */
function whoIsMeant({ hits }: Mention): "member" | "client" | "doubtful" | "nobody" {
  const near = (person: Person["role"][], isExact: boolean) =>
    hits.some((hit) => person.includes(hit.person.role) && (hit.kind !== "nickname") === isExact);
  const [exact, nickname] = [near(["member"], true), near(["member"], false)];
  if (!exact && !nickname) return "nobody";
  if (near(["client"], true)) return "client";
  if (near(["client"], false)) return exact ? "doubtful" : "client";
  if (near(["facilitator", "author"], true)) return exact ? "doubtful" : "nobody";
  return near(["facilitator", "author"], false) ? "doubtful" : "member";
}
