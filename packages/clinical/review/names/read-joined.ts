import { lowerOf } from "../text/words.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { gapAfter, type SectionText } from "./mention.ts";
import { see, type Sight } from "./read-word.ts";
import type { Reading } from "./reading.ts";
import type { Hit, Roster } from "./roster.ts";

const unseen = /^[\u00ad\u200b-\u200f\u2060\ufeff]+$/;
const hyphen = /^[\u00ad\u200b]?[-‐‑–\u00ad]\s*$/;
const blank = /^\s+$/;

/** A name split over lines, by a hyphen, or by something nobody sees: `Okaf-\nor`, `Anne Marie`, `M a r c u s`. */
export function readJoined(section: SectionText, roster: Roster, at: number): Reading | undefined {
  const sights = [sightAt(section, roster, at)];
  if (sights[0]?.mayBegin !== true) return undefined;
  // "A Rhodes ladder" is no Austin's, and "I Hope" nobody.
  const next = section.words[at + 1]?.text ?? "";
  if (/^[AI]$/.test(section.words[at]?.text ?? "") && gapAfter(section, at) === " " && next.length > 1)
    return undefined;
  let whole = sights[0].base;
  let best: Reading | undefined;
  for (let words = 2; words <= 12; words += 1) {
    const gap = gapAfter(section, at + words - 2);
    const sight = sightAt(section, roster, at + words - 1);
    const next = sight?.base;
    if (next === undefined || next === "" || gap.length > 4) break;
    const lettered = sights[0]?.base.length === 1 && next.length === 1 && /^[\s.\-_*]{1,2}$/.test(gap);
    const isTight = unseen.test(gap) || hyphen.test(gap) || /^['’`´]$/.test(gap);
    if (!isTight && !lettered && !(blank.test(gap) && words === 2)) break;
    const text = lowerOf(section.words[at + words - 1]?.text ?? "");
    const possessive = text.endsWith("'s") ? whole + next.slice(0, -1) : undefined;
    whole += next;
    for (const form of [possessive, whole]) {
      const hits = form === undefined ? undefined : roster.hits.get(form);
      if (form === undefined || hits === undefined || form.length < (lettered ? 3 : 4)) continue;
      const both: readonly [string, string] = [sights[0]?.base ?? "", next];
      if (!isTight && !lettered && !mayStandApart(both, form, hits)) continue;
      // "just-in-time" is not Justin, nor "may-be" anybody.
      if (gap === "-" && words === 2 && both.every(isOrdinary)) continue;
      best = { base: form, hits, how: "joined", isPossessive: form === possessive, words };
    }
    if (!roster.beginnings.has(whole)) break;
  }
  return best;
}

/** `Jo Anne` for Joanne, but not `an gel` out of two everyday words, nor a first and a last name by themselves. */
function mayStandApart([one, other]: readonly [string, string], form: string, hits: readonly Hit[]): boolean {
  if (hits.every(({ kind }) => kind === "joined") && !(one.length < 3 || other.length < 3)) return false;
  return form.length > 4 && hits.some(({ kind }) => kind !== "nickname") && !(isOrdinary(one) && isOrdinary(other));
}

function sightAt({ words }: SectionText, roster: Roster, at: number): Sight | undefined {
  const word = words[at];
  return word && see(roster, word);
}
