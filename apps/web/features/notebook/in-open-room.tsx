import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useToday } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Standing } from "./api.ts";
import type { Book } from "./book/open-book.ts";
import { oldNotes } from "./book/retention.ts";
import { ExportPage } from "./export-page.tsx";
import { yearsWords } from "./kind-words.ts";
import type { NotebookSession } from "./notebook-session.ts";
import { OldNotesPage } from "./old-notes-page.tsx";
import { OpenRoom, type OpenRoomProps } from "./open-room.tsx";
import { ReleasePage } from "./release-page.tsx";
import { Requests } from "./requests.tsx";
import { Room } from "./room.tsx";
import { WaysPage } from "./ways-page.tsx";

type View = "notes" | "ways" | "release" | "export" | "old";

interface InOpenRoomProps {
  readonly session: NotebookSession;
  readonly standing: Standing;
  readonly book: Book;
  readonly beside: OpenRoomProps["beside"];
  /** The way back to the official note, where the notebook lies over one. */
  readonly back: ReactNode;
  readonly onNewPaper: (recoveryKey: string) => void;
}

/** The open room: its notes, and what is done with the book as a whole. */
export function InOpenRoom({ session, standing, book, beside, back: toOfficial, onNewPaper }: InOpenRoomProps) {
  const [view, setView] = useState<View>("notes");
  const back = () => setView("notes");
  return (
    <Room
      isOpen
      under="Open. Only you can read it; it is no part of the record."
      actions={
        <>
          {view === "notes" ? null : (
            <Button size="s" onPress={back}>
              Back to the notes
            </Button>
          )}
          {toOfficial}
          <Button size="s" onPress={() => void session.lock()}>
            Lock
          </Button>
          <Menu
            label="The notebook as a whole"
            actions={[
              { id: "release", label: "Give notes out", run: () => setView("release") },
              { id: "export", label: "Take the whole notebook with you", run: () => setView("export") },
              { id: "ways", label: "Passphrase, passkeys, recovery key, locking", run: () => setView("ways") },
            ]}
          />
        </>
      }
    >
      <Reminders
        session={session}
        standing={standing}
        book={book}
        onWays={() => setView("ways")}
        onOld={view === "old" ? null : () => setView("old")}
      />
      {view === "notes" ? <OpenRoom session={session} standing={standing} book={book} beside={beside} /> : null}
      {view === "release" ? <ReleasePage book={book} /> : null}
      {view === "old" ? <OldNotesPage session={session} standing={standing} book={book} onDone={back} /> : null}
      {view === "export" ? <ExportPage book={book} /> : null}
      {view === "ways" ? <WaysPage session={session} standing={standing} book={book} onNewPaper={onNewPaper} /> : null}
    </Room>
  );
}

/** How long a note is kept is its author's own; the notebook only asks, and only here. */
function OldNotes({ book, onOld }: Pick<RemindersProps, "book" | "onOld">) {
  const today = useToday();
  const settings = book.settings();
  const old = oldNotes(book.cards(), settings, today).length;
  if (old === 0 || onOld === null) return null;
  const years = yearsWords(settings.askAfterYears ?? 0);
  return (
    <Notice
      title={old === 1 ? `1 note is older than ${years}` : `${old} notes are older than ${years}`}
      action={
        <Button size="s" onPress={onOld}>
          Look at {old === 1 ? "it" : "them"}
        </Button>
      }
    >
      <p>
        That is how long you meant to keep {old === 1 ? "it" : "them"}. Look whether you still need{" "}
        {old === 1 ? "it" : "them"}; nothing is deleted by itself.
      </p>
    </Notice>
  );
}

interface RemindersProps extends Pick<InOpenRoomProps, "session" | "standing" | "book"> {
  readonly onWays: () => void;
  /** To the notes that are older than their author set; null where they are shown already. */
  readonly onOld: (() => void) | null;
}

/** What its author should know before it is too late. */
function Reminders({ session, standing, book, onWays, onOld }: RemindersProps) {
  const send = useSyncExternalStore(session.sender.subscribe, session.sender.state);
  return (
    <div className="room-reminders no-print">
      {standing.recoveryProvenAt === null ? (
        <Notice
          tone="warn"
          title="You have not shown yet that you hold your recovery key"
          action={
            <Button size="s" onPress={onWays}>
              Try it, or print one
            </Button>
          }
        >
          <p>If the passphrase is lost as well, nobody can open this notebook, and nobody can help.</p>
        </Notice>
      ) : null}
      <Requests />
      <OldNotes book={book} onOld={onOld} />
      {standing.isHeld ? (
        <Notice tone="late" title="A legal hold stands on your notebook">
          <p>
            Nothing in it is deleted, and nobody else can open it. Anything deleted since it was placed is back. Go on
            writing as always.
          </p>
        </Notice>
      ) : null}
      {book.damaged() === 0 ? null : (
        <Notice tone="block" title={`${book.damaged()} sealed items do not open`}>
          <p>They were damaged, or sealed with a key that is not in this notebook. They stay where they are.</p>
        </Notice>
      )}
      {send.waiting === 0 ? null : (
        <p className="room-saved room-waiting" role="status">
          {send.problem === null
            ? "Sealed on this device; sent within minutes, at no moment that tells when you wrote. "
            : "Sealed on this device; sent as soon as the server can be reached. "}
          <button
            type="button"
            className="text-button"
            onClick={() => void session.sender.now().catch(() => undefined)}
          >
            Send it now
          </button>
        </p>
      )}
    </div>
  );
}
