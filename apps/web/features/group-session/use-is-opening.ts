import { useRef } from "react";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { useDraftState } from "../../drafts/use-drafts.ts";

/** True until all drafts have come in once. A draft that joins later (a walk-in) does not take the page away again. */
export function useIsOpening(sessions: readonly DraftSession[]): boolean {
  const opened = useRef(false);
  const opening = useDraftState(sessions, () => sessions.some((session) => session.state().connection === "opening" && session.state().part === "open"));
  if (!opening) opened.current = true;
  return opening && !opened.current;
}
