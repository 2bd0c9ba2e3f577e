import { pressEnd, pressStart } from "@goldthread/clinical/group/press-clock.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { insertPress, readClockMarks, readPresses, setClockTimes } from "@goldthread/store/queries/clock.ts";
import { refuse } from "../errors.ts";
import { settleMarks } from "../session/settle-marks.ts";
import type { Press } from "./press-member.ts";

/** The session begins or ends now. It MUST be locked. */
export async function pressSession(tx: Transaction, press: Press & { readonly what: "start" | "end" }): Promise<void> {
  const { sessionId, session, what } = press;
  const pressed = (await readPresses(tx, sessionId)).map((one) => one.what);
  const isRunning = pressed.includes("start") && !pressed.includes("end");
  if (what === "start" ? pressed.includes("start") : !isRunning) refuse("clock_order");
  const marks = await readClockMarks(tx, sessionId);
  const times = what === "start" ? pressStart(session, press.at) : pressEnd(session, press.at, marks);
  await setClockTimes(tx, sessionId, times);
  await insertPress(tx, {
    ...press,
    clientId: null,
    groupId: session.groupId,
    beforeTimes: { start: session.start, stop: session.stop },
    beforeMark: null,
  });
  await settleMarks(tx, { sessionId, times, marks });
}
