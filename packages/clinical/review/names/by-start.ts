import type { Around } from "./around.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./given-names.ts";
import { humanVerb } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isTitled } from "./mention.ts";
import { namesRatherThanWords as rather } from "./names-rather-than-words.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import type { Verdict } from "./verdict.ts";

/** An everyday word at the beginning of a sentence, where its capital says nothing. */
export function byStart(near: Around, base: string, isPossessive: boolean): Verdict {
  if (near.acts === "sure") return "block";
  if (isPossessive)
    return /^(?:story|brother|sister|comment|comments|share|response|feedback|question|mother|father|son|daughter|wife|husband|partner|homework|turn|check|mood|affect|experience|disclosure|remark|remarks|words|point|progress|goal|goals|family|loss|grief|relapse|behavior|behaviour|participation|account|suggestion|idea|statement|tone|anger|tears|joke|absence|example|situation|struggle|contribution|contributions)$/.test(
      near.after(),
    ) || rather.has(base)
      ? "block"
      : "ask";
  if (isJoined(near)) return "block";
  if (/^\s*(?:[:–—-]|\()\s*/.test(near.gapAfter) && near.gapAfter.trim() !== "")
    return humanVerb(near.after()) !== undefined ||
      /^(?:tearful|quiet|late|absent|present|engaged|attentive|withdrawn|active|actively|appeared)$/.test(
        near.after(),
      ) ||
      rather.has(base)
      ? "block"
      : "ask";
  if (
    /^,\s/.test(near.gapAfter) &&
    /^(?:tearful|tearfully|quiet|visibly|late|absent|a|an|another|one|age|aged|still|having|who|looking|sitting|speaking)$/.test(
      near.after(),
    )
  )
    return "ask";
  if (!rather.has(base))
    return near.acts === "maybe" &&
      /^(?:left|came|had|has|needed|showed)$/.test(near.after()) &&
      !/^(?:will|may|hope|art|joy|faith|grace|rose|summer|mark|young)$/.test(base)
      ? "ask"
      : "pass";
  if (
    /^(?:sounds|looks|works|needs|helps|uses|plans|notes|points|touches|details|shows|stands|waves|hopes)$/.test(
      near.after(),
    )
  )
    return "pass";
  if (near.acts === "maybe" || near.after().endsWith("ed")) return "block";
  if (near.rawAfter === "" || /[.!?,;\n]/.test(near.gapAfter)) return "ask";
  return isTitled(near.rawAfter) && !isOrdinary(fold(near.rawAfter)) ? "ask" : "pass";
}

/** "Hope and Marcus", "Hope, Dana": beside another name. */
function isJoined(near: Around): boolean {
  const isName = (word: string) => givenNames.has(fold(word)) && !ordinaryWords.has(fold(word));
  return (
    (/^,\s$/.test(near.gapAfter) && isName(near.after()) && isTitled(near.rawAfter)) ||
    (/^(?:and|&)$/.test(near.after()) && isName(near.after(2)))
  );
}
