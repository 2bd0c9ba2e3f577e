import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { useDraftSessions, useDraftState } from "../../drafts/use-drafts.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { ShareEnded } from "./share-ended.tsx";

interface SharedNoteProps {
  readonly shareId: string;
  readonly noteId: string;
  readonly children: ReactNode;
}

/** Around a signed note that is open by a share: closed the moment it is taken back, and then nothing of it is kept. */
export function SharedNote({ shareId, noteId, children }: SharedNoteProps) {
  const [session] = useDraftSessions([`note:${noteId}`]);
  const queries = useQueryClient();
  useEffect(
    () => () => {
      // When the page is left, so that it does not ask again for what it may not have any more.
      setTimeout(() => queries.removeQueries({ queryKey: ["note", noteId] }), 0);
    },
    [queries, noteId],
  );
  if (session === undefined) return children;
  return (
    <Watched session={session} shareId={shareId}>
      {children}
    </Watched>
  );
}

function Watched({
  session,
  shareId,
  children,
}: {
  readonly session: DraftSession;
  readonly shareId: string;
  readonly children: ReactNode;
}) {
  const part = useDraftState([session], () => session.state().part);
  return part === "open" ? children : <ShareEnded shareId={shareId} />;
}
