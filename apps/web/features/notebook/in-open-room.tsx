import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useToday } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Standing } from "./api.ts";
import type { Book } from "./book/open-book.ts";
import { ExportPage } from "./export-page.tsx";
import type { NotebookSession } from "./notebook-session.ts";
import { OpenRoom, type OpenRoomProps } from "./open-room.tsx";
import { ReleasePage } from "./release-page.tsx";
import { Requests } from "./requests.tsx";
import { Room } from "./room.tsx";
import { WaysPage } from "./ways-page.tsx";

type View = "notes" | "ways" | "release" | "export";

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
      <Reminders session={session} standing={standing} book={book} onWays={() => setView("ways")} />
      {view === "notes" ? <OpenRoom session={session} standing={standing} book={book} beside={beside} /> : null}
      {view === "release" ? <ReleasePage book={book} /> : null}
      {view === "export" ? <ExportPage book={book} /> : null}
      {view === "ways" ? <WaysPage session={session} standing={standing} book={book} onNewPaper={onNewPaper} /> : null}
    </Room>
  );
}

/** How long a note is kept is its author's own; the notebook only asks, and only here. */
function OldNotes({ book }: Pick<InOpenRoomProps, "book">) {
  const today = useToday();
  const { askAfterYears } = book.settings();
  if (askAfterYears === null) return null;
  const limit = `${Number(today.slice(0, 4)) - askAfterYears}${today.slice(4)}`;
  const old = book.cards().filter(({ day }) => day < limit).length;
  if (old === 0) return null;
  return (
    <Notice title={old === 1 ? "1 note is older than you set" : `${old} notes are older than you set`}>
      <p>The last in the list. Look whether you still need them; nothing is deleted by itself.</p>
    </Notice>
  );
}

interface RemindersProps extends Pick<InOpenRoomProps, "session" | "standing" | "book"> {
  readonly onWays: () => void;
}

/** What its author should know before it is too late. */
function Reminders({ session, standing, book, onWays }: RemindersProps) {
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
      <OldNotes book={book} />
      {standing.isHeld ? (
        <Notice tone="late" title="A legal hold stands on your notebook">
          <p>Nothing in it is deleted, and nobody else can open it. Go on writing as always.</p>
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
