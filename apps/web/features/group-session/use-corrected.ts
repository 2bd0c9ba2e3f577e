import { useQueryClient } from "@tanstack/react-query";
import { useRefresh } from "../../shell/use-refresh.ts";
import { type correctAttendance, type Writer, writerQuery } from "../writer/api.ts";

/** After a correction the page shows it at once, and then everything is asked for again. */
export function useCorrected(
  sessionId: string,
): (clientId: string, done: Awaited<ReturnType<typeof correctAttendance>>) => void {
  const queries = useQueryClient();
  const refresh = useRefresh();
  return (clientId, { retracted, ...attendance }) => {
    queries.setQueryData<Writer>(writerQuery(sessionId).queryKey, (writer) =>
      writer === undefined
        ? undefined
        : {
            ...writer,
            members: writer.members.map((member) =>
              member.client.id === clientId
                ? { ...member, attendance, retracted: member.retracted || retracted !== null }
                : member,
            ),
          },
    );
    refresh();
  };
}
