import { goalWords } from "../lexicon/element-words.ts";
import { agreedTo, dated, fearsOrThinks, nextSteps, toldInPast, willDo } from "../lexicon/plan-words.ts";
import { vaguePlan } from "../lexicon/vague.ts";
import { phrases } from "../text/phrases.ts";
import { saysWhen } from "../text/sentence-facts.ts";
import { isMovement } from "./movement.ts";
import { isRisk } from "./risk.ts";
import { begunInPast, imperative, isBriefNothing, once, telling } from "./signs.ts";
import type { Statement } from "./statements.ts";

const emptyPlan = phrases(vaguePlan);

export const isPlan = once(judgePlan);

function judgePlan(statement: Statement): boolean {
  const { text, under, words, who } = statement;
  if (under === "reported" || isBriefNothing.test(text) || isEmptyPlan(statement)) return false;
  if (isRisk(statement) && !/\b(?:will|next|call|follow)\b/iu.test(text)) return false;
  if (
    (goalWords.test(text) || under === "focus") &&
    !willDo.test(text) &&
    !/\bnext (?:session|appointment|visit)\b/iu.test(text)
  )
    return false;
  if (isStep(statement)) return true;
  if (under !== "plan" || words.length < 2) return false;
  return (
    !(who === "client" && begunInPast.test(text)) &&
    !(who === "client" && telling.test(text)) &&
    !((isMovement(statement) && !ahead.test(text)) || goalWords.test(text))
  );
}

const ahead =
  /\b(?:before|by|until|next|daily|nightly|weekly|each|every|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

export const isStep = once(judgeStep);

function judgeStep({ text }: Statement): boolean {
  if (/\b(?:was|were) (?:supposed|meant|due|going|about) to\b/iu.test(text)) return false;
  if (
    telling.test(text) &&
    !/^\W*(?:\S+ ){0,2}will \p{Ll}/iu.test(text) &&
    !/\b(?:next (?:session|appointment)|homework|follow[- ]?up)\b/iu.test(text)
  )
    return false;
  if (nextSteps.test(text)) return !/\b(?:homework|assignment)\b/iu.test(text) || !isHomeworkReviewed(text);
  if (agreedTo.test(text) || imperative.test(text)) return saysWhen(text);
  if (dated.test(text) && !toldInPast.test(text)) return true;
  if (contactOnADay.test(text) || somebodyTo.test(text) || dailyTask.test(text)) return !goalWords.test(text);
  return willDo.test(text) && !fearsOrThinks.test(text);
}

/** "Session Thursday 5 pm." */
const contactOnADay =
  /^\W*(?:next |individual |family |group |phone |our |video )*(?:sessions?|UDS|labs?|drug screen|meet|telehealth|therapy|individual|group|appointment|appt|visit|meeting|call|check-in|follow[- ]?up) (?:on |is |at )*(?:tomorrow|tonight|next \p{L}+|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d)/iu;
/** "Wife to keep time", "Mom to text results". */
const somebodyTo =
  /(?:^|[.;,]\s*)(?:his |her |their |the )?(?:wife|husband|spouse|partner|mom|mum|dad|mother|father|parents?|sister|brother|daughter|son|caregiver|sponsor|teacher|CM|SW|RN|OT|PT) to (?!be\b)\p{Ll}{3,}/u;
/** "Same exposure every evening", "Sticker chart from tonight". */
const dailyTask =
  /^\W*(?:same |HW: |homework: )?(?:\p{L}+ ){1,4}(?:every|each) (?:day|night|morning|evening|week|meal)\b(?!.*(?:ed|was|were|had)\b)|\bfrom (?:tonight|tomorrow|monday)\b/iu;

/** Homework that was done or looked at belongs to the past. */
function isHomeworkReviewed(text: string): boolean {
  return (
    /\b(?:homework|assignment)\b[^.]{0,40}\b(?:reviewed|completed|done|not (?:done|completed)|was|were|from last|incomplete)\b|\b(?:reviewed|completed|did|brought|discussed|forgot|complete|finished)\b[^.]{0,30}\b(?:homework|assignment)\b/iu.test(
      text,
    ) && !/\bnext\b|\bwill\b/iu.test(text)
  );
}

/** The last words of a note, when they say when and tell of nothing past, say what comes next: “19 June, 14:00”. */
export function isDatedEnd(statement: Statement | undefined): boolean {
  if (statement === undefined) return false;
  const { text, who, under } = statement;
  const isElsewhere = under === "reported" || under === "response" || under === "focus" || under === "progress";
  if (isElsewhere || who === "group" || isRisk(statement) || isEmptyPlan(statement)) return false;
  return (
    saysWhen(text) &&
    !/\b(?:today|now|currently|this week)\b/iu.test(text) &&
    !toldInPast.test(text) &&
    !goalWords.test(text) &&
    !isMovement(statement)
  );
}

/** A plan that says neither what nor when. */
export function isEmptyPlan({ text, words }: Statement): boolean {
  return emptyPlan.inSentence(words).length > 0 && !saysWhen(text) && !/\d/.test(text) && words.length < 12;
}
