/** Words that claim more than anybody can know. Our own list. */
import { instead, type WordingList } from "./wording.ts";

const ground = "Say what points to it, and how sure that makes it.";
const outcome = "Give the measure and the date instead of a promise.";
const ask = (question: string, ...phrases: readonly string[]): WordingList =>
  phrases.map((phrase) => [phrase, { ask: question }] as const);

export const certainty: WordingList = [
  ...instead({
    "will never": "is not expected to",
    "will always": "is likely to",
    "will definitely|certainly|undoubtedly|surely": "is likely to",
    "cannot possibly": "is unlikely to",
    "proves that": "suggests that",
    "proved that": "suggested that",
    "is|was caused by": "may be related to",
    "fully|completely recovered": "without symptoms today",
    "guarantees|guaranteed|ensures that": "makes it more likely that",
  }),
  ...ask(
    ground,
    "clearly|obviously|undoubtedly|unquestionably|definitely|certainly|undeniably|indisputably|evidently|surely|indubitably",
    "without a|any? doubt|question",
    "no doubt|question that?",
    "beyond a|any? doubt",
    "there is|was no doubt|question",
    "it is|was obvious|clear|evident|certain|plain that",
    "for certain|sure",
    "no|not _? _? risk|danger|chance|possibility whatsoever",
    "of course",
    "always will",
    "must have been",
    "absolutely",
    "everyone knows",
    "is|was certain|sure to relapse|fail|succeed|improve|recover|return|die|reoffend",
    "the only cause|reason|explanation",
    "has to be",
    "impossible to? treat|help|for",
    "never going to",
    "hopeless case",
    "incapable of",
    "can't|cannot|won't|wouldn't ever",
    "never tells the",
    "always lies|relapses|fails",
    "beyond help",
  ),
  ...ask(
    outcome,
    "cured|cure",
    "completely|totally|fully|entirely|permanently resolved|cured|healed|gone|recovered|safe|stable|better|eliminated|over|free",
    "no longer has|have any? depression|anxiety|ptsd|symptoms|addiction|disorder|trauma|adhd|ocd",
    "zero risk|chance",
    "no risk|chance whatsoever",
    "no risk|chance of relapse|relapsing|recurrence",
    "not a danger|risk|threat to anyone|anybody|himself|herself|themselves|themself|self|others",
    "will not|won't relapse|reoffend|recur|happen|hurt|attempt|drink|use again?",
    "100 percent sure|certain|safe|compliant|cured|recovered|better|confident",
    "never relapse|again|drink|use again?",
    "permanently",
    "back to normal",
    "perfectly|totally normal|fine|safe|healthy",
    "good as new",
    "risk free",
    "will be fine|okay|safe|cured|successful|better",
    "is|are guaranteed",
    "problem solved",
    "full|complete recovery",
  ),
];

/** Clearly, said of how somebody speaks or thinks, is no claim. */
export const mannerVerbs =
  /^(?:sp[eo]+k\w*|talk\w*|think\w*|thought|see\w*|saw|hear\w*|writ\w*|wrote|stat\w*|said|say\w*|express\w*|explain\w*|articulat\w*|communicat\w*|describ\w*|identif\w*|nam\w*|label\w*|mark\w*|defin\w*|enunciat\w*|pronounc\w*|remember\w*|recall\w*|verbali\w*|set|heard|signed|more|most|very|read\w*|convey\w*|told|tell\w*|visible|legible|understood|audible|worded|written)$/u;
