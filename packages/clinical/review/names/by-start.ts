import type { Around } from "./around.ts";
import { isFollowedByVerb, standsAlone, stateAfter, wantsArticle } from "./bare-noun.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./given-names.ts";
import { isHumanThing } from "./human-things.ts";
import { auxiliaries, humanVerb, isDoneToBoth } from "./human-verbs.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { isTitled } from "./mention.ts";
import { namesRatherThanWords as rather } from "./names-rather-than-words.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import type { Verdict } from "./verdict.ts";

/** An everyday word at the beginning of a sentence, where its capital says nothing. */
export function byStart(near: Around, base: string, isPossessive: boolean): Verdict {
  // "Waters were calm": one person was.
  if (/^(?:were|are|have)$/.test(near.after()) && near.gapAfter === " ") return "pass";
  if (near.acts === "sure") return "block";
  const state = stateAfter(near);
  if (state === "surely") return standsAlone(base) && !rather.has(base) ? "ask" : "block";
  if (state === "maybe" && (rather.has(base) || wantsArticle(base))) return "ask";
  // Will and may before what is finite are no auxiliaries.
  if (
    /^(?:will|may)$/.test(base) &&
    (humanVerb(near.after()) !== undefined || /^(?:has|had|does|did)$/.test(near.after())) &&
    near.gapAfter === " "
  )
    return "block";
  if (/^(?:were|are|have|of)$/.test(near.after()) && near.gapAfter === " ") return "pass";
  if (isPossessive) return isHumanThing(near.after()) ? "block" : "ask";
  if (isJoined(near)) return "block";
  // "Hope: 7/10"
  if (/^\s*[:–—-]\s*$/.test(near.gapAfter) && /^\s*[:–—-]\s*\d/.test(near.behind)) return "block";
  if (/^ w\/ ?/.test(near.behind)) return "ask";
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
  // "Art has been offered", "Hope was moved": said of people, and of things.
  if (
    near.acts === "maybe" &&
    auxiliaries.has(near.after()) &&
    [2, 3].some((places) => isDoneToBoth(near.after(places)))
  )
    return "ask";
  // "Chase chased him", "Snow handed her the box"
  if (isDoneToSomebody(near)) return "ask";
  // "Gene cut in", "Sage lit the candle"
  if (
    unchanged.test(near.after()) &&
    near.gapAfter === " " &&
    (wantsArticle(base)
      ? /^(?:in|on|up|off|out|it|his|her|a|the|down|away|back)$/.test(near.after(2))
      : /^(?:his|her|the|it)$/.test(near.after(2)))
  )
    return "ask";
  if (base.endsWith("s") && /^(?:to|away|apart|from)$/.test(near.after())) return "pass";
  // "Banks saved her a seat"
  if (near.acts === "maybe" && /^(?:her|him|his|them)$/.test(near.after(2)) && !standsAlone(base)) return "ask";
  if (!rather.has(base))
    return wantsArticle(base) && isFollowedByVerb(near)
      ? "ask"
      : near.acts === "maybe" &&
          /^(?:left|came|had|has|needed|showed)$/.test(near.after()) &&
          !/^(?:will|may|hope|art|joy|faith|grace|rose|summer|mark|young)$/.test(base)
        ? "ask"
        : "pass";
  if (
    /^(?:sounds|looks|works|needs|helps|uses|plans|notes|points|touches|details|shows|stands|waves|hopes|drops|grows|opens|turns|runs|rings|pays)$/.test(
      near.after(),
    )
  )
    return "pass";
  if (near.acts === "maybe" || /..ed$/.test(near.after())) return "block";
  if (wantsArticle(base) && isFollowedByVerb(near)) return "ask";
  if (near.rawAfter === "" || /[.!?,;\n]/.test(near.gapAfter)) return "ask";
  if (isTitled(near.rawAfter) && !isOrdinary(fold(near.rawAfter))) return "ask";
  // Names that are hardly words: "Sue in tears".
  return ordinaryWords.has(base) ? "pass" : "ask";
}

const unchanged =
  /^(?:lit|cut|put|set|let|hit|quit|shut|read|split|bet|burst|cast|hurt|beat|spat|ran|sang|swore|flew|threw|drew|blew|rode|wrote|woke|broke|stole|caught|bought|brought|sought|fought|taught|held|bent|lent|sent|spent)$/;

function isDoneToSomebody(near: Around): boolean {
  return (
    near.gapAfter === " " &&
    (/...ed$/.test(near.after()) || unchanged.test(near.after())) &&
    (/^(?:him|them)$/.test(near.after(2)) ||
      (near.after(2) === "her" &&
        /^(?:the|a|an|his|their|another|some|and|to|in|on|at|with|that)?$/.test(near.after(3))))
  );
}

/** "Hope and Marcus", "Hope, Dana": beside another name. */
function isJoined(near: Around): boolean {
  const isName = (word: string) => givenNames.has(fold(word)) && !ordinaryWords.has(fold(word));
  return (
    (/^,\s$/.test(near.gapAfter) && isName(near.after()) && isTitled(near.rawAfter)) ||
    (/^(?:and|&)$/.test(near.after()) && isName(near.after(2)))
  );
}
