import { goalWords, riskWords } from "../lexicon/element-words.ts";
import { clinicianVerbs, weakVerbs } from "../lexicon/techniques.ts";
import { aNumber, isMovement, overTime } from "./movement.ts";
import { isRisk } from "./risk.ts";
import {
  elsewhere,
  goalWork,
  hasDeed,
  hasMethod,
  isAhead,
  isBriefNothing,
  isVague,
  marked,
  once,
  telling,
} from "./signs.ts";
import { hasNoSubject, nextAfter, type Statement } from "./statements.ts";

const didVerbs = marked(clinicianVerbs);

const withAuthor =
  /\b(?:with|by) (?:the |this )?(?:therapist|writer|clinician|counsell?or|facilitators?|nurse|social worker|case manager)\b/iu;

const handsOn =
  /\b(?:given|administered|applied|repositioned|dressed|checked|changed|reapplied|monitored)\b(?! (?:up|that|the fact|his|her|their mind))/iu;

const passive =
  /\b(?:was|were|been) (?:\w+ly )?(?:taught|guided|coached|led|introduced|reviewed|modell?ed|practi[cs]ed|challenged|explored|provided|administered|assisted|prompted|encouraged|redirected|completed|conducted|facilitated|validated|repositioned|showered|bathed|toileted|fed|instructed|educated|screened|assessed|asked|reminded|rehearsed|identified|examined|developed|created|used|applied|drawn|discussed|cued|reinforced|utili[sz]ed|processed|tested|mapped|linked|role-played|dressed|changed|given|offered|escorted|measured|monitored)\b/iu;

/** "Session spent on rehearsing", "Therapy focused on the belief that": whose time it was needs no saying. */
const sessionSpent =
  /^\W*(?:the |today's |this |most of (?:the )?)?(?:session|time|hour|therapy|treatment|work|visit)(?: time)? (?:was |were )?(?:spent|focus\w+|devoted|used|centered|centred|dedicated|directed)\b/iu;

export const isIntervention = once(judgeIntervention);

function judgeIntervention(statement: Statement): boolean {
  const { text, who, under, words } = statement;
  if (isAhead(statement) || under === "reported" || isBriefNothing.test(text)) return false;
  if (under === "topic" || under === "objective" || under === "climate") return false;
  if (under === "interventions") return words.length > 1 && (!isVague(statement) || hasMethod(statement));
  if (sessionSpent.test(text) && words.length > 5 && !isVague(statement)) return true;
  if (hasMethod(statement)) {
    if (who === "clinician") return true;
    if (who === "group") return hasDeed.test(text);
    if (
      passive.test(text) ||
      /\b(?:with (?:the )?(?:therapist|writer|clinician|counselor|nurse|staff)|in session|by (?:the )?(?:therapist|writer|clinician|staff|nurse))\b/iu.test(
        text,
      )
    )
      return true;
    return (
      who === "unknown" &&
      !elsewhere.test(text) &&
      !telling.test(text) &&
      // "Thought log before meetings": to be done.
      !(
        !hasDeed.test(text) &&
        /\b(?:before|daily|nightly|weekly|(?:each|every) (?:day|night|week|morning|evening|meal|time)|until|tonight|tomorrow)\b/iu.test(
          text,
        )
      ) &&
      under !== "response" &&
      under !== "assessment" &&
      !/\b(?:skill|use of) \w+ (?:well|independently)/iu.test(text)
    );
  }
  if (who === "clinician") return !(hasNoSubject(statement) && isCountedMovement(statement)) && isDeed(statement);
  if (isAnswered(statement)) return true;
  if (withAuthor.test(text) && hasDeed.test(text) && !telling.test(text)) return true;
  if (who === "unknown" && handsOn.test(text) && !telling.test(text) && under !== "medication") return true;
  return (
    !isMovement(statement) &&
    passive.test(text) &&
    !elsewhere.test(text) &&
    words.length > 4 &&
    under !== "risk" &&
    !riskWords.test(text) &&
    !telling.test(text) &&
    !isVague(statement)
  );
}

// What stands without a subject and is the client's all the same.
const clientsOwn =
  /^\W*(?:report|stat|deni|appear|present|attend|arriv|tolerat|respond|remain|complain|describ|express|endors|admitt|agree|complet|refus|declin|need|want|tri|like|enjoy|cri|laugh|smil|us|rest|park|walk|attempt|shar|participat|engag|answer|miss|relaps|finish|manag|start|stopp|work|vent|disclos|voic|verbali|acknowledg|look|seem|continu|accept|slept|rat|fail|join)\p{L}*ed\b/iu;

/** "Slowed the quarrel down and named the fear in it." and then what the client did: the first was the author's. */
function isAnswered(statement: Statement): boolean {
  const { text, who, under, words, isFirst } = statement;
  return (
    who === "unknown" &&
    (under === undefined || under === "observed" || under === "interventions") &&
    !isFirst &&
    words.length > 5 &&
    /^\W*\p{Lu}\p{L}{2,}ed /u.test(text) &&
    !clientsOwn.test(text) &&
    nextAfter(statement)?.who === "client" &&
    !isMovement(statement) &&
    !overTime.test(text) &&
    !telling.test(text) &&
    !isVague(statement) &&
    !riskWords.test(text)
  );
}

/** "Dressed by ten on one day of seven" is how far the client has come. */
function isCountedMovement(statement: Statement): boolean {
  return isMovement(statement) && overTime.test(statement.text) && aNumber.test(statement.text);
}

const noDeed = /\b(?:noted|observed|wondered|felt|noticed|believes?|is|was|will)\b/iu;

function isDeed(statement: Statement): boolean {
  if (isRisk(statement) && !/\b(?:means|safety plan\w*|C-?SSRS|de-?escalat\w*|contract\w*)\b/iu.test(statement.text))
    return false;
  if (goalWords.test(statement.text) && goalWork.test(statement.text)) return false;
  const verbs = didVerbs
    .inSentence(statement.words.slice(0, 9))
    .filter(({ first }) => first.lower !== "had" && first.lower !== "set");
  const isStrong = verbs.some(({ first }) => !weakVerbs.has(first.lower));
  if (
    hasDeed.test(statement.text) &&
    !noDeed.test(statement.text.slice(0, 40)) &&
    statement.words.length > 5 &&
    !isVague(statement)
  )
    return true;
  if (isStrong) return statement.words.length > 2 && !(isVague(statement) && statement.words.length < 7);
  return verbs.length > 0 && statement.words.length > 6 && !isVague(statement);
}

export function isBehindIntervention(before: Statement | undefined, within: number): boolean {
  if (before === undefined || within === 0) return false;
  return isIntervention(before) || isBehindIntervention(before.before, within - 1);
}
