import { lazy, Suspense, useState } from "react";
import type { TodaySession } from "../../api-types.ts";
import { Menu, type MenuAction } from "../../ui/menu.tsx";
import type { MissedHow } from "../planning/missed-dialog.tsx";
import { useBeginMissedNote } from "../contacts/use-begin-missed-note.ts";
import { useStartContact } from "../contacts/use-start-contact.ts";
import { shortNoteWords } from "./session-words.ts";
import { useSessionStatus } from "./use-session-status.ts";

// The first page shows none of these before somebody asks.
const ChangeSessionDialog = lazy(async () => ({
  default: (await import("../planning/change-session-dialog.tsx")).ChangeSessionDialog,
}));
const MissedDialog = lazy(async () => ({ default: (await import("../planning/missed-dialog.tsx")).MissedDialog }));

/** What can be done with a session besides writing its note. */
export function SessionMenu({ session }: { readonly session: TodaySession }) {
  const [step, setStep] = useState<MissedHow | "change" | null>(null);
  const setStatus = useSessionStatus(session);
  const beginNote = useBeginMissedNote(session);
  const startContact = useStartContact();
  const { clientId } = session;
  if (session.noteState === "signed" || session.noteState === "part-signed") return null;

  // Its facts are put right, and taken back, in its note.
  if (session.contact !== null && session.status === "held") return null;

  const isOff = session.status === "cancelled" || session.status === "no-show";
  const actions: MenuAction[] = isOff
    ? [
        // A group's session that did not take place is in nobody's chart.
        ...(session.kind === "individual"
          ? [
              {
                id: "short-note",
                label: shortNoteWords(session),
                run: beginNote,
              },
            ]
          : []),
        ...(session.status === "no-show" && clientId !== null
          ? [
              {
                id: "outreach",
                label: "Write an outreach",
                run: () => startContact("outreach", { id: clientId, name: session.name }),
              },
            ]
          : []),
        { id: "again", label: "It takes place after all", run: () => setStatus("scheduled") },
      ]
    : [
        { id: "change", label: "Change time or place", run: () => setStep("change") },
        ...(session.kind === "individual"
          ? [
              { id: "late", label: "Began late", run: () => setStep("late") },
              { id: "no-show", label: "Mark as no-show", run: () => setStep("no-show") },
            ]
          : []),
        { id: "cancel", label: "Cancel session", run: () => setStep("cancelled") },
      ];
  return (
    <>
      <Menu label={`More for ${session.name}`} actions={actions} />
      <Suspense fallback={null}>
        {step === null ? null : step === "change" ? (
          <ChangeSessionDialog session={session} onClose={() => setStep(null)} />
        ) : (
          <MissedDialog session={session} how={step} onClose={() => setStep(null)} />
        )}
      </Suspense>
    </>
  );
}
