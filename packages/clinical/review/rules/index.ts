// Written by scripts/generate-docs.ts from the files beside it.
import type { Rule } from "../rule.ts";
import { anotherMembersName } from "./another-members-name.ts";
import { appearanceWithoutRelevance } from "./appearance-without-relevance.ts";
import { appearedWithoutSign } from "./appeared-without-sign.ts";
import { attendanceAgainstText } from "./attendance-against-text.ts";
import { carriedUntouched } from "./carried-untouched.ts";
import { certaintyBeyondEvidence } from "./certainty-beyond-evidence.ts";
import { clonedFromEarlier } from "./cloned-from-earlier.ts";
import { complicationsMissing } from "./complications-missing.ts";
import { contradictsItself } from "./contradicts-itself.ts";
import { countAgainstText } from "./count-against-text.ts";
import { datesThatCannotBe } from "./dates-that-cannot-be.ts";
import { diagnosisAsNoun } from "./diagnosis-as-noun.ts";
import { doNotUseAbbreviation } from "./do-not-use-abbreviation.ts";
import { doubtingWords } from "./doubting-words.ts";
import { emotionAsFact } from "./emotion-as-fact.ts";
import { goalNotNamed } from "./goal-not-named.ts";
import { groupBeyondItsSize } from "./group-beyond-its-size.ts";
import { groupTopicMissing } from "./group-topic-missing.ts";
import { homeworkNotReviewed } from "./homework-not-reviewed.ts";
import { individualPartMissing } from "./individual-part-missing.ts";
import { interventionMissing } from "./intervention-missing.ts";
import { interventionWithoutTarget } from "./intervention-without-target.ts";
import { itemAgainstRisk } from "./item-against-risk.ts";
import { jargonOrSlang } from "./jargon-or-slang.ts";
import { judgmentalWords } from "./judgmental-words.ts";
import { lateEntry } from "./late-entry.ts";
import { leansOnAnotherNote } from "./leans-on-another-note.ts";
import { longerThanNeeded } from "./longer-than-needed.ts";
import { medicationChangeWithoutReason } from "./medication-change-without-reason.ts";
import { minutesAgainstCode } from "./minutes-against-code.ts";
import { missedSessionFollowUp } from "./missed-session-follow-up.ts";
import { motiveAsFact } from "./motive-as-fact.ts";
import { nearAnotherMembers } from "./near-another-members.ts";
import { necessityMissing } from "./necessity-missing.ts";
import { noteEmpty } from "./note-empty.ts";
import { noteForTheAbsent } from "./note-for-the-absent.ts";
import { onlyOneMemberFits } from "./only-one-member-fits.ts";
import { participantsMissing } from "./participants-missing.ts";
import { planMissing } from "./plan-missing.ts";
import { privateContent } from "./private-content.ts";
import { privateNoteLacks } from "./private-note-lacks.ts";
import { progressMissing } from "./progress-missing.ts";
import { reassessmentMissing } from "./reassessment-missing.ts";
import { responseMissing } from "./response-missing.ts";
import { riskNotRecorded } from "./risk-not-recorded.ts";
import { riskWithoutPlan } from "./risk-without-plan.ts";
import { saidTwice } from "./said-twice.ts";
import { scoresAgainstText } from "./scores-against-text.ts";
import { sessionAgainstText } from "./session-against-text.ts";
import { somebodyElsesIdentifiers } from "./somebody-elses-identifiers.ts";
import { startStopMissing } from "./start-stop-missing.ts";
import { stigmatizingWords } from "./stigmatizing-words.ts";
import { templateUntouched } from "./template-untouched.ts";
import { timesThatDisagree } from "./times-that-disagree.ts";
import { unexplainedAbbreviation } from "./unexplained-abbreviation.ts";
import { unfilledPick } from "./unfilled-pick.ts";
import { vaguePlan } from "./vague-plan.ts";
import { vagueStatement } from "./vague-statement.ts";
import { wrongClient } from "./wrong-client.ts";

/** Every rule, by id. */
// oxfmt-ignore
export const rules: readonly Rule[] = [
  anotherMembersName,
  appearanceWithoutRelevance,
  appearedWithoutSign,
  attendanceAgainstText,
  carriedUntouched,
  certaintyBeyondEvidence,
  clonedFromEarlier,
  complicationsMissing,
  contradictsItself,
  countAgainstText,
  datesThatCannotBe,
  diagnosisAsNoun,
  doNotUseAbbreviation,
  doubtingWords,
  emotionAsFact,
  goalNotNamed,
  groupBeyondItsSize,
  groupTopicMissing,
  homeworkNotReviewed,
  individualPartMissing,
  interventionMissing,
  interventionWithoutTarget,
  itemAgainstRisk,
  jargonOrSlang,
  judgmentalWords,
  lateEntry,
  leansOnAnotherNote,
  longerThanNeeded,
  medicationChangeWithoutReason,
  minutesAgainstCode,
  missedSessionFollowUp,
  motiveAsFact,
  nearAnotherMembers,
  necessityMissing,
  noteEmpty,
  noteForTheAbsent,
  onlyOneMemberFits,
  participantsMissing,
  planMissing,
  privateContent,
  privateNoteLacks,
  progressMissing,
  reassessmentMissing,
  responseMissing,
  riskNotRecorded,
  riskWithoutPlan,
  saidTwice,
  scoresAgainstText,
  sessionAgainstText,
  somebodyElsesIdentifiers,
  startStopMissing,
  stigmatizingWords,
  templateUntouched,
  timesThatDisagree,
  unexplainedAbbreviation,
  unfilledPick,
  vaguePlan,
  vagueStatement,
  wrongClient,
];
