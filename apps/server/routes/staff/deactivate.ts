import { deactivateStaff as endpoint } from "@goldthread/api/nouns/staff.ts";
import { endInvitations } from "@goldthread/store/queries/invitation.ts";
import { readOpenWork } from "@goldthread/store/queries/hand-on.ts";
import * as staff from "@goldthread/store/queries/staff.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";
import { handOver } from "../../staff/hand-over.ts";
import { staffMemberOf } from "../../staff/staff-member-of.ts";

export const deactivateStaff = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "staff deactivated" },
  async run({ input, tx, actor, practice, clock, newId, server, about, afterCommit }) {
    const { staffId, version, heirId, clients, leaveOpen } = input;
    if (staffId === actor.staffId)
      refuse("invalid_input", [{ field: "staffId", expected: "expected a colleague to do this" }]);
    if (!(await staff.changeStaff(tx, { staffId, version, active: false })))
      refuseUnchanged({ seen: (await staff.readStaff(tx, staffId))?.version, given: version });
    const work = await readOpenWork(tx, staffId);
    if (work.length > 0 && heirId === null && !leaveOpen) refuse("open_work");
    const day = calendarDay(clock(), practice.zone);
    const act = { by: actor.staffId, at: clock(), newId };
    const { heirs, ...moved } = await handOver(tx, { staffId, work, heirId, exceptions: clients, actor, day, act });
    await endInvitations(tx, { staffId, at: act.at.toISOString() });
    about({ subject: staffId });
    afterCommit(async () => {
      await server.signIn.endSessionsOf(staffId);
      for (const changed of [staffId, ...heirs]) server.events.emit("access-changed", changed);
      server.sequencer.kick();
    });
    return { staff: staffMemberOf((await staff.readStaff(tx, staffId)) ?? refuse("not_found")), ...moved };
  },
});
