import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect } from "react";
import { useDraftSessions, useDraftState } from "../../drafts/use-drafts.ts";
import { ShareEnded } from "./share-ended.tsx";

interface ShareWatchProps {
  readonly shareId: string;
  readonly noteId: string;
  /** The share is over: nothing of the note may stay on the page. */
  readonly onEnded: () => void;
}

/** Beside a signed note that is open by a share: says the moment it is taken back, and then stands in its place. */
export function ShareWatch({ shareId, noteId, onEnded }: ShareWatchProps) {
  const sessions = useDraftSessions([`note:${noteId}`]);
  const queries = useQueryClient();
  useEffect(
    () => () => {
      // When the page is left, so that it does not ask again for what it may not have any more.
      setTimeout(() => queries.removeQueries({ queryKey: ["note", noteId] }), 0);
    },
    [queries, noteId],
  );
  const isEnded = useDraftState(sessions, () => sessions.some((session) => session.state().part !== "open"));
  // Before the next frame is drawn: no frame has both.
  useLayoutEffect(() => {
    if (isEnded) onEnded();
  }, [isEnded, onEnded]);
  return isEnded ? <ShareEnded shareId={shareId} /> : null;
}
