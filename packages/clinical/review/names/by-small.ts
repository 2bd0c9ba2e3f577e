import type { Around } from "./around.ts";
import { isFollowedByVerb, isNoNoun, isQuality, isValue, standsAlone, stateAfter, wantsArticle } from "./bare-noun.ts";
import { personBefore, timeNames } from "./context-words.ts";
import { isDoneByQualities } from "./done-by-qualities.ts";
import { isHumanThing } from "./human-things.ts";
import { isInHaste } from "./in-haste.ts";
import { isInCompany, isKinCalledSo, opensClause, standsFree } from "./in-company.ts";
import { givenNames } from "./given-names.ts";
import { humanStates, humanVerb, speech } from "./human-verbs.ts";
import { isTheThing } from "./is-the-thing.ts";
import type { Mention } from "./mention.ts";
import { namesRatherThanWords as rather } from "./names-rather-than-words.ts";
import { isNotedOf } from "./noted-of.ts";
import type { Verdict } from "./verdict.ts";

/** In small letters only where nothing but a name fits: "mark said he was late". */
export function bySmall(near: Around, { base, isPossessive }: Mention): Verdict {
  // A line of a list: "heather - engaged".
  if (near.isAtStart && /^\s*[-–—:]\s*$/.test(near.gapAfter) && humanStates.has(near.after())) return "block";
  if (near.isAtStart && stateAfter(near) === "surely" && (wantsArticle(base) || rather.has(base))) return "ask";
  if (isPossessive) return isHumanThing(near.after()) ? "ask" : "pass";
  if (isInHaste(near, base)) return "ask";
  if (isAddressed(near, base) || isBesideWithoutArticle(near, base)) return "ask";
  if (isToldSomething(near, base)) return "block";
  if (isInCompany(near, base) || isKinCalledSo(near, base)) return "ask";
  // "MAY D/C FRI"
  if (near.isAtStart && isNotedOf(near) && !(pronouns.has(base) && near.after() === "d")) return "ask";
  if (near.gapAfter !== " ") return "pass";
  // Who begins a sentence without a capital writes names without one.
  if (near.isAtStart && (near.acts !== "no" || /...ed$/.test(near.after())) && !isTheThing(near, base)) return "ask";
  const isFree =
    near.isAtStart ||
    /^(?:and|but|that|when|because|while|so|as|if|then|peer|member|after|before|later|then|afterwards|next|today|also|,)$/.test(
      near.before(),
    ) ||
    /,\s*$/.test(near.gapBefore);
  const says =
    speech.has(near.after()) && (base !== "may" || /^(?:said|told|asked|replied|stated)$/.test(near.after()));
  if (isFree && /^(?:said|told|asked|stated|replied)$/.test(near.after()) && !pronouns.has(base)) return "block";
  // "penny and gene argued"
  if (near.isAtStart && near.after() === "and" && givenNames.has(near.after(2)) && humanVerb(near.after(3)) === "human")
    return "ask";
  if (near.isAtStart && near.acts !== "no" && rather.has(base)) return "ask";
  if (
    isFree &&
    says &&
    !/^(?:one|it|he|she|they|an|so|do|my|long|you|in|on|art|young|grace|joy|faith|love)$/.test(base)
  )
    return "block";
  if (near.isAtStart && wantsArticle(base) && isFollowedByVerb(near)) return "ask";
  // A writer who begins without a capital begins so throughout.
  if (near.isAtStart && near.acts === "sure" && !things.has(base)) return "ask";
  return isInClause(near, base) ? "ask" : "pass";
}

/** "told bill that", "asked rose if" */
function isToldSomething(near: Around, base: string): boolean {
  return (
    near.gapAfter === " " &&
    /^(?:told|asked|thanked)$/.test(near.before()) &&
    /^(?:that|to|about|for|if|why|how|what|he|she)$/.test(near.after()) &&
    base.length > 2 &&
    // "asked will he"
    !(pronouns.has(base) && /^(?:he|she)$/.test(near.after()))
  );
}

/** "client feels hope ignores her", "when mark shared about", "stated bill is a friend": somebody does it in a clause. */
function isInClause(near: Around, base: string): boolean {
  if (!opensClause.has(near.before()) || near.gapBefore !== " " || pronouns.has(base)) return false;
  const [next, then] = [near.after(), near.after(2)];
  const isThought = isQuality(base) && isValue(base);
  if (isQuality(base) && !timeNames.has(base) && isDoneByQualities(near)) return false;
  if (near.acts === "sure" && (!isThought || humanVerb(next) === "human")) return true;
  if (isThought) return near.acts === "sure" && /^(?:his|her|about|that)$/.test(then);
  // "said young was helpful"
  if (
    isNoNoun(base) &&
    !/^(?:that|if|how)$/.test(near.before()) &&
    /^(?:is|was|has|had|does|did|can|could|would|should)$/.test(next)
  )
    return true;
  return /^(?:is|was)$/.test(next) && /^(?:an?|his|her|like)$/.test(then) && !isQuality(base);
}

/** "Feedback from bell was kind", "sat next to rob": where English would give a thing its article. */
function isBesideWithoutArticle(near: Around, base: string): boolean {
  if (!(rather.has(base) || wantsArticle(base)) || standsAlone(base) || near.gapBefore !== " ") return false;
  if (
    !/^(?:with|from|to|than|like|unlike|towards?|beside|between|per|but|except|because|while|thinks|likes|and)$/.test(
      near.before(),
    ) &&
    !personBefore.has(near.before())
  )
    return false;
  if (/^(?:by|since|after|before|against)$/.test(near.before())) return false;
  return (
    near.acts === "sure" ||
    /^\s*[.,;!?)"”]|^$|^\n/.test(near.gapAfter) ||
    /^(?:that|who|about|after|for|if|why|when|while|because|again|today|was|is|has|had|hates|out|a)$/.test(near.after())
  );
}

const pronouns = new Set("one it he she they an so do my you in on all two may will".split(" "));

// What one may well sit with, speak with, or thank for.
const things = new Set(
  "hope joy grace faith love art may will young long one an so do it in on well bell day bill".split(" "),
);

/** "argued with will", "apologised to rose.": said to somebody, and nothing else behind it that it could belong to. */
function isAddressed(near: Around, base: string): boolean {
  const [first, second] = [near.before(2), near.before()];
  const isTo =
    /^(?:hugged|thanked|interrupted|confronted|greeted|consoled|comforted|texted|teased)$/.test(second) ||
    (second === "to" &&
      /^(?:apologised|apologized|listened|talked|spoke|responded|whispered|explained|lied|feedback)$/.test(first)) ||
    (/^(?:by|beside|behind)$/.test(second) && /^(?:sat|stood|sitting|seated)$/.test(first)) ||
    (second === "with" &&
      /^(?:argued|agreed|disagreed|spoke|talked|sat|paired|shared|practised|practiced|clashed|joked|walked|worked)$/.test(
        first,
      ));
  // "talked with grace about work", "agreed with hope and rose that"
  const isSpokenWith =
    second === "with" &&
    /^(?:agreed|talked|spoke|shared|practised|practiced)$/.test(first) &&
    (/^(?:about|that)$/.test(near.after()) ||
      (near.after() === "and" && givenNames.has(near.after(2)) && !isQuality(near.after(2))));
  if (
    !isTo ||
    (things.has(base) &&
      !isSpokenWith &&
      !/^(?:argued|paired|apologised|apologized|hugged|interrupted|greeted|texted|teased|clashed|joked|whispered|disagreed)$/.test(
        second === "to" || second === "with" ? first : second,
      ))
  )
    return false;
  return standsFree(near);
}
