import type { Around } from "./around.ts";
import { standsAlone } from "./bare-noun.ts";
import { isDoneByQualities } from "./done-by-qualities.ts";
import { humanStates } from "./human-verbs.ts";
import { opensList } from "./opens-list.ts";

const client = "(?:cl|client|ct|pt|patient|he|she)";
const besideClient = new RegExp(`^${client}$`);
const andClient = new RegExp(`^\\s*[+&]\\s*(?:${client}|one|1|two|2|another|others?|a peer|peers?)\\b`, "i");
/** Nothing follows that the word would be part of. */
const ends = /^(?:\s*[,.;:+&()\n-]|$)/;
const together = /^\s*,?\s*(?:both|in pairs?|as pair|all session|taking turns|took turns|the whole time|again\b|b4\b)/i;
const company =
  /^(?:sat|sits|sitting|stood|came|arrived|left|walked|walks|jokes|joked|joking|chats|chatted|laughs|laughed|shares|paired|pairs|worked|works|partnered|argues|argued|spoke|talked)$/;
const beforeOrAfter = /^(?:after|before|behind|beside|opposite)$/;
const inTheRound = /^ in (?:the )?(?:round|circle|check-?in|check-?out|queue|line|pairs|order)\b/i;
const toSomebody =
  /^ (?:offered|told|asked|gave|lent|handed|showed|hugged|thanked|interrupted|comforted|joined|supported|challenged|kept|walked|drove|rang|called|texted|helped|invited|waited for|sat with|sat w\/|spoke to|agreed with|laughed at) (?:him|her|them|cl|ct|pt|client|others?|peers?|another)\b/i;
const wayOf = /^ (?:already|still|not|also) (?:there|here|in|out|back|late|absent|away|quiet|tearful|present|gone)\b/i;

/**
 * Whether a note written in haste, where capitals say nothing, speaks of somebody by a word that is a member's name too:
 * "pt + young did the sheet", "sat w/ will + one other", "W/ DAWN IN PAIRS", "apols: lane (childcare)", "hill offered him
 * a lift", "bill already there". Each is what people are, do or come with; "with hope", "rose early", "frank talk" are not.
 */
export function isInHaste(near: Around, base: string): boolean {
  if (opensList(near)) return ends.test(near.gapAfter) || humanStates.has(near.after());
  return isBesideClient(near) || isKeptCompany(near, base) || isInTurn(near) || isDoneInHaste(near, base);
}

/** "pt + young did", "cl & pat washed", "will + one other" */
function isBesideClient(near: Around): boolean {
  if (andClient.test(near.behind)) return true;
  return /^\s*[+&]\s*$/.test(near.gapBefore) && besideClient.test(near.before());
}

/** "arrived w/ faith, both late", "w/ dawn in pairs", "jokes w/ art b4 start"; faith alone may be what somebody came with. */
function isKeptCompany(near: Around, base: string): boolean {
  if (near.before() !== "with" || !/^(?: |\/ ?)$/.test(near.gapBefore)) return false;
  if (together.test(near.behind)) return true;
  return company.test(near.before(2)) && !standsAlone(base) && ends.test(near.gapAfter);
}

/** "spoke straight after april in the round" */
function isInTurn(near: Around): boolean {
  return beforeOrAfter.test(near.before()) && inTheRound.test(near.behind);
}

/** At the beginning of a clause: "hill offered him contact", "joy kept her company", "bill already there". */
function isDoneInHaste(near: Around, base: string): boolean {
  const begins = near.isAtStart || /[,;]\s*$/.test(near.gapBefore) || /\s[-–—]\s$/.test(near.gapBefore);
  if (!begins) return false;
  if (wayOf.test(near.behind)) return true;
  if (!toSomebody.test(near.behind)) return false;
  return !(standsAlone(base) && isDoneByQualities(near)) || /^ kept \S+ company\b/i.test(near.behind);
}
