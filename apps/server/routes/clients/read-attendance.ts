import { readClientAttendance as endpoint } from "@goldthread/api/nouns/group.ts";
import { memberMinutes } from "@goldthread/clinical";
import { countCells } from "@goldthread/clinical/group/attendance-history.ts";
import { readClientAttendance as read } from "@goldthread/store/queries/attendance.ts";
import { readWhose } from "@goldthread/store/queries/disclosure.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** Some two years of a weekly group. */
const mostSessions = 120;

export const readClientAttendance = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "attendance read" },
  async run({ input: { clientId }, tx, about }) {
    // A list with nothing in it would say that there is somebody.
    if ((await readWhose(tx, clientId)) === undefined) refuse("not_found");
    about({ clientId });
    const rows = await read(tx, { clientId, limit: mostSessions });
    const sessions = rows.map(({ groupName, ...row }) => ({
      ...row,
      groupName,
      minutes: memberMinutes({ start: row.start, stop: row.stop, attendance: row }),
    }));
    const byGroup = Map.groupBy(sessions, ({ groupId }) => groupId);
    return {
      groups: [...byGroup].map(([groupId, own]) => ({
        groupId,
        name: own[0]?.groupName ?? "",
        ...countCells(own),
      })),
      sessions: sessions.map(({ groupName: _name, ...session }) => session),
    };
  },
});
