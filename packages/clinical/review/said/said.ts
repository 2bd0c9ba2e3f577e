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
import { agreedTo, dated, fearsOrThinks, nextSteps, toldInPast, willDo } from "../lexicon/plan-words.ts";
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
const acronym = /^(?:ba|cbt|dbt|act|ifs|erp|mi|ipt|cpt|edmr|tipp)$/;
const withAuthor =
  /\b(?:with|by) (?:the |this )?(?:therapist|writer|clinician|counsell?or|facilitators?|nurse|social worker|case manager)\b/iu;
const handsOn =
  /\b(?:given|administered|applied|repositioned|dressed|checked|changed|reapplied|monitored)\b(?! (?:up|that|the fact|his|her|their mind))/iu;
const passive =
  /\b(?:was|were|been) (?:\w+ly )?(?:taught|guided|coached|led|introduced|reviewed|modell?ed|practi[cs]ed|challenged|explored|provided|administered|assisted|prompted|encouraged|redirected|completed|conducted|facilitated|validated|repositioned|showered|bathed|toileted|fed|instructed|educated|screened|assessed|asked|reminded|rehearsed|identified|examined|developed|created|used|applied|drawn|discussed|cued|reinforced|utili[sz]ed|processed|tested|mapped|linked|role-played|dressed|changed|given|offered|escorted|measured|monitored)\b/iu;
const elsewhere =
  /\b(?:this week|last week|past week|at home|since (?:the )?last|between sessions|every (?:day|night)|daily|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|over the weekend|at (?:work|school)|before bed)\b/iu;
const telling =
  /\b(?:reports?|reported|states?|stated|says|said|describes?|described|endorse[sd]?|shared|told|complain\w*|tells|noted|notes)\b/iu;
const isBriefNothing = /^\W*(?:n\/?a|none|nil|same|see above|as above|tbd|pending|blank|unknown|-)\W*$/iu;

/** Each sentence is judged once, however many rules ask. */
function once(judge: (statement: Statement) => boolean): (statement: Statement) => boolean {
  const known = new WeakMap<Statement, boolean>();
  return (statement) => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    const found = judge(statement);
    known.set(statement, found);
    return found;
  };
}

export const isIntervention = once(judgeIntervention);
export const isResponse = once(judgeResponse);
export const isProgress = once(judgeProgress);
export const isRisk = once(judgeRisk);
export const isPlan = once(judgePlan);
const isMovement = once(judgeMovement);

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
  return (under === "plan" && !begunInPast.test(text)) || isFuture(text);
}

const imperative =
  /^\W*(?:use|practi[cs]e|try|keep|complete|attend|call|walk|write|bring|track|log|take|do|follow|submit|apply|choose|pick|email|text|ask|tell|visit|join|sign|finish|prepare|plan|schedule|review|reduce|add|start|begin|continue|increase|repeat|check|meet|contact|refer|send|go|spend|limit|monitor|record|note|work) (?!(?:was|is|were|has|had|with the group)\b)\p{L}/iu;

function isFuture(text: string): boolean {
  if (imperative.test(text)) return true;
  if (
    /\bto be \p{Ll}+ed\b|\b(?:next session|homework:|as homework|for homework|will (?:be|use|practi[cs]e|continue|work|focus|introduce|review))\b/iu.test(
      text,
    )
  )
    return true;
  return willDo.test(text) && !fearsOrThinks.test(text);
}

const begunInPast =
  /^\W*(?:(?:the )?(?:client|patient|pt|he|she|they|member|therapist|writer|clinician|nurse|staff|facilitators?) )?(?!(?:scheduled|assigned|referred|booked|planned|asked|agreed|encouraged|based|need\w*)\b)(?:\p{L}{2,}ed|taught|led|gave|drew|went|made|found|said|took|understood)\b/iu;

function judgeIntervention(statement: Statement): boolean {
  const { text, who, under, words } = statement;
  if (isAhead(statement) || under === "reported" || isBriefNothing.test(text)) return false;
  if (under === "topic" || under === "objective" || under === "climate") return false;
  if (under === "interventions") return words.length > 1 && (!isVague(statement) || hasMethod(statement));
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
      under !== "response" &&
      under !== "assessment" &&
      !/\b(?:skill|use of) \w+ (?:well|independently)/iu.test(text)
    );
  }
  if (who === "clinician") return isDeed(statement);
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

const hasDeed =
  /\b(?:\p{L}{2,}ed|taught|led|did|took|went|gave|drew|made|read|wrote|spoke|chose|had|held|ran|told|shown|put|let)\b/iu;
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

const observation =
  /^\W*(?:(?:the |his |her |their |client's )?(?:mood|affect|speech|thought|thoughts|appearance|eye contact|oriented|alert|insight|judg\w+|symptoms?|presentation|grooming|orientation|diagnosis|behaviou?r|attended|arrived|presents?|presented|appeared|meets|medical necessity|sleep|appetite|PHQ|GAD|plan|next|mental status|BP|vitals?|risk|start|session|time)\b|(?:client|patient|pt|he|she|they|member) (?:\w+ly )?(?:presents|presented|arrived|attended|appeared|continues|meets|remains|is|has|reports|reported|was|denie\w+|denied)\b)/iu;

function judgeResponse(statement: Statement): boolean {
  const { text, who, under, words, before } = statement;
  if (statement.isShared || isBriefNothing.test(text)) return false;
  if (under === "response" || under === "evaluation") return words.length > 1 && !isFuture(text);
  if (isAhead(statement) || who === "clinician" || who === "group") return false;
  if (under === "reported" || under === "risk" || under === "focus") return false;
  if (under === "topic" || under === "medication") return false;
  if (isIntervention(statement) && who !== "client") return false;
  if (under === "interventions" && who !== "client") return false;
  const isHere = under === "member" || inSession.test(text) || isBehindIntervention(before, 2);
  if (isRisk(statement) && !inSession.test(text)) return false;
  if (isGoalTalk(text) || (isStep(text) && !isHere) || ((mentalState.test(text) || stateOfMind.test(text)) && !isHere))
    return false;
  const found = responses.inSentence(words);
  const isBehind = isBehindIntervention(before, 1);
  const isOfElsewhere = elsewhere.test(text) && !inSession.test(text) && !(isBehind && !tellsFirst.test(text));
  if (found.some((match) => !isWeak(match))) return !isOfElsewhere;
  if (isMovement(statement) && overTime.test(text)) return false;
  if (goalWords.test(text)) return false;
  if (found.length > 0 && !isOfElsewhere)
    return isHere || (!statement.isFirst && (who === "client" || begunInPast.test(text)) && !tellsFirst.test(text));
  if (under === "member") return !isMovement(statement) && words.length > 2;
  return (
    (isBehind || (isHere && who === "client" && hasDeed.test(text))) &&
    !isStep(text) &&
    !(observation.test(text) && !(isBehind && unfolds.test(text))) &&
    under !== "assessment" &&
    !isIntervention(statement) &&
    !elsewhere.test(text) &&
    words.length > 3
  );
}

const tellsFirst =
  /^\W*(?:\S+ ){0,3}(?:reports?|reported|states?|stated|says|said|describes?|described|endorse[sd]?|shared|told|complain\w*|tells)\b/iu;
const mentalState =
  /^\W*(?:the )?(?:client|patient|pt|he|she|they|member|resident) (?:came|arrived|presented|presents|attended|appeared)\b/iu;
/** “He was guarded at first, then said …” tells of the session. */
const unfolds = /\b(?:at first|then|initially|eventually|by the end|when (?:asked|shown|prompted|invited))\b/iu;
const stateOfMind =
  /^\W*(?:(?:the |his |her |their |client's )?(?:mood|affect|speech|thoughts?|appearance|eye contact|oriented|alert|insight|judg\w+|symptoms?|presentation|grooming|orientation|diagnosis|sleep|appetite|PHQ|GAD|mental status|BP|vitals?)\b)/iu;

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

const months =
  "january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|spring|summer|autumn|winter";
const overTime = new RegExp(
  `\\b(?:since|compared|versus|vs|baseline|intake|admission|at (?:the )?(?:start|beginning|outset)|last (?:session|week|month|visit|time|year)|previous\\w*|past (?:month|week\\w*|two|three|four)|(?:days?|weeks?|months?|sessions?|visits?) (?:before|ago|earlier)|weeks?|months?|so far|up from|down from|this time|goals?|objectives?|still|to date|in (?:${months}))\\b`,
  "iu",
);
const thenAndNow = new RegExp(
  `\\b(?:since (?:intake|admission|last|the start)|at (?:the )?(?:intake|admission|start|beginning|outset|baseline)|(?:the )?same as|last (?:week|month|session|time)|(?:days?|weeks?|months?|sessions?|visits?|month) (?:before|ago|earlier)|(?:than|as|not|none|never) before|none in|zero in|in (?:${months})|versus|vs|(?:none|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:the )?(?:\\w+ )?before|from \\w+ (?:\\w+ ){0,5}to|(?:the |his |her |their )?(?:first|longest|best|shortest|worst|most|fewest)|abstinent|sober|clean|so far|initially|originally)\\b|->|→`,
  "iu",
);
const aNumber =
  /\d|\b(?:none|zero|once|twice|daily|nightly|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|never|every|always)\b/iu;
const steps =
  /\b(?:steps?|stages?|sessions?|modules?|objectives?|goals?|visits?|assignments?|nights?|days?|evenings?|mornings?)\b/iu;
const outOf =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|none|no|half) (?:\w+ )?(?:of|out of|in) (?:the |all |her |his |their )?(?:last |past )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/iu;

function judgeProgress(statement: Statement): boolean {
  const { text, under, words } = statement;
  if (statement.isShared || isFuture(text) || isBriefNothing.test(text) || under === "medication") return false;
  if (under === "progress") return words.length > 1;
  if (isMovement(statement))
    return !(under === "response" && !overTime.test(text)) && !(isResponse(statement) && !overTime.test(text));
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
    who === "clinician" ||
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
  return before !== undefined && (isIntervention(before) || isAfterIntervention(before));
}

/** Whether a sentence says how far something has moved. */
function judgeMovement(statement: Statement): boolean {
  const { text, under, words, who } = statement;
  const isOfGoal = goalWords.test(text) || under === "focus";
  if (isRisk(statement) && !isOfGoal) return false;
  const found = movements.inSentence(words).filter((match) => !isOtherProgress(statement, match));
  if (
    found.some(
      ({ first, words: own }) => strongProgress.has(first.lower) || own.some(({ lower }) => isGoal.test(lower)),
    )
  )
    return true;
  if (isOfGoal && aims.test(text)) return false;
  if (/\bSUDS?\b|\bat the end\b/iu.test(text)) return false;
  if (nowAndBefore.test(text)) return true;
  if (
    !statement.isFirst &&
    who !== "clinician" &&
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
      who !== "clinician"
    );
  if (telling.test(text) || under === "reported" || statement.isFirst) return compared.test(text);
  return under !== "interventions" && who !== "clinician";
}

/** What a goal is to bring about, with nothing said of where it stands. */
const aims =
  /\b(?:reduce|decrease|increase|improve|lower|raise|attend|maintain|complete|develop|learn|be able)\b(?!.*\b(?:now|this (?:week|month)|so far|currently|was|were|met|down|up from|has|have|reached|last)\b)/iu;
const isGoal = /^(?:goals?|objectives?)$/;
const nowAndBefore =
  /\bnow\b.*\b(?:before|intake|start|baseline|none|previously|up from|down from|was|were)\b|\b(?:was|were|at intake|before)\b.*\bnow\b/iu;
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

const groupsOwn =
  /\b(?:group|session|today)(?:'s)? (?:goals?|objectives?)|\b(?:goals?|objectives?) (?:of|for) (?:the |this |today's )?(?:group|session|meeting)\b/iu;

export function isGoalLink(note: ReadNote, statement: Statement): boolean {
  const { text, under } = statement;
  if (statement.isShared || isBriefNothing.test(text)) return false;
  if (under === "focus") return true;
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

function judgeRisk({ text, under, words }: Statement): boolean {
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
        /^\W*(?:none|no\b|neither|nothing|yes|denie|both|all|he |she |they |client |answer|negative|nothing|not )/iu.test(
          next.text,
        ))
    ) {
      return { status: "answered", at: statement };
    }
    asked ??= statement;
  }
  return asked === undefined ? { status: "none", at: undefined } : { status: "asked", at: asked };
}

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
  if (isStep(text)) return true;
  if (under !== "plan" || words.length < 2) return false;
  return (
    !(who === "client" && begunInPast.test(text)) &&
    !(who === "client" && telling.test(text)) &&
    !((isMovement(statement) && !ahead.test(text)) || goalWords.test(text))
  );
}

const ahead =
  /\b(?:before|by|until|next|daily|nightly|weekly|each|every|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

function isStep(text: string): boolean {
  if (telling.test(text) && !/\b(?:next (?:session|appointment)|homework|follow[- ]?up)\b/iu.test(text)) return false;
  if (nextSteps.test(text)) return !/\b(?:homework|assignment)\b/iu.test(text) || !isHomeworkReviewed(text);
  if (agreedTo.test(text) || imperative.test(text)) return saysWhen(text);
  if (dated.test(text) && !toldInPast.test(text)) return true;
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

export { hasMethod };
