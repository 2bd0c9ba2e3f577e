// Written by scripts/generate-docs.ts from the files beside it.
import type { Rule } from "../rule.ts";
import { appearanceWithoutRelevance } from "./appearance-without-relevance.ts";
import { appearedWithoutSign } from "./appeared-without-sign.ts";
import { attendanceAgainstText } from "./attendance-against-text.ts";
import { carriedUntouched } from "./carried-untouched.ts";
import { certaintyBeyondEvidence } from "./certainty-beyond-evidence.ts";
import { clonedFromEarlier } from "./cloned-from-earlier.ts";
import { contradictsItself } from "./contradicts-itself.ts";
import { countAgainstText } from "./count-against-text.ts";
import { datesThatCannotBe } from "./dates-that-cannot-be.ts";
import { diagnosisAsNoun } from "./diagnosis-as-noun.ts";
import { doNotUseAbbreviation } from "./do-not-use-abbreviation.ts";
import { doubtingWords } from "./doubting-words.ts";
import { emotionAsFact } from "./emotion-as-fact.ts";
import { groupBeyondItsSize } from "./group-beyond-its-size.ts";
import { jargonOrSlang } from "./jargon-or-slang.ts";
import { judgmentalWords } from "./judgmental-words.ts";
import { lateEntry } from "./late-entry.ts";
import { longerThanNeeded } from "./longer-than-needed.ts";
import { minutesAgainstCode } from "./minutes-against-code.ts";
import { motiveAsFact } from "./motive-as-fact.ts";
import { nearAnotherMembers } from "./near-another-members.ts";
import { noteEmpty } from "./note-empty.ts";
import { noteForTheAbsent } from "./note-for-the-absent.ts";
import { riskWithoutPlan } from "./risk-without-plan.ts";
import { saidTwice } from "./said-twice.ts";
import { scoresAgainstText } from "./scores-against-text.ts";
import { stigmatizingWords } from "./stigmatizing-words.ts";
import { timesThatDisagree } from "./times-that-disagree.ts";
import { unexplainedAbbreviation } from "./unexplained-abbreviation.ts";
import { vaguePlan } from "./vague-plan.ts";
import { vagueStatement } from "./vague-statement.ts";

/** Every rule, by id. */
// oxfmt-ignore
export const rules: readonly Rule[] = [
  appearanceWithoutRelevance,
  appearedWithoutSign,
  attendanceAgainstText,
  carriedUntouched,
  certaintyBeyondEvidence,
  clonedFromEarlier,
  contradictsItself,
  countAgainstText,
  datesThatCannotBe,
  diagnosisAsNoun,
  doNotUseAbbreviation,
  doubtingWords,
  emotionAsFact,
  groupBeyondItsSize,
  jargonOrSlang,
  judgmentalWords,
  lateEntry,
  longerThanNeeded,
  minutesAgainstCode,
  motiveAsFact,
  nearAnotherMembers,
  noteEmpty,
  noteForTheAbsent,
  riskWithoutPlan,
  saidTwice,
  scoresAgainstText,
  stigmatizingWords,
  timesThatDisagree,
  unexplainedAbbreviation,
  vaguePlan,
  vagueStatement,
];
