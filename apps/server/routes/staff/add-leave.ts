import { addLeave as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as leave from "@goldthread/store/queries/leave.ts";
import { readStaff } from "@goldthread/store/queries/staff.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { openCover } from "../../staff/open-cover.ts";
import { whoTakesOver } from "../../staff/who-takes-over.ts";

export const addLeave = defineRoute({
  endpoint,
  may: "everyone-here",
  audit: { act: "leave entered" },
  async run({ input, tx, actor, practice, clock, newId, server, about, afterCommit }) {
    const { staffId, from, to, coverId, moveSessions } = input;
    const today = calendarDay(clock(), practice.zone);
    if (staffId !== actor.staffId && !actor.roles.includes("administrator")) refuse("not_found");
    if ((await readStaff(tx, staffId))?.active !== true) refuse("not_found");
    if (to < from) refuse("invalid_input", [{ field: "to", expected: "expected a day not before the first" }]);
    if (to < today) refuse("invalid_input", [{ field: "to", expected: "expected today or a later day" }]);
    if (await leave.leaveOverlaps(tx, { staffId, from, to })) refuse("leave_overlaps");
    const id = newId();
    about({ subject: staffId });
    const taker =
      coverId === null ? null : await whoTakesOver(tx, { takerId: coverId, giverId: staffId, actor, field: "coverId" });
    await leave.addLeave(tx, { id, staffId, coverId, from, to });
    if (taker === null) return { id, clients: 0, groups: 0, sessions: 0 };
    const days = { from: from < today ? today : from, to };
    const act = { by: actor.staffId, at: clock(), newId };
    const opened = await openCover(tx, { leaveId: id, staffId, taker, days, moveSessions, act });
    afterCommit(() => {
      server.events.emit("access-changed", taker.id);
      server.sequencer.kick();
    });
    return { id, ...opened };
  },
});
