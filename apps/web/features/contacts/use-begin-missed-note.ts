import { useNavigate } from "@tanstack/react-router";
import { useRefresh } from "../../shell/use-refresh.ts";
import { toast } from "../../ui/toast.tsx";
import { beginMissedNote } from "./api.ts";

/** Opens the short note of a session that was missed, begun with what the schedule says. */
export function useBeginMissedNote(session: { readonly id: string; readonly version: number }): () => void {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const begin = async () => {
    try {
      await beginMissedNote({ sessionId: session.id, version: session.version });
      refresh();
      await navigate({ to: "/sessions/$sessionId/write", params: { sessionId: session.id } });
    } catch (problem) {
      refresh();
      toast(problem instanceof Error ? problem.message : "The note was not begun. Try again.", { tone: "problem" });
    }
  };
  return () => void begin();
}
