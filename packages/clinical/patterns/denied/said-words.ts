import type { CountedWord } from "../words-in.ts";
import { answeredNo } from "./answered-no.ts";
import { type Denial, denialAt } from "./denial-at.ts";
import { type SaidWord, type Segment, segmentsOf } from "./segments.ts";
import { finite, goingOn, having, linking, needs, opening, placing, possessive, reachingOn, turning } from "./words.ts";

export interface CountableWord extends CountedWord {
  /** Said to be absent: "denies alcohol use", "no panic". */
  readonly isDenied: boolean;
}

/**
 * The words of a text in order, each with whether it is denied. The reviewer's own way (review/text/negation.ts) is made to
 * keep a warning quiet, and takes whatever stands near a denial as denied; here "could not sleep" speaks of sleep, "did not
 * call his brother" of the brother, and a list is denied to its end and no further.
 */
export function saidWords(text: string): readonly CountableWord[] {
  const segments = segmentsOf(text);
  const said: CountableWord[] = [];
  let going: Going | null = null;
  for (const [at, segment] of segments.entries()) {
    going = segment.mark === "comma" && !speaksForItself(afterAnd(segment.words), going) ? going : null;
    const no = answeredNo(segment.words, segments[at + 1]);
    for (const [place, word] of segment.words.entries()) {
      going = next(going, segment, place);
      const isDenied = (going !== null && covers(going, word)) || (no !== null && no.covers(place, word));
      said.push({ form: word.form, stem: word.stem, isDenied });
    }
  }
  return said;
}

interface Going {
  readonly denial: Denial;
  readonly words: number;
  /** The last word that was a noun of the kind that reaches on. */
  readonly reachesOn: boolean;
  /** "did not report": what follows was not there. */
  readonly isHaving: boolean;
  /** "did not call": the verb is past. */
  readonly isSpent: boolean;
}

const between = new Set(["a", "an", "the", "any", "ever", "very", "even", "yet", "at", "all"]);
const reach = { deny: 14, no: 8, not: 8 } as const;

function next(going: Going | null, { words }: Segment, place: number): Going | null {
  const word = words[place];
  if (word === undefined) return going;
  const begun = denialAt(words, place);
  if (begun === "none") return null;
  if (begun !== null) return { denial: begun, words: 0, reachesOn: false, isHaving: false, isSpent: false };
  if (going === null || turning.has(word.form)) return null;
  if ((word.form === "and" || word.form === "or") && speaksForItself(words.slice(place + 1), going)) return null;
  if (going.denial === "not" && goingOn.has(word.stem)) return null;
  if (going.words >= reach[going.denial]) return null;
  if (going.denial !== "deny" && placing.has(word.form) && !(going.reachesOn && linking.has(word.form))) return null;
  // "Ended without beer had gone": the verb is of what stands before.
  if (going.denial === "no" && finite.has(word.form)) return null;
  return step(going, word);
}

function step(going: Going, { form, stem }: SaidWord): Going | null {
  const reachesOn = going.reachesOn || reachingOn.has(stem);
  if (going.denial !== "not") return { ...going, words: going.words + 1, reachesOn };
  if (going.isSpent) return null;
  // The verb itself is denied; what it was done to only where the verb is one of having or telling.
  const isVerb = going.words > 0 || !isBetween(form);
  const isHaving = going.isHaving || having.has(form);
  const words = going.words + (isVerb ? 1 : 0);
  return { ...going, words, reachesOn, isHaving, isSpent: isVerb && !isHaving && !reachesOn };
}

/** Stands between a "not" and its verb. */
function isBetween(form: string): boolean {
  return form.endsWith("ly") || between.has(form);
}

function covers({ denial }: Going, { stem }: SaidWord): boolean {
  return denial === "deny" || !needs.has(stem);
}

function afterAnd(words: readonly SaidWord[]): readonly SaidWord[] {
  return words[0]?.form === "and" ? words.slice(1) : words;
}

/** Another thought, joined on by a comma or an "and". */
function speaksForItself(words: readonly SaidWord[], going: Going | null): boolean {
  const [first] = words;
  if (first === undefined || going === null) return false;
  // "Would not use and put in": it was the verb that was denied. "No plan, and her daughter within reach".
  if (going.denial === "not" && going.words < 2) return true;
  if (going.denial === "no" && possessive.has(first.form)) return true;
  if (opening.has(first.form) || (going.denial !== "deny" && first.form.endsWith("ing"))) return true;
  const until = words.findIndex(({ form }) => form === "and" || form === "or" || turning.has(form));
  const part = until === -1 ? words : words.slice(0, until);
  return part.some(({ form }) => finite.has(form));
}
