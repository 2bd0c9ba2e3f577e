import { goalWords, progressWords, strongProgress } from "../lexicon/element-words.ts";
import type { Match } from "../text/phrases.ts";
import { isRisk } from "./risk.ts";
import { goalWork, marked, once, telling } from "./signs.ts";
import { hasNoSubject, type Statement } from "./statements.ts";

const movements = marked(progressWords);

export const isMovement = once(judgeMovement);

const months =
  "january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|spring|summer|autumn|winter";

export const overTime = new RegExp(
  `\\b(?:since|compared|versus|vs|baseline|intake|admission|at (?:the )?(?:start|beginning|outset)|last (?:session|week|month|visit|time|year)|previous\\w*|past (?:month|week\\w*|two|three|four)|(?:days?|weeks?|months?|sessions?|visits?) (?:before|ago|earlier)|weeks?|months?|fortnight ago|so far|up from|down from|this time|goals?|objectives?|still|to date|(?:has|have) (?:improved|fallen|dropped|risen|decreased|increased|gone|come|declined|lessened|grown|doubled|halved)|in (?:${months}))\\b`,
  "iu",
);

const thenAndNow = new RegExp(
  `\\b(?:(?:intake|baseline|last|prior|previous|previously|admission|start|was)[:= ]+\\d+|since (?:intake|admission|last|the start)|at (?:the )?(?:intake|admission|start|beginning|outset|baseline)|(?:the )?same as|last (?:week|month|session|time)|(?:days?|weeks?|months?|sessions?|visits?|month) (?:before|ago|earlier)|(?:than|as|not|none|never) before|none in|zero in|in (?:${months})|versus|vs|(?:none|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:the )?(?:\\w+ )?before|from \\w+ (?:\\w+ ){0,5}to|(?:down|up) (?:by )?\\d+|for \\w+ (?:days|weeks|months) now|(?:first|second) (?:day|night|week|month|time) (?:without|with|since|in)|(?:down|up) to (?:\\S+ ){1,4}from|to (?:\\S+ ){1,3}from|after (?:\\w+ ){0,4}(?:none|zero|without)|since (?:${months}|years?|the (?:spring|summer|autumn|fall|winter))|had(?:n't| not) \\w+ |(?:the |his |her |their )?(?:first|longest|best|shortest|worst|most|fewest)|abstinent|sober|clean|so far|initially|originally)\\b|->|→`,
  "iu",
);

export const aNumber =
  /\d|\b(?:none|zero|once|twice|daily|nightly|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|never|every|always)\b/iu;

const steps =
  /\b(?:steps?|stages?|sessions?|modules?|objectives?|goals?|visits?|assignments?|nights?|days?|evenings?|mornings?)\b/iu;

const outOf =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|none|no|half) (?:\w+ )?(?:of|out of|in) (?:the |all |her |his |their )?(?:last |past )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/iu;

/** Whether a sentence says how far something has moved. */
function judgeMovement(statement: Statement): boolean {
  const { text, under, words, who } = statement;
  const isOfGoal = goalWords.test(text) || under === "focus";
  if (isRisk(statement) && !isOfGoal && !/\b(?:first|longest) (?:day|week|month|stretch)\b/iu.test(text)) return false;
  const found = movements.inSentence(words).filter((match) => !isOtherProgress(statement, match));
  if (
    found.some(
      ({ first, words: own }) => strongProgress.has(first.lower) || own.some(({ lower }) => isGoal.test(lower)),
    )
  )
    return true;
  if (isOfGoal && aims.test(text)) return false;
  if (/\bSUDS?\b|\bat the end\b/iu.test(text)) return false;
  if (nowAndBefore.test(text) || thanBefore.test(text)) return true;
  if (isOfGoal && tallied.test(text) && aNumber.test(text) && !telling.test(text)) return true;
  if (
    !statement.isFirst &&
    !telling.test(text) &&
    under !== "reported" &&
    under !== "interventions" &&
    who !== "group" &&
    stands.test(text) &&
    (who !== "clinician" || hasNoSubject(statement)) &&
    (overTime.test(text) || aNumber.test(text) || isOfGoal)
  )
    return true;
  // "Dressed by ten on one day of seven": without a subject, a count of days is the client's.
  const isClinicians = who === "clinician" && !hasNoSubject(statement);
  if (
    !statement.isFirst &&
    !isClinicians &&
    under !== "reported" &&
    !telling.test(text) &&
    thenAndNow.test(text) &&
    aNumber.test(text)
  )
    return true;
  if (isOfGoal) return hasReached.test(text) || found.some((match) => !isOfTarget(match)) || isCounted(text);
  if (found.length === 0)
    return (
      outOf.test(text) &&
      (steps.test(text) || overTime.test(text) || /\b(?:last|past) \w+/iu.test(text)) &&
      !telling.test(text) &&
      !statement.isFirst &&
      under !== "reported" &&
      !isClinicians
    );
  if (telling.test(text) || under === "reported" || statement.isFirst) return compared.test(text);
  return under !== "interventions" && who !== "clinician";
}

/** What a goal is to bring about, with nothing said of where it stands. */
const aims =
  /\b(?:reduce|decrease|increase|improve|lower|raise|attend|maintain|complete|develop|learn|be able)\b(?!.*\b(?:now|this (?:week|month)|so far|currently|was|were|met|down|up from|has|have|reached|last)\b)/iu;

/** A goal with what the diary says of it, or with where it began: “25 minutes a day (start 180, target 20)”. */
const tallied =
  /\b(?:start|started at|from|baseline)\b:? \d+|\bby (?:the |his |her |their )?(?:\p{L}+ )?(?:tally|diary|log|sheet|chart|count|app|record|counter)\b|\b(?:diary|tally|log|sheet|chart|record|app)\b[^.]{0,20}\b(?:gives?|shows?|says|has|had)\b[^.]*\d/iu;

/** "Not yet started on goal 2", "reached the target on one night", "has begun to speak". */
export const stands =
  /\bnot (?:yet )?(?:started|begun|attempted|addressed)\b|\b(?:reached|hit|met|missed|exceeded|attained) (?:the |his |her |their )?(?:target|goal|criterion|aim)\b|\b(?:has|have) (?:begun|started|learned|managed) to\b|\b(?:completed|finished|attended|did|kept|tried) (?:one|two|three|four|five|six|seven|none|no|all|half|\d+)(?: of (?:the )?(?:\w+|\d+))?\b|\b(?:attended|completed|done|kept|finished)[.;]?$|\bnow\b[^.]*\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bin (?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:he|she|they|it|client|pt) (?:could|did|was|had) ?(?:not|n't)\b|\b(?:first|longest|second) (?:day|night|week|month|stretch|time)s? (?:without|with no|free of)\b/iu;

const isGoal = /^(?:goals?|objectives?)$/;

const nowAndBefore =
  /\bnow\b.*\b(?:before|intake|start|baseline|none|previously|up from|down from|was|were)\b|\b(?:was|were|at intake|before)\b.*\bnow\b/iu;

/** “Worse than last week”, “more often than at intake”. */
const thanBefore =
  /\b(?:better|worse|less|more|fewer|longer|shorter|higher|lower|easier|harder|calmer|\p{L}+er) (?:\w+ ){0,3}than (?:at |in |the |he |she |they )?(?:last|previous\w*|before|intake|baseline|admission|week|month|in|a (?:week|month|year) ago|(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/iu;

const hasReached = /\b(?:met|unmet|achieved|ongoing|continuing|continues|attained|reached|mastered|no movement)\b/iu;

const compared =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b).*\b(?:from|than|versus|vs|down|up|compared|since)\b|\b(?:from|than|versus|vs|down|up|compared|since)\b.*\d/iu;

/** “No more than two checks” sets a target and reaches nothing. */
function isOfTarget({ words }: Match<true>): boolean {
  return words.some(({ lower }) =>
    /^(?:fewer|less|more|than|longer|higher|reduction|reduce|increase|decrease)$/.test(lower),
  );
}

/** A goal with the count that it has come to: not its own number, and not the target alone. */
function isCounted(text: string): boolean {
  const rest = text.replaceAll(/\b(?:goals?|objectives?|problem) ?#? ?\d+(?:\.\d+)?/giu, " ");
  return (
    aNumber.test(rest) &&
    !goalWork.test(rest) &&
    /\b(?:now|today|this (?:week|month)|so far|last|currently|before|at \d|\d+ of|of \d|\d+ \w+ of|reached|was|were|has|had|is at|scored?|used at)\b/iu.test(
      rest,
    )
  );
}

function isOtherProgress({ words, text }: Statement, { first, last }: Match<true>): boolean {
  return (
    first.lower === "progress" &&
    (/^(?:note|notes)$/.test(nextOf(words, last.start)?.lower ?? "") || /\b(?:work )?in progress\b/iu.test(text))
  );
}

function nextOf(words: Statement["words"], start: number): Statement["words"][number] | undefined {
  return words[words.findIndex((word) => word.start === start) + 1];
}
