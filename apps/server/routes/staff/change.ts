import { changeStaff as endpoint } from "@goldthread/api/nouns/staff.ts";
import { readOpenWork } from "@goldthread/store/queries/hand-on.ts";
import * as staff from "@goldthread/store/queries/staff.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";
import { staffMemberOf } from "../../staff/staff-member-of.ts";

export const changeStaff = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "staff changed" },
  async run({ input, tx, actor, server, about, afterCommit }) {
    const { staffId, version, roles, active, supervisorId } = input;
    // A practice always keeps somebody who can let others in, and nobody raises themself.
    if (staffId === actor.staffId && active === false)
      refuse("invalid_input", [{ field: "active", expected: "expected a colleague to do this" }]);
    if (staffId === actor.staffId && roles !== undefined)
      refuse("invalid_input", [{ field: "roles", expected: "expected a colleague to do this" }]);
    if (staffId === supervisorId)
      refuse("invalid_input", [{ field: "supervisorId", expected: "expected somebody else" }]);
    if (!(await staff.changeStaff(tx, input))) {
      refuseUnchanged({ seen: (await staff.readStaff(tx, staffId))?.version, given: version });
    }
    // Whoever takes over is named by the other route; here only somebody goes with whom nothing is open.
    if (active === false && (await readOpenWork(tx, staffId)).length > 0) refuse("open_work");
    if (roles !== undefined) await staff.setRoles(tx, { staffId, roles });
    about({ subject: staffId });
    afterCommit(async () => {
      if (active === false) await server.signIn.endSessionsOf(staffId);
      if (active !== undefined || roles !== undefined) server.events.emit("access-changed", staffId);
    });
    return staffMemberOf((await staff.readStaff(tx, staffId)) ?? refuse("not_found"));
  },
});
