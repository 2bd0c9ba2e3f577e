import type { Around } from "./around.ts";
import { standsAlone, stateAfter } from "./bare-noun.ts";
import { fold } from "./fold.ts";
import { givenNames } from "./given-names.ts";
import { isHumanThing } from "./human-things.ts";
import { humanVerb, isHumanBase } from "./human-verbs.ts";
import { isTheThing } from "./is-the-thing.ts";
import { isTitled } from "./mention.ts";
import { namesRatherThanWords as rather } from "./names-rather-than-words.ts";
import { isNotedOf } from "./noted-of.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import type { Verdict } from "./verdict.ts";

/**
 * An everyday word at the beginning of a sentence, where its capital says nothing: blocked where somebody plainly does,
 * has or is something, passed where it is plainly the word, and otherwise asked about.
 */
export function byStart(near: Around, base: string, isPossessive: boolean): Verdict {
  // "Waters were calm": one person was.
  if (/^(?:were|are|have|of)$/.test(near.after()) && near.gapAfter === " ") return "pass";
  if (near.acts === "sure" || isSaidOfSomebody(near, base)) return "block";
  if (isPossessive) return isHumanThing(near.after()) ? "block" : "ask";
  if (isJoined(near)) return "block";
  if (isNotedOf(near) || isDoneToSomebody(near)) return "ask";
  if (near.acts === "maybe" && near.after(2) === "him") return "ask";
  if (isTheThing(near, base)) return "pass";
  if (rather.has(base) && near.gapAfter === " " && !plainly.test(near.after()) && near.acts === "maybe") return "block";
  return "ask";
}

/** "River absent.", "Will said", "Hope: 7/10". */
function isSaidOfSomebody(near: Around, base: string): boolean {
  if (stateAfter(near) === "surely") return !standsAlone(base) || rather.has(base);
  // Will and may before what is finite are no auxiliaries.
  if (/^(?:will|may)$/.test(base) && near.gapAfter === " ")
    return (
      (humanVerb(near.after()) !== undefined && !isHumanBase(near.after())) ||
      /^(?:has|had|does|did)$/.test(near.after())
    );
  if (/^\s*[:–—-]\s*$/.test(near.gapAfter) && /^\s*[:–—-]\s*\d+\s*\//.test(near.behind)) return true;
  return (
    /^\s*(?:[:–—-]|\()\s*/.test(near.gapAfter) &&
    near.gapAfter.trim() !== "" &&
    (humanVerb(near.after()) !== undefined || loneStates.test(near.after()) || rather.has(base))
  );
}

const loneStates = /^(?:tearful|quiet|late|absent|present|engaged|attentive|withdrawn|active|actively|appeared)$/;
/** What things called so do as well. */
const plainly =
  /^(?:sounds|looks|works|needs|helps|uses|plans|notes|points|touches|details|shows|stands|waves|hopes|drops|grows|opens|turns|runs|rings|pays)$/;

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
