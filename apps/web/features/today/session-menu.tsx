import { useState } from "react";
import type { TodaySession } from "../../api-types.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Menu, type MenuAction } from "../../ui/menu.tsx";
import { toast } from "../../ui/toast.tsx";
import { ChangeSessionDialog } from "../planning/change-session-dialog.tsx";
import { changeSession } from "./api.ts";

type Status = TodaySession["status"];

const done: Readonly<Record<Status, string>> = {
  cancelled: "Session cancelled.",
  "no-show": "Marked as a no-show.",
  held: "Session is held.",
  scheduled: "Session is scheduled again.",
};

/** What can be done with a session besides writing its note. Each step can be taken back at once. */
export function SessionMenu({ session }: { readonly session: TodaySession }) {
  const [isChanging, setIsChanging] = useState(false);
  const refresh = useRefresh();
  if (session.noteState === "signed" || session.noteState === "part-signed") return null;

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
  const to = (status: Status) => () => void setStatus(status, session.version, session.status);

  const isOff = session.status === "cancelled" || session.status === "no-show";
  const actions: MenuAction[] = isOff
    ? [{ id: "again", label: "It takes place after all", run: to("scheduled") }]
    : [
        { id: "change", label: "Change time or place", run: () => setIsChanging(true) },
        { id: "no-show", label: "Mark as no-show", run: to("no-show") },
        { id: "cancel", label: "Cancel session", run: to("cancelled") },
      ];
  return (
    <>
      <Menu label={`More for ${session.name}`} actions={actions} />
      {isChanging ? <ChangeSessionDialog session={session} onClose={() => setIsChanging(false)} /> : null}
    </>
  );
}
