import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { TodaySession } from "../../api-types.ts";
import { Button } from "../../ui/button.tsx";
import { ChangeSessionDialog } from "../planning/change-session-dialog.tsx";
import { useBeginMissedNote } from "../contacts/use-begin-missed-note.ts";
import { MissedDialog } from "../planning/missed-dialog.tsx";
import { isCalledOff, shortNoteWords } from "../today/session-words.ts";
import { useSessionStatus } from "../today/use-session-status.ts";

/** What can be done with a session besides writing its note, each step in the open: the page has room for it. */
export function SessionSteps({ session }: { readonly session: TodaySession }) {
  const [step, setStep] = useState<"change" | "cancelled" | null>(null);
  const navigate = useNavigate();
  const setStatus = useSessionStatus(session);
  const beginNote = useBeginMissedNote(session);
  const isOver = session.noteState === "signed" || session.noteState === "part-signed";
  return (
    <>
      {isCalledOff(session) ? (
        <>
          {session.kind === "individual" ? <Button onPress={beginNote}>{shortNoteWords(session)}</Button> : null}
          <Button onPress={() => setStatus("scheduled")}>It takes place after all</Button>
        </>
      ) : isOver ? null : (
        <Button icon="edit" onPress={() => setStep("change")}>
          Change time or place
        </Button>
      )}
      <ToWhom session={session} />
      {session.noteState === "upcoming" ? (
        <Button tone="quiet" onPress={() => setStep("cancelled")}>
          Cancel session
        </Button>
      ) : null}
      {step === "cancelled" ? <MissedDialog session={session} how="cancelled" onClose={() => setStep(null)} /> : null}
      {step === "change" ? (
        <ChangeSessionDialog
          session={session}
          onClose={() => setStep(null)}
          // On another day it is found there.
          onChanged={(day) =>
            void navigate({
              to: "/sessions/$sessionId",
              params: { sessionId: session.id },
              search: { day },
              replace: true,
            })
          }
        />
      ) : null}
    </>
  );
}

/** To the chart or the group that a session is with. */
export function ToWhom({ session: { clientId, groupId } }: { readonly session: TodaySession }) {
  if (groupId !== null) {
    return (
      <Link className="button" to="/groups/$groupId" params={{ groupId }}>
        Open the group
      </Link>
    );
  }
  if (clientId === null) return null;
  return (
    <Link className="button" to="/clients/$clientId" params={{ clientId }}>
      Open the chart
    </Link>
  );
}
