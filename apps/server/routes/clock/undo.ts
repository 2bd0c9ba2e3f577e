import { undoClock as endpoint } from "@goldthread/api/nouns/group.ts";
import { isCounted } from "@goldthread/store/queries/attendance.ts";
import {
  lockClock,
  readClockMarks,
  readPress,
  setClockMark,
  setClockTimes,
  undoPress,
} from "@goldthread/store/queries/clock.ts";
import { isDocumented } from "@goldthread/store/queries/session.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { settleMarks } from "../../session/settle-marks.ts";

export const undoClock = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { sessionId, pressId }, tx }) {
    const [session, press] = [await lockClock(tx, sessionId), await readPress(tx, { sessionId, pressId })];
    if (session === undefined || press === undefined) refuse("not_found");
    if (press.overtaken) refuse("undo_later_first");
    const { clientId, beforeStatus, beforeStart, beforeStop } = press;
    if (clientId !== null && beforeStatus !== null) {
      const now = (await readClockMarks(tx, sessionId)).find((mark) => mark.clientId === clientId);
      if (now?.signed === true) refuse("already_signed");
      if (await isCounted(tx, sessionId)) refuse("attendance_stands");
      const before = { status: beforeStatus, arrived: press.beforeArrived, left: press.beforeLeft, marked: null };
      await setClockMark(tx, sessionId, { clientId, ...before });
    }
    if (beforeStart !== null && beforeStop !== null) {
      if (await isDocumented(tx, sessionId)) refuse("session_documented");
      const times = { start: beforeStart, stop: beforeStop };
      await settleMarks(tx, { sessionId, times, marks: await readClockMarks(tx, sessionId) });
      await setClockTimes(tx, sessionId, times);
    }
    await undoPress(tx, pressId);
    return {};
  },
});
