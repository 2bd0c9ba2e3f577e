import { endLeave as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as leave from "@goldthread/store/queries/leave.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { dayAfter } from "../../staff/day-after.ts";

export const endLeave = defineRoute({
  endpoint,
  may: "everyone-here",
  audit: { act: "leave ended" },
  async run({ input: { leaveId, version, lastDay }, tx, practice, clock, server, about, afterCommit }) {
    const away = await leave.readLeave(tx, leaveId);
    if (away === undefined || !away.mayEnd) refuse("not_found");
    if (away.version !== version) refuse("changed_meanwhile");
    const today = calendarDay(clock(), practice.zone);
    refuseUnfitDay(away, { lastDay, today });
    const { staffId, coverId } = away;
    const ends = lastDay ?? dayAfter(away.from, -1);
    about({ subject: staffId });
    let sessions = 0;
    if (coverId !== null) {
      sessions = await leave.returnSessions(tx, { id: leaveId, lastDay: ends });
      await leave.endCover(tx, { id: leaveId, lastDay: ends });
      afterCommit(() => void server.events.emit("access-changed", coverId));
    }
    if (!(await leave.endLeave(tx, { id: leaveId, version, lastDay, at: clock().toISOString() })))
      refuse("changed_meanwhile");
    return { sessions };
  },
});

type Away = { readonly from: string; readonly to: string; readonly begun: boolean };

function refuseUnfitDay(
  { from, to, begun }: Away,
  { lastDay, today }: { lastDay: string | null; today: string },
): void {
  const field = "lastDay";
  if (lastDay === null && begun)
    refuse("invalid_input", [{ field, expected: "expected a last day, because it has begun" }]);
  if (lastDay !== null && (lastDay < from || lastDay > to))
    refuse("invalid_input", [{ field, expected: "expected a day of this leave" }]);
  if (lastDay !== null && dayAfter(lastDay, 1) < today)
    refuse("invalid_input", [{ field, expected: "expected yesterday or a later day" }]);
}
