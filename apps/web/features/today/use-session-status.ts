import type { TodaySession } from "../../api-types.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { toast } from "../../ui/toast.tsx";
import { changeSession } from "./api.ts";

type Status = TodaySession["status"];

const done: Readonly<Record<Status, string>> = {
  cancelled: "Session cancelled.",
  "no-show": "Marked as a no-show.",
  held: "The session took place.",
  scheduled: "Session is scheduled again.",
};

/** Says of a session what became of it. Each step can be taken back at once. */
export function useSessionStatus(session: TodaySession): (status: Status) => void {
  const refresh = useRefresh();
  const setStatus = async (status: Status, version: number, before: Status | null): Promise<void> => {
    try {
      const changed = await changeSession({ sessionId: session.id, version, status });
      refresh();
      if (before === null) toast(done[status]);
      else toast(done[status], { undo: () => void setStatus(before, changed.version, null) });
    } catch (problem) {
      refresh();
      toast(problem instanceof RefusalError ? problem.message : "The session was not changed. Try again.", {
        tone: "problem",
      });
    }
  };
  return (status) => void setStatus(status, session.version, session.status);
}
