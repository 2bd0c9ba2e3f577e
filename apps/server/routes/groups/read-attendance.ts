import { readGroupAttendance as endpoint } from "@goldthread/api/nouns/group.ts";
import { attendanceHistory } from "@goldthread/clinical/group/attendance-history.ts";
import { readGroupAttendance as read } from "@goldthread/store/queries/attendance.ts";
import { leadsGroup } from "@goldthread/store/queries/session.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** Half a year of weekly sessions on one page. */
const sessionsPerPage = 26;

export const readGroupAttendance = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "attendance read" },
  async run({ input: { groupId, before = null }, tx, about }) {
    about({ subject: groupId });
    if (!(await leadsGroup(tx, groupId))) refuse("not_found");
    const { sessions, marks } = await read(tx, { groupId, before, limit: sessionsPerPage });
    const names = new Map(marks.map(({ clientId, name }) => [clientId, name]));
    const members = attendanceHistory(sessions, marks);
    return {
      sessions: sessions.map((session, at) => ({ ...session, ...countsOf(members.map(({ cells }) => cells[at])) })),
      members: members.map(({ cells, ...figures }) => ({
        ...figures,
        name: names.get(figures.clientId) ?? null,
        cells: [...cells],
      })),
      next: sessions.length < sessionsPerPage ? null : (sessions.at(-1)?.start ?? null),
    };
  },
});

type Cell = ReturnType<typeof attendanceHistory>[number]["cells"][number] | undefined;

function countsOf(cells: readonly Cell[]): { present: number; absent: number } {
  const marked = cells.flatMap((cell) => (cell == null ? [] : [cell.status !== "absent"]));
  const present = marked.filter(Boolean).length;
  return { present, absent: marked.length - present };
}
