// Written by scripts/generate-docs.ts from the files beside it.
import type { Rule } from "../rule.ts";
import { attendanceAgainstText } from "./attendance-against-text.ts";
import { carriedUntouched } from "./carried-untouched.ts";
import { clonedFromEarlier } from "./cloned-from-earlier.ts";
import { contradictsItself } from "./contradicts-itself.ts";
import { countAgainstText } from "./count-against-text.ts";
import { datesThatCannotBe } from "./dates-that-cannot-be.ts";
import { groupBeyondItsSize } from "./group-beyond-its-size.ts";
import { lateEntry } from "./late-entry.ts";
import { longerThanNeeded } from "./longer-than-needed.ts";
import { minutesAgainstCode } from "./minutes-against-code.ts";
import { nearAnotherMembers } from "./near-another-members.ts";
import { noteEmpty } from "./note-empty.ts";
import { noteForTheAbsent } from "./note-for-the-absent.ts";
import { riskWithoutPlan } from "./risk-without-plan.ts";
import { saidTwice } from "./said-twice.ts";
import { scoresAgainstText } from "./scores-against-text.ts";
import { timesThatDisagree } from "./times-that-disagree.ts";

/** Every rule, by id. */
// oxfmt-ignore
export const rules: readonly Rule[] = [
  attendanceAgainstText,
  carriedUntouched,
  clonedFromEarlier,
  contradictsItself,
  countAgainstText,
  datesThatCannotBe,
  groupBeyondItsSize,
  lateEntry,
  longerThanNeeded,
  minutesAgainstCode,
  nearAnotherMembers,
  noteEmpty,
  noteForTheAbsent,
  riskWithoutPlan,
  saidTwice,
  scoresAgainstText,
  timesThatDisagree,
];
