// Written by scripts/generate-docs.ts from the files beside it.
import type { SampleNote } from "../sample-note.ts";
import { aCallBetweenSessions } from "./a-call-between-sessions.ts";
import { aDoorSlammed } from "./a-door-slammed.ts";
import { aFamilyAtOdds } from "./a-family-at-odds.ts";
import { aMonthOfTablets } from "./a-month-of-tablets.ts";
import { aNightCall } from "./a-night-call.ts";
import { aQuarterInShort } from "./a-quarter-in-short.ts";
import { aTeacherAsks } from "./a-teacher-asks.ts";
import { cancelledByMessage } from "./cancelled-by-message.ts";
import { closingWell } from "./closing-well.ts";
import { eveningRoutine } from "./evening-routine.ts";
import { eveningsWithoutWine } from "./evenings-without-wine.ts";
import { firstAppointment } from "./first-appointment.ts";
import { leavingTheTap } from "./leaving-the-tap.ts";
import { memberWhoKeptSilent } from "./member-who-kept-silent.ts";
import { memberWhoPractised } from "./member-who-practised.ts";
import { nauseaAfterADose } from "./nausea-after-a-dose.ts";
import { nobodyCame } from "./nobody-came.ts";
import { processMeetingShared } from "./process-meeting-shared.ts";
import { restlessAtNight } from "./restless-at-night.ts";
import { safeTransfers } from "./safe-transfers.ts";
import { shoppingWithSupport } from "./shopping-with-support.ts";
import { skillsMeetingShared } from "./skills-meeting-shared.ts";
import { stairsToTheTrain } from "./stairs-to-the-train.ts";
import { tabletsAtNoon } from "./tablets-at-noon.ts";
import { theEmptyChair } from "./the-empty-chair.ts";
import { theFirstWeeks } from "./the-first-weeks.ts";
import { withTheFamilyDoctor } from "./with-the-family-doctor.ts";

/** Every sample note, by id. */
// oxfmt-ignore
export const samples: readonly SampleNote[] = [
  aCallBetweenSessions,
  aDoorSlammed,
  aFamilyAtOdds,
  aMonthOfTablets,
  aNightCall,
  aQuarterInShort,
  aTeacherAsks,
  cancelledByMessage,
  closingWell,
  eveningRoutine,
  eveningsWithoutWine,
  firstAppointment,
  leavingTheTap,
  memberWhoKeptSilent,
  memberWhoPractised,
  nauseaAfterADose,
  nobodyCame,
  processMeetingShared,
  restlessAtNight,
  safeTransfers,
  shoppingWithSupport,
  skillsMeetingShared,
  stairsToTheTrain,
  tabletsAtNoon,
  theEmptyChair,
  theFirstWeeks,
  withTheFamilyDoctor,
];
