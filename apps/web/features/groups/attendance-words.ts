import { countCells } from "@goldthread/clinical/group/attendance-history.ts";
import type { Output } from "../../api-types.ts";

type History = Output<"GET /api/groups/:groupId/attendance">;
type Member = History["members"][number];

const marks = {
  present: "",
  "present-silent": "silent",
  late: "late",
  "left-early": "left early",
  absent: "absent",
} as const;

/** One cell: the minutes, and what was out of the ordinary. */
export function cellWords(cell: Member["cells"][number]): string {
  if (cell === null) return "·";
  if (cell.status === "absent") return marks.absent;
  return [`${cell.minutes} min`, marks[cell.status]].filter((part) => part !== "").join(", ");
}

export function streakWords({ kind, length }: Member["streak"]): string {
  return kind === null ? "" : `${length} ${kind}`;
}

/** Pages of sessions as one table: figures are counted over all that is shown, so they never contradict the cells. */
export function joinPages(pages: readonly History[]): Omit<History, "next"> {
  const sessions = pages.flatMap((page) => page.sessions);
  const ids = [...new Set(pages.flatMap(({ members }) => members.map(({ clientId }) => clientId)))];
  const members = ids.map((clientId): Member => {
    const own = pages.map(({ members: all }) => all.find((member) => member.clientId === clientId));
    const cells = pages.flatMap((page, at) => own[at]?.cells ?? page.sessions.map(() => null));
    const name = own.find((member) => member !== undefined)?.name ?? null;
    return { clientId, name, cells, ...countCells(cells) };
  });
  return { sessions, members };
}
