import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { useDraftState } from "../../drafts/use-drafts.ts";
import { writerQuery } from "../writer/api.ts";

/** When a part is signed, here or elsewhere, the page fetches what it became. */
export function useRefetchWhenSigned(sessionId: string, sessions: readonly DraftSession[]): void {
  const queries = useQueryClient();
  const signed = useDraftState(sessions, () => sessions.filter((session) => session.state().part === "signed").length);
  useEffect(() => {
    if (signed > 0) void queries.invalidateQueries({ queryKey: writerQuery(sessionId).queryKey });
  }, [queries, sessionId, signed]);
}
