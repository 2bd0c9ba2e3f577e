import { useQueryClient } from "@tanstack/react-query";
import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import { RefusalError } from "../../refusal-error.ts";
import { toast } from "../../ui/toast.tsx";
import { markAttendance, type MemberRow, type Writer, writerQuery } from "../writer/api.ts";
import { attendanceWords, type MarkedAttendance, markedAttendance } from "./attendance-words.ts";

export type MarkMember = (member: MemberRow, status: AttendanceStatus, at?: string) => Promise<boolean>;

/** Marks a member at once on the page and then on the server; what the server refuses is put back. */
export function useAttendance(sessionId: string): MarkMember {
  const queries = useQueryClient();
  const { queryKey } = writerQuery(sessionId);

  const put = (clientId: string, attendance: Partial<MemberRow["attendance"]>) =>
    queries.setQueryData<Writer>(queryKey, (writer) =>
      writer === undefined ? undefined : withAttendance(writer, clientId, attendance),
    );

  async function send(member: MemberRow, marked: MarkedAttendance): Promise<boolean> {
    const { id: clientId } = member.client;
    // An answer that was asked for before this mark would show the page as it was before it.
    const wasReading = queries.isFetching({ queryKey }) > 0;
    await queries.cancelQueries({ queryKey });
    put(clientId, marked);
    try {
      put(clientId, await markAttendance({ sessionId, clientId, version: member.attendance.version, ...marked }));
      if (wasReading) void queries.invalidateQueries({ queryKey });
      return true;
    } catch (problem) {
      put(clientId, member.attendance);
      toast(problem instanceof Error ? problem.message : "The attendance was not changed. Try again.", {
        tone: "problem",
      });
      if (problem instanceof RefusalError) await queries.invalidateQueries({ queryKey });
      return false;
    }
  }

  return async (member, status, at) => {
    const done = await send(member, markedAttendance(status, member.attendance, at));
    if (done && status === "absent") {
      const back = () => {
        const now = queries
          .getQueryData<Writer>(queryKey)
          ?.members.find(({ client }) => client.id === member.client.id);
        const { status: before, arrivedAt, leftAt } = member.attendance;
        if (now !== undefined) void send(now, { status: before, arrivedAt, leftAt });
      };
      toast(`${member.client.name}: ${attendanceWords.absent.toLowerCase()}, status only.`, { undo: back });
    }
    return done;
  };
}

function withAttendance(writer: Writer, clientId: string, attendance: Partial<MemberRow["attendance"]>): Writer {
  const members = writer.members.map((member) =>
    member.client.id === clientId ? { ...member, attendance: { ...member.attendance, ...attendance } } : member,
  );
  return { ...writer, members };
}
