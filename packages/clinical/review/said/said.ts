import { clinicianVerbs, techniques, weakVerbs } from "../lexicon/techniques.ts";
import {
  goalWords,
  inSession,
  otherRisks,
  otherThanToday,
  progressWords,
  responseVerbs,
  riskAnswers,
  riskAsked,
  riskWords,
  strongProgress,
  weakResponses,
} from "../lexicon/element-words.ts";
import { fearsOrThinks, nextSteps, willDo } from "../lexicon/plan-words.ts";
import { vague, vaguePlan, vagueWork } from "../lexicon/vague.ts";
import type { ReadNote } from "../read-note.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { saysWhen } from "../text/sentence-facts.ts";
import { statementsOf, type Statement } from "./statements.ts";

const marked = (list: readonly string[]) => phrases(list.map((phrase) => [phrase, true] as const));
const methods = marked(techniques);
const didVerbs = marked(clinicianVerbs);
const responses = marked(responseVerbs);
const movements = marked(progressWords);
const emptyWork = phrases([...vague, ...vagueWork]);
const emptyPlan = phrases(vaguePlan);
const acronym = /^(?:cbt|dbt|act|ifs|erp|mi|ipt|cpt|edmr|tipp)$/;
const passive =
  /\b(?:was|were|been) (?:\w+ly )?(?:taught|guided|coached|led|introduced|reviewed|modell?ed|practi[cs]ed|challenged|explored|provided|administered|assisted|prompted|encouraged|redirected|completed|conducted|facilitated|validated|repositioned|showered|bathed|toileted|fed|instructed|educated|screened|assessed|asked|reminded|rehearsed|identified|examined|developed|created|used|applied|drawn|discussed|cued|reinforced|utili[sz]ed|processed|tested|mapped|linked|role-played|dressed|changed|given|offered|escorted|measured|monitored)\b/iu;
const elsewhere =
  /\b(?:this week|last week|past week|at home|since (?:the )?last|between sessions|every (?:day|night)|daily|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|over the weekend|at (?:work|school)|before bed)\b/iu;
const telling =
  /\b(?:reports?|reported|states?|stated|says|said|describes?|described|endorse[sd]?|shared|told|complain\w*|tells|noted|notes)\b/iu;
const isBriefNothing = /^\W*(?:n\/?a|none|nil|same|see above|as above|tbd|pending|blank|unknown|-)\W*$/iu;

function isVague({ words, text }: Statement): boolean {
  return emptyWork.inSentence(words).length > 0 && words.length < 14 && !/\d/.test(text);
}

function hasMethod({ words }: Statement): boolean {
  return methods
    .inSentence(words)
    .some(
      (match) =>
        !acronym.test(match.first.lower) ||
        match.words.length > 1 ||
        match.first.text === match.first.text.toUpperCase(),
    );
}

/** What is to be done, not what was. Under a plan's heading what is told in the past was done all the same. */
function isAhead({ text, under }: Statement): boolean {
  if (under === "plan" && !begunInPast.test(text)) return true;
  if (/\b(?:next session|homework|will (?:be|use|practi[cs]e|continue|work|focus|introduce|review))\b/iu.test(text))
    return true;
  return willDo.test(text) && !fearsOrThinks.test(text);
}

const begunInPast =
  /^\W*(?:(?:the )?(?:client|patient|pt|he|she|they|member|therapist|writer|clinician|nurse|staff|facilitators?) )?(?!(?:scheduled|assigned|referred|booked|planned|asked|agreed|encouraged|based|need\w*)\b)(?:\p{L}{2,}ed|taught|led|gave|drew|went|made|found|said|took|understood)\b/iu;

export function isIntervention(statement: Statement): boolean {
  const { text, who, under, words } = statement;
  if (isAhead(statement) || under === "reported" || isBriefNothing.test(text)) return false;
  if (under === "interventions") return words.length > 1 && (!isVague(statement) || hasMethod(statement));
  if (hasMethod(statement)) {
    if (who === "clinician" || who === "group") return true;
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
      under !== "response" &&
      under !== "assessment" &&
      !/\b(?:skill|use of) \w+ (?:well|independently)/iu.test(text)
    );
  }
  if (who === "clinician") return isDeed(statement);
  return (
    passive.test(text) &&
    !elsewhere.test(text) &&
    words.length > 4 &&
    under !== "risk" &&
    !riskWords.test(text) &&
    !telling.test(text) &&
    !isVague(statement)
  );
}

function isDeed(statement: Statement): boolean {
  if (riskWords.test(statement.text) && riskAsked.test(statement.text)) return false;
  const verbs = didVerbs
    .inSentence(statement.words.slice(0, 9))
    .filter(({ first }) => first.lower !== "had" && first.lower !== "set");
  const isStrong = verbs.some(({ first }) => !weakVerbs.has(first.lower));
  if (isStrong) return statement.words.length > 2 && !(isVague(statement) && statement.words.length < 7);
  return verbs.length > 0 && statement.words.length > 6 && !isVague(statement);
}

const observation =
  /^\W*(?:(?:the |his |her |their |client's )?(?:mood|affect|speech|thought|thoughts|appearance|eye contact|oriented|alert|insight|judg\w+|symptoms?|presentation|grooming|orientation|diagnosis|behaviou?r|attended|arrived|presents?|presented|appeared|meets|medical necessity|sleep|appetite|PHQ|GAD|plan|next|mental status|BP|vitals?|risk|start|session|time)\b|(?:client|patient|pt|he|she|they|member) (?:\w+ly )?(?:presents|presented|arrived|attended|appeared|continues|meets|remains|is|has|reports|reported|was|denie\w+|denied)\b)/iu;

export function isResponse(statement: Statement): boolean {
  const { text, who, under, words, before } = statement;
  if (statement.isShared || isAhead(statement) || who === "clinician" || who === "group") return false;
  if (isBriefNothing.test(text) || under === "reported" || under === "risk") return false;
  if (under === "response") return words.length > 1;
  if (under === "evaluation") return words.length > 2;
  if (isRisk(statement) && !inSession.test(text)) return false;
  const found = responses.inSentence(words);
  const follows = isBehindIntervention(before, 2);
  const isHere = under === "member" || inSession.test(text) || follows;
  if (found.some((match) => !isWeak(match))) return isHere || !(elsewhere.test(text) || isGoalTalk(text));
  if (found.length > 0 && isHere)
    return (
      !(elsewhere.test(text) && !inSession.test(text)) &&
      !isGoalTalk(text) &&
      !(observation.test(text) && !inSession.test(text) && under !== "member")
    );
  return (
    isBehindIntervention(before, 1) &&
    !observation.test(text) &&
    !isGoalTalk(text) &&
    under !== "assessment" &&
    !isIntervention(statement) &&
    !elsewhere.test(text) &&
    words.length > 3
  );
}

function isWeak({ first, words }: Match<true>): boolean {
  return weakResponses.has(first.lower) && !(words.length > 3 && /^(?:found|reported|stated|felt)$/.test(first.lower));
}

function isBehindIntervention(before: Statement | undefined, within: number): boolean {
  if (before === undefined || within === 0) return false;
  return isIntervention(before) || isBehindIntervention(before.before, within - 1);
}

function isGoalTalk(text: string): boolean {
  return /^\W*(?:progress|goal|objective|toward|working toward|this (?:relates|links))/iu.test(text);
}

const goalWork =
  /\b(?:address\w*|work\w* (?:on|toward|towards)|focus\w*|target(?:ed|s|ing)\b|linked|relat\w+|today's work|in view|under the goal|with the objective|tied to|pertain\w*|consistent with (?:goal|objective))\b/iu;

export function isProgress(statement: Statement): boolean {
  const { text, under, words } = statement;
  if (statement.isShared || isAhead(statement) || isBriefNothing.test(text) || under === "medication") return false;
  if (under === "progress") return words.length > 1;
  const found = movements
    .inSentence(words)
    .filter(
      ({ first, last }) =>
        !(first.lower === "progress" && /^(?:note|notes)$/.test(nextOf(words, last.start)?.lower ?? "")) &&
        !/\b(?:in progress|work in progress)\b/iu.test(text),
    );
  if (
    found.some(
      ({ first, words: own }) =>
        strongProgress.has(first.lower) || own.some(({ lower }) => /^(?:goal|goals|objective|objectives)$/.test(lower)),
    )
  )
    return true;
  if (goalWords.test(text) && (found.length > 0 || (/\d/.test(text) && !goalWork.test(text)))) return true;
  if (found.length === 0)
    return (
      goalWords.test(text) &&
      /\b(?:met|achieved|ongoing|continuing|continues|attained|active|started|begun|early|not yet|no movement)\b/iu.test(
        text,
      )
    );
  if (inSession.test(text) && !/\b(?:since|compared|baseline|intake|last session)\b/iu.test(text)) return false;
  if (telling.test(text) || under === "reported")
    return (
      /\d.*\b(?:from|than|versus|vs|down|up|compared|since)\b|\b(?:from|than|versus|vs|down|up|compared|since)\b.*\d/iu.test(
        text,
      ) && under !== "response"
    );
  return (
    under !== "response" &&
    under !== "interventions" &&
    statement.who !== "clinician" &&
    !isBehindIntervention(statement.before, 1)
  );
}

function nextOf(words: Statement["words"], start: number): Statement["words"][number] | undefined {
  return words[words.findIndex((word) => word.start === start) + 1];
}

const groupsOwn =
  /\b(?:group|session|today)(?:'s)? (?:goals?|objectives?)|\b(?:goals?|objectives?) (?:of|for) (?:the |this |today's )?(?:group|session|meeting)\b/iu;

export function isGoalLink(note: ReadNote, statement: Statement): boolean {
  const { text, under, words } = statement;
  if (statement.isShared || isBriefNothing.test(text)) return false;
  if (under === "focus" && words.length > 2) return true;
  if (goalWords.test(text) && !groupsOwn.test(text)) return !/^\W*(?:set|life) goals?\b/iu.test(text);
  return under !== "plan" && (note.plan?.objectives.some((objective) => isTiedTo(objective.text, statement)) ?? false);
}

const small = new Set(
  "with from that this will have been their them they able each least more than into when other week weeks days times client patient using without between".split(
    " ",
  ),
);
const stemOf = (word: string) => word.slice(0, 5);

/** Whether a sentence speaks of what an objective speaks of. */
function isTiedTo(objective: string, { words }: Statement): boolean {
  const content = [
    ...new Set((objective.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !small.has(word)).map(stemOf)),
  ];
  const own = new Set(words.map(({ lower }) => stemOf(lower)));
  const shared = content.filter((word) => own.has(word)).length;
  return shared >= 2 || (content.length <= 2 && shared >= 1);
}

function isRisk({ text, under, words }: Statement): boolean {
  if (under === "risk" && words.length > 0) return true;
  const rest = text.replaceAll(new RegExp(otherRisks, "giu"), " ");
  return riskWords.test(rest) && !otherThanToday.test(text);
}

/** What the note says of risk: nothing, a question without its answer, or an answer. */
export function riskIn(note: ReadNote): { status: "none" | "asked" | "answered"; at: Statement | undefined } {
  let asked: Statement | undefined;
  const statements = statementsOf(note).filter((one) => !one.isShared);
  for (const [at, statement] of statements.entries()) {
    if (
      !isRisk(statement) ||
      (isAhead(statement) && !/\b(?:no|denie[sd]|low|none|safety plan)\b/iu.test(statement.text))
    )
      continue;
    const next = statements[at + 1];
    const isOpen = riskAsked.test(statement.text) && !riskAnswers.test(statement.text.replace(riskAsked, " "));
    if (
      !isOpen ||
      (next !== undefined &&
        /^\W*(?:none|no\b|denie|both|all|he |she |they |client |answer|negative|nothing|not )/iu.test(next.text))
    ) {
      return { status: "answered", at: statement };
    }
    asked ??= statement;
  }
  return asked === undefined ? { status: "none", at: undefined } : { status: "asked", at: asked };
}

export function isPlan(statement: Statement): boolean {
  const { text, under, words } = statement;
  if (under === "reported" || isBriefNothing.test(text) || (statement.isShared && under !== "plan")) return false;
  if (isEmptyPlan(statement)) return false;
  if (under === "plan")
    return (
      words.length > 1 &&
      !(statement.who === "client" && telling.test(text) && !nextSteps.test(text) && !willDo.test(text))
    );
  return isStep(text);
}

function isStep(text: string): boolean {
  if (telling.test(text) && !/\b(?:next (?:session|appointment)|homework|follow[- ]?up)\b/iu.test(text)) return false;
  if (nextSteps.test(text)) return !/\b(?:homework|assignment)\b/iu.test(text) || !isHomeworkReviewed(text);
  return willDo.test(text) && !fearsOrThinks.test(text);
}

/** Homework that was done or looked at belongs to the past. */
function isHomeworkReviewed(text: string): boolean {
  return (
    /\b(?:homework|assignment)\b[^.]{0,40}\b(?:reviewed|completed|done|not (?:done|completed)|was|were|from last|incomplete)\b|\b(?:reviewed|completed|did|brought|discussed|forgot|complete|finished)\b[^.]{0,30}\b(?:homework|assignment)\b/iu.test(
      text,
    ) && !/\bnext\b|\bwill\b/iu.test(text)
  );
}

/** A plan that says neither what nor when. */
export function isEmptyPlan({ text, words }: Statement): boolean {
  return emptyPlan.inSentence(words).length > 0 && !saysWhen(text) && !/\d/.test(text) && words.length < 12;
}

export { isRisk, hasMethod, isVague };
