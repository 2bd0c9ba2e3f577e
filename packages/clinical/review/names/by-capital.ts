import type { Around } from "./around.ts";
import { bySmall } from "./by-small.ts";
import { byStart } from "./by-start.ts";
import { abbreviations, days, personBefore, strictPersonBefore, topicWords } from "./context-words.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./given-names.ts";
import { humanVerb, speech } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isTitled, type Mention } from "./mention.ts";
import { namesRatherThanWords as rather } from "./names-rather-than-words.ts";
import { opensList } from "./opens-list.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import type { Verdict } from "./verdict.ts";

/** How the words of the mention are written. */
export interface Case {
  readonly isTitle: boolean;
  readonly isAll: boolean;
}

/** An everyday word that is also a member's name. */
export function byCapital(near: Around, { isTitle, isAll }: Case, mention: Mention): Verdict {
  const { base, isPossessive, hits } = mention;
  // In a sentence of capitals they mark nothing: "PT HAD BURNS ON HAND".
  const isMarked = isAll && (!near.isCapitalSentence || near.acts === "sure" || !isOrdinary(base));
  if (isMarked && !ordinaryWords.has(base) && !abbreviations.has(base) && hits.some(({ kind }) => kind !== "nickname"))
    return "block";
  if (isMarked && rather.has(base) && base.length > 4) return "block";
  if (isAll && !near.isCapitalSentence)
    return (near.acts === "sure" && !/^(?:will|may|can|do|am|it|us|or|in|ed|art|hope)$/.test(base)) ||
      (strictPersonBefore.has(near.before()) && base.length > 2) ||
      (near.acts === "sure" && speech.has(near.after()))
      ? "block"
      : "pass";
  if (!isTitle) return bySmall(near, mention);
  if (opensList(near)) return "block";
  if (near.isLabelled && near.acts !== "sure") return "pass";
  if (/^[-‐‑]$/.test(near.gapAfter) && /^\p{Ll}/u.test(near.rawAfter)) return "pass";
  if (near.isAtStart) return byStart(near, base, isPossessive);
  if (near.acts === "sure") return "block";
  if (near.isHeading) return "pass";
  if (
    topicWords.has(near.before()) ||
    topicWords.has(near.before(2)) ||
    topicWords.has(near.before(3)) ||
    topicWords.has(near.after())
  )
    return "ask";
  const isBetween = (raw: string, gap: string) =>
    gap === " " &&
    isTitled(raw) &&
    !days.has(raw.toLowerCase()) &&
    !givenNames.has(fold(raw)) &&
    !/^(?:I|Mr|Mrs|Ms|Mx|Miss|With|And|To|Then|When|While|Peer|Member|Client|Both|After|As|Because)$/.test(raw);
  if (
    isBetween(near.rawAfter, near.gapAfter) &&
    near.acts === "no" &&
    humanVerb(near.after()) === undefined &&
    !isPossessive
  )
    return "pass";
  if (
    isBetween(near.rawBefore, near.gapBefore) &&
    near.acts === "no" &&
    !personBefore.has(near.before()) &&
    !isPossessive &&
    // "Thanked Patty": the capital before is the sentence's own.
    (!near.isSecond || /^(?:project|operation|camp|team|hotel|hurricane|mount)$/.test(near.before()))
  )
    return "pass";
  return "block";
}
