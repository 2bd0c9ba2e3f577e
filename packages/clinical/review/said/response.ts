import { goalWords, inSession, responseVerbs, weakResponses } from "../lexicon/element-words.ts";
import type { Match } from "../text/phrases.ts";
import { isBehindIntervention, isIntervention } from "./intervention.ts";
import { isMovement, overTime } from "./movement.ts";
import { isStep } from "./plan.ts";
import { isRisk } from "./risk.ts";
import {
  begunInPast,
  elsewhere,
  hasDeed,
  isAhead,
  isBriefNothing,
  isFuture,
  marked,
  observation,
  once,
} from "./signs.ts";
import type { Statement } from "./statements.ts";

const responses = marked(responseVerbs);

export const isResponse = once(judgeResponse);

function judgeResponse(statement: Statement): boolean {
  const { text, who, under, words, before } = statement;
  if (statement.isShared || isBriefNothing.test(text)) return false;
  // “She named the walk as what helped and will keep the card”: what was done, and only then what will be.
  if (under === "response" || under === "evaluation")
    return words.length > 1 && (!isFuture(statement) || begunInPast.test(text));
  if (isAhead(statement) || who === "clinician" || who === "group") return false;
  if (under === "reported" || under === "risk" || under === "focus") return false;
  if (under === "topic" || under === "medication") return false;
  // Rated within the session, whatever stands around it.
  if (/\bSUDS?\b/u.test(text) && /\d/.test(text)) return true;
  if (text.split(".").some(isCountedOnTheWay) && !overTime.test(text)) return true;
  if (
    /\b\d+ ?(?:\/|of|out of) ?\d+ (?:correct|trials|attempts)\b|\d ?% (?:accuracy|correct|accurate)\b/iu.test(text) &&
    !overTime.test(text)
  )
    return true;
  if (isIntervention(statement) && who !== "client") return false;
  if (under === "interventions" && who !== "client") return false;
  const isHere = under === "member" || inSession.test(text) || isBehindIntervention(before, 2);
  if (isRisk(statement) && !inSession.test(text)) return false;
  if (
    isGoalTalk(text) ||
    (isStep(statement) && !isHere) ||
    ((mentalState.test(text) || stateOfMind.test(text)) && !isHere)
  )
    return false;
  const found = responses.inSentence(words);
  const isBehind = isBehindIntervention(before, 1);
  const isOfElsewhere = elsewhere.test(text) && !inSession.test(text) && !(isBehind && !tellsFirst.test(text));
  if (found.some((match) => !isWeak(match))) return !isOfElsewhere;
  if (isMovement(statement) && overTime.test(text)) return false;
  if (goalWords.test(text)) return false;
  if (found.length > 0 && !isOfElsewhere)
    return isHere || (!statement.isFirst && (who === "client" || begunInPast.test(text)) && !tellsFirst.test(text));
  if (isDoneHere(statement)) return true;
  if (under === "member") return !isMovement(statement) && words.length > 2;
  return (
    (isBehind || (isHere && who === "client" && hasDeed.test(text))) &&
    !isStep(statement) &&
    !(observation.test(text) && !(isBehind && unfolds.test(text))) &&
    under !== "assessment" &&
    !isIntervention(statement) &&
    !elsewhere.test(text) &&
    words.length > 3
  );
}

/**
 * “8 at first, then 4”, “down to 3 after ten minutes”; `stretch` has no full stop in it. By places and not by one pattern from
 * digit to digit, which in a long row of numbers would take its length times itself.
 */
function isCountedOnTheWay(stretch: string): boolean {
  const [first, last] = [stretch.search(/\d/), stretch.search(/\d\D*$/)];
  if (first < 0) return false;
  const isBetween = ({ index }: { readonly index: number }) => first < index && index < last;
  return (
    Array.from(stretch.matchAll(/\bat first\b/giu)).some(isBetween) ||
    Array.from(stretch.matchAll(/\bafter (?:\p{L}+|\d+) minutes\b/giu)).some(({ index }) => first < index)
  );
}

/** The client's own deed behind what was reported, and nothing that it could belong to but the session. */
function isDoneHere(statement: Statement): boolean {
  const { text, who, under, isFirst } = statement;
  if (who !== "client" || isFirst || under === "plan") return false;
  return (
    (begunInPast.test(text) ||
      /^\W*(?:\S+ ){1,3}(?:could|was able to|\p{Ll}{3,}ed|came up with|made|chose|drew|wrote|read|named|sat|wept) /iu.test(
        text,
      )) &&
    !tellsFirst.test(text) &&
    !elsewhere.test(text) &&
    !overTime.test(text) &&
    !mentalState.test(text) &&
    !stateOfMind.test(text) &&
    !observation.test(text) &&
    !isStep(statement) &&
    !/\b(?:has|have|had) (?:been|not)\b|\balways\b|\busually\b/iu.test(text)
  );
}

const tellsFirst =
  /^\W*(?:\S+ ){0,3}(?:reports?|reported|states?|stated|says|said|describes?|described|endorse[sd]?|shared|told|complain\w*|tells)\b/iu;

export const mentalState =
  /^\W*(?:the )?(?:client|patient|pt|he|she|they|member|resident) (?:came|arrived|presented|presents|attended|appeared)\b/iu;

/** “He was guarded at first, then said …” tells of the session. */
const unfolds = /\b(?:at first|then|initially|eventually|by the end|when (?:asked|shown|prompted|invited))\b/iu;

export const stateOfMind =
  /^\W*(?:(?:the |his |her |their |client's )?(?:mood|affect|speech|thoughts?|appearance|eye contact|oriented|alert|insight|judg\w+|symptoms?|presentation|grooming|orientation|diagnosis|sleep|appetite|PHQ|GAD|mental status|BP|vitals?)\b)/iu;

function isWeak({ first, words }: Match<true>): boolean {
  return weakResponses.has(first.lower) && !(words.length > 3 && /^(?:found|reported|stated|felt)$/.test(first.lower));
}

function isGoalTalk(text: string): boolean {
  return /^\W*(?:progress|goal|objective|toward|working toward|this (?:relates|links))/iu.test(text);
}
