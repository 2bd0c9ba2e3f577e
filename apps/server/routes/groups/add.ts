import { addGroup as endpoint } from "@goldthread/api/nouns/group.ts";
import * as groups from "@goldthread/store/queries/group.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineRoute, type Role } from "../../route.ts";

/** Whoever makes a group in one of these roles leads it; leading one opens its notes, so no other role does. */
const leading: readonly Role[] = ["clinician", "supervisor", "nurse", "trainee"];

export const addGroup = defineRoute({
  endpoint,
  may: ["clinician", "supervisor", "nurse", "trainee", "administrator"],
  audit: { act: "group added" },
  async run({ input, tx, actor, practice, clock, newId, server, about, afterCommit }) {
    const id = newId();
    await groups.addGroup(tx, { ...input, id });
    const self = actor.roles.some((role) => leading.includes(role)) ? [actor.staffId] : [];
    const staffIds = [...new Set([...self, ...input.facilitatorIds])];
    await groups.addFacilitators(tx, { groupId: id, staffIds, from: calendarDay(clock(), practice.zone) });
    about({ subject: id });
    afterCommit(() => staffIds.forEach((staffId) => server.events.emit("access-changed", staffId)));
    return { id };
  },
});
