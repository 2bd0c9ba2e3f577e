import { type ReactNode, useState } from "react";
import { notebookPassphrase } from "@goldthread/sample/notebook/notebook-passphrase.ts";
import { useMe, useToday } from "../../shell/me.ts";
import { dayInFull } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { InOpenRoom } from "./in-open-room.tsx";
import type { NotebookSession, NotebookState } from "./notebook-session.ts";
import type { BesideNote } from "./open-room.tsx";
import { RecoveryPaper } from "./recovery-paper.tsx";
import { Room } from "./room.tsx";
import { SampleSetUp, useIsSampleNotebook } from "./sample-set-up.tsx";
import { SetUp } from "./set-up.tsx";
import { Unlock } from "./unlock.tsx";
import { useNotebookPlace, useNotebookSession } from "./use-notebook.ts";

/** The notebook as a place of its own. */
export function NotebookPage() {
  const session = useNotebookSession();
  return <NotebookRoom session={session} state={useNotebookPlace(session)} />;
}

export interface NotebookRoomProps {
  readonly session: NotebookSession;
  readonly state: NotebookState;
  readonly beside?: BesideNote;
  /** The way back to the official note, where the notebook lies over one. */
  readonly onBack?: () => void;
}

export function NotebookRoom({ session, state, beside, onBack }: NotebookRoomProps) {
  const back = onBack === undefined ? undefined : <BackButton onBack={onBack} />;
  const isSample = useIsSampleNotebook();
  // Held here, for it must outlive the step in which it was made; gone with the page.
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  if (recoveryKey !== null && state.phase === "open") {
    const done = () => setRecoveryKey(null);
    return (
      <Room isOpen under={openWords}>
        <Paper session={session} recoveryKey={recoveryKey} onDone={done} />
      </Room>
    );
  }
  switch (state.phase) {
    case "asking":
      return (
        <Room isOpen={false} under="Locked" actions={back}>
          <div className="room-column">
            <Skeleton label="Opening the notebook" />
          </div>
        </Room>
      );
    case "away":
      return <Away session={session} problem={state.problem} back={back} />;
    case "none":
      return (
        <Room isOpen={false} under="Not begun yet" actions={back}>
          {isSample ? (
            <SampleSetUp session={session} />
          ) : (
            <SetUp
              standing={state.standing}
              onBegin={async (passphrase) => setRecoveryKey(await session.begin(passphrase))}
            />
          )}
        </Room>
      );
    case "locked":
      return (
        <Room isOpen={false} under="Locked. Nothing of it is on this page." actions={back}>
          <Unlock
            standing={state.standing}
            why={state.why}
            help={isSample ? `Sample practice: ${notebookPassphrase}` : undefined}
            onUnlock={(proof) => session.unlock(proof)}
            onRecover={(typed, passphrase) => session.recover(typed, passphrase)}
          />
        </Room>
      );
    case "open":
      return (
        <InOpenRoom
          session={session}
          standing={state.standing}
          book={state.book}
          beside={beside ?? null}
          back={back}
          onNewPaper={setRecoveryKey}
        />
      );
  }
}

function BackButton({ onBack }: { readonly onBack: () => void }) {
  return (
    <Button size="s" onPress={onBack} aria-keyshortcuts="F9">
      To the official note (F9)
    </Button>
  );
}

const openWords = "Open. Only you can read it; it is no part of the record.";

interface AwayProps {
  readonly session: NotebookSession;
  readonly problem: string;
  readonly back: ReactNode;
}

function Away({ session, problem, back }: AwayProps) {
  return (
    <Room isOpen={false} under="Locked" actions={back}>
      <div className="room-column">
        <Notice
          tone="warn"
          isAlert
          action={
            <Button size="s" onPress={() => void session.load()}>
              Try again
            </Button>
          }
        >
          <p>{problem}</p>
        </Notice>
      </div>
    </Room>
  );
}

interface PaperProps {
  readonly session: NotebookSession;
  readonly recoveryKey: string;
  readonly onDone: () => void;
}

function Paper({ session, recoveryKey, onDone }: PaperProps) {
  const { staff, practice } = useMe();
  const today = useToday();
  return (
    <RecoveryPaper
      recoveryKey={recoveryKey}
      author={staff.name}
      practice={practice.name}
      day={dayInFull(today)}
      onProven={async () => {
        await session.noteRecoveryProven();
        onDone();
      }}
      onLater={onDone}
    />
  );
}
