import { goalWords, inSession, riskWords } from "../lexicon/element-words.ts";
import { isBehindIntervention, isIntervention } from "./intervention.ts";
import { aNumber, isMovement, overTime, stands } from "./movement.ts";
import { isPlan } from "./plan.ts";
import { isResponse, mentalState, stateOfMind } from "./response.ts";
import { hasDeed, isBriefNothing, isFuture, observation, once, telling } from "./signs.ts";
import { hasNoSubject, type Statement } from "./statements.ts";

export const isProgress = once(judgeProgress);

function judgeProgress(statement: Statement): boolean {
  const { text, under, words } = statement;
  if (statement.isShared || isFuture(statement) || isBriefNothing.test(text) || under === "medication") return false;
  if (under === "progress") return words.length > 1;
  // A baseline that was set is work, and no step.
  if (/\bbaseline\b/iu.test(text) && isIntervention(statement) && !(overTime.test(text) && aNumber.test(text)))
    return false;
  // A rating that fell within the session is a response.
  if (inSession.test(text) && isResponse(statement) && !overTime.test(text)) return false;
  if (isMovement(statement))
    return (
      !(under === "response" && !overTime.test(text)) &&
      (!isResponse(statement) || overTime.test(text) || (stands.test(text) && under !== "response"))
    );
  return isLeftOver(statement);
}

/** Behind the intervention, neither a response nor a plan, and it counts or compares: it can only tell how things stand. */
function isLeftOver(statement: Statement): boolean {
  const { text, who, under } = statement;
  if (
    under === "reported" ||
    under === "risk" ||
    under === "interventions" ||
    under === "observed" ||
    (who === "clinician" && !hasNoSubject(statement)) ||
    who === "group"
  )
    return false;
  if (!isAfterIntervention(statement) && under !== "assessment") return false;
  if (
    goalWords.test(text) ||
    riskWords.test(text) ||
    telling.test(text) ||
    observation.test(text) ||
    mentalState.test(text) ||
    stateOfMind.test(text)
  )
    return false;
  if (isResponse(statement) || isPlan(statement) || isBehindIntervention(statement.before, 1)) return false;
  return overTime.test(text) && (aNumber.test(text) || hasDeed.test(text));
}

function isAfterIntervention({ before }: Statement): boolean {
  const passed: Statement[] = [];
  let isFound = false;
  for (let at = before; at !== undefined && !isFound; at = at.before) {
    const known = after.get(at);
    if (known === false) break;
    isFound = known === true || isIntervention(at);
    passed.push(at);
  }
  for (const one of passed) after.set(one, isFound);
  return isFound;
}

/** Whether a sentence, or one before it in its section, tells of an intervention. */
const after = new WeakMap<Statement, boolean>();
