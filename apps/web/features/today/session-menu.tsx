import { useState } from "react";
import type { TodaySession } from "../../api-types.ts";
import { Menu, type MenuAction } from "../../ui/menu.tsx";
import { ChangeSessionDialog } from "../planning/change-session-dialog.tsx";
import { useBeginMissedNote } from "../contacts/use-begin-missed-note.ts";
import { useSessionStatus } from "./use-session-status.ts";

/** What can be done with a session besides writing its note. */
export function SessionMenu({ session }: { readonly session: TodaySession }) {
  const [isChanging, setIsChanging] = useState(false);
  const setStatus = useSessionStatus(session);
  const beginNote = useBeginMissedNote(session);
  if (session.noteState === "signed" || session.noteState === "part-signed") return null;

  // Its facts are put right, and taken back, in its note.
  if (session.contact !== null && session.status === "held") return null;

  const isOff = session.status === "cancelled" || session.status === "no-show";
  const actions: MenuAction[] = isOff
    ? [
        {
          id: "short-note",
          label: session.contact === null ? "Write a short note" : "Open the short note",
          run: beginNote,
        },
        { id: "again", label: "It takes place after all", run: () => setStatus("scheduled") },
      ]
    : [
        { id: "change", label: "Change time or place", run: () => setIsChanging(true) },
        { id: "no-show", label: "Mark as no-show", run: () => setStatus("no-show") },
        { id: "cancel", label: "Cancel session", run: () => setStatus("cancelled") },
      ];
  return (
    <>
      <Menu label={`More for ${session.name}`} actions={actions} />
      {isChanging ? <ChangeSessionDialog session={session} onClose={() => setIsChanging(false)} /> : null}
    </>
  );
}
