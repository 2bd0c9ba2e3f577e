import { fearsOrThinks, willDo } from "../lexicon/plan-words.ts";
import { techniques } from "../lexicon/techniques.ts";
import { vague, vagueWork } from "../lexicon/vague.ts";
import { phrases } from "../text/phrases.ts";
import type { Statement } from "./statements.ts";

export const marked = (list: readonly string[]) => phrases(list.map((phrase) => [phrase, true] as const));

const methods = marked(techniques);

const emptyWork = phrases([...vague, ...vagueWork]);

const acronym = /^(?:ba|cbt|dbt|act|ifs|erp|mi|ipt|cpt|edmr|tipp)$/;

export const elsewhere =
  /\b(?:this week|last week|past week|at home|since (?:the )?last|between sessions|every (?:day|night)|daily|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|over the weekend|at (?:work|school)|before bed)\b/iu;

export const telling =
  /\b(?:reports?|reported|states?|stated|says|said|describes?|described|endorse[sd]?|shared|told|complain\w*|tells|noted|notes|c\/o|talked about|spoke of)\b/iu;

export const isBriefNothing = /^\W*(?:n\/?a|none|nil|same|see above|as above|tbd|pending|blank|unknown|-)\W*$/iu;

/** Each sentence is judged once, however many rules ask. */
export function once(judge: (statement: Statement) => boolean): (statement: Statement) => boolean {
  const known = new WeakMap<Statement, boolean>();
  return (statement) => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    const found = judge(statement);
    known.set(statement, found);
    return found;
  };
}

export function isVague({ words, text }: Statement): boolean {
  return emptyWork.inSentence(words).length > 0 && words.length < 14 && !/\d/.test(text);
}

export function hasMethod(statement: Statement): boolean {
  return methodsIn(statement).length > 0;
}

/** The methods that a sentence names; an everyday word is none of them only because an acronym is spelled like it. */
export function methodsIn({ words }: Pick<Statement, "words">): ReturnType<typeof methods.inSentence> {
  return methods
    .inSentence(words)
    .filter(
      (match) =>
        !acronym.test(match.first.lower) ||
        match.words.length > 1 ||
        match.first.text === match.first.text.toUpperCase(),
    );
}

/** What is to be done, not what was. Under a plan's heading what is told in the past was done all the same. */
export function isAhead(statement: Statement): boolean {
  return (statement.under === "plan" && !begunInPast.test(statement.text)) || isFuture(statement);
}

export const imperative =
  /^\W*(?:use|practi[cs]e|try|keep|complete|attend|call|walk|write|bring|track|log|take|do|follow|submit|apply|choose|pick|email|text|ask|tell|visit|join|sign|finish|prepare|plan|schedule|review|reduce|add|start|begin|continue|increase|repeat|check|meet|contact|refer|send|go|spend|limit|monitor|record|note|work|delete|turn|stand|sit|cook|listen|watch|pack|buy|swim|run|measure|weigh|stop|talk|give|get|text|message|explore|rehearse) (?!(?:was|is|were|has|had|of|with the group)\b)\p{L}/iu;

export const isFuture = once(judgeFuture);

function judgeFuture({ text }: Statement): boolean {
  if (imperative.test(text)) return true;
  if (
    /\bto be \p{Ll}+ed\b|\b(?:next session|homework:|as homework|for homework|will (?:be|use|practi[cs]e|continue|work|focus|introduce|review))\b/iu.test(
      text,
    )
  )
    return true;
  return willDo.test(text) && !fearsOrThinks.test(text);
}

export const begunInPast =
  /^\W*(?:(?:the )?(?:client|patient|pt|he|she|they|member|therapist|writer|clinician|nurse|staff|facilitators?) )?(?!(?:scheduled|assigned|referred|booked|planned|asked|agreed|encouraged|based|need\w*)\b)(?:\p{L}{2,}ed|taught|led|gave|drew|went|made|found|said|took|understood)\b/iu;

export const hasDeed =
  /\b(?:\p{L}{2,}ed|taught|led|did|took|went|gave|drew|made|read|wrote|spoke|chose|had|held|ran|told|shown|put|let|set up|sat|met|built|walked)\b/iu;

export const observation =
  /^\W*(?:(?:the |his |her |their |client's )?(?:mood|affect|speech|thought|thoughts|appearance|eye contact|oriented|alert|insight|judg\w+|symptoms?|presentation|grooming|orientation|diagnosis|behaviou?r|attended|arrived|presents?|presented|appeared|meets|medical necessity|sleep|appetite|PHQ|GAD|plan|next|mental status|BP|vitals?|risk|start|session|time)\b|(?:client|patient|pt|he|she|they|member) (?:\w+ly )?(?:presents|presented|arrived|attended|appeared|continues|meets|remains|is|has|reports|reported|was|denie\w+|denied)\b)/iu;

export const goalWork =
  /\b(?:address\w*|work\w* (?:on|toward|towards)|focus\w*|target(?:ed|s|ing)\b|linked|relat\w+|today's work|in view|under the goal|with the objective|tied to|pertain\w*|consistent with (?:goal|objective))\b/iu;

export const groupsOwn =
  /\b(?:group|session|today)(?:'s)? (?:goals?|objectives?)|\b(?:goals?|objectives?) (?:of|for) (?:the |this |today's )?(?:group|session|meeting)\b/iu;
