import { pressCame, pressLeft } from "@goldthread/clinical/group/press-clock.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { isCounted } from "@goldthread/store/queries/attendance.ts";
import { type ClockSession, insertPress, readClockMarks, setClockMark } from "@goldthread/store/queries/clock.ts";
import { refuse } from "../errors.ts";

export interface Press {
  readonly id: string;
  readonly sessionId: string;
  /** The minute of the press. */
  readonly at: string;
  readonly session: ClockSession;
}

/** A member came or left now. The session MUST be locked. */
export async function pressMember(
  tx: Transaction,
  { what, clientId, ...press }: Press & { readonly what: "came" | "left"; readonly clientId: string },
): Promise<void> {
  const before = (await readClockMarks(tx, press.sessionId)).find((mark) => mark.clientId === clientId);
  if (before === undefined) refuse("not_found");
  if (before.signed) refuse("already_signed");
  if (await isCounted(tx, press.sessionId)) refuse("attendance_stands");
  if (what === "left" && before.status === "absent") refuse("clock_order");
  const after = (what === "came" ? pressCame : pressLeft)(press.session, before, press.at);
  await setClockMark(tx, press.sessionId, { ...after, clientId, marked: null });
  await insertPress(tx, {
    ...press,
    what,
    clientId,
    groupId: press.session.groupId,
    beforeTimes: null,
    beforeMark: before,
  });
}
