import type { Around } from "./around.ts";
import { humanStates, speech } from "./human-verbs.ts";
import type { Mention } from "./mention.ts";
import type { Verdict } from "./verdict.ts";

/** In small letters only where nothing but a name fits: "mark said he was late". */
export function bySmall(near: Around, { base, isPossessive }: Mention): Verdict {
  // A line of a list: "heather - engaged".
  if (near.isAtStart && /^\s*[-–—:]\s*$/.test(near.gapAfter) && humanStates.has(near.after())) return "block";
  if (base === "hope" || isPossessive || near.gapAfter !== " ") return "pass";
  const isFree =
    near.isAtStart ||
    /^(?:and|but|that|when|because|while|so|as|if|then|peer|member|after|before|,)$/.test(near.before()) ||
    /,\s*$/.test(near.gapBefore);
  const says =
    speech.has(near.after()) && (base !== "may" || /^(?:said|told|asked|replied|stated)$/.test(near.after()));
  if (
    isFree &&
    says &&
    !/^(?:one|it|he|she|they|an|so|do|my|long|you|in|on|art|young|grace|joy|faith|love)$/.test(base)
  )
    return "block";
  return /^(?:told|asked|thanked)$/.test(near.before()) &&
    /^(?:that|to|about|for|if|why|how|what|he|she)$/.test(near.after()) &&
    base.length > 2
    ? "block"
    : "pass";
}
