import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { clockWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Book } from "./book/open-book.ts";
import type { NoteCard, NoteContent, NoteKind } from "./book/note-content.ts";
import { GuardPanel } from "./guard-panel.tsx";
import { kindPrompts } from "./kind-words.ts";
import { NoteFacts } from "./note-facts.tsx";
import type { NotebookSession } from "./notebook-session.ts";
import { type OfficialBook, placeOfLabel } from "./official-book.ts";
import { createSitting, type SittingState } from "./sitting.ts";
import { useGuard } from "./use-guard.ts";
import { VersionsPanel } from "./versions-panel.tsx";

export interface NoteEditorProps {
  readonly session: NotebookSession;
  readonly book: Book;
  /** Null for a note that is only begun. */
  readonly card: NoteCard | null;
  readonly content: NoteContent;
  readonly kinds: readonly NoteKind[];
  readonly official: OfficialBook | null;
  readonly isHeld: boolean;
  readonly onKept: (card: NoteCard) => void;
  readonly onDelete: (card: NoteCard) => void;
  readonly onBack: () => void;
}

/** One private note. Keyed by the note: another note is another editor. */
export function NoteEditor({
  session,
  book,
  card,
  content,
  kinds,
  official,
  isHeld,
  onKept,
  onDelete,
  onBack,
}: NoteEditorProps) {
  const [note, setNote] = useState(content);
  const [sitting] = useState(() =>
    createSitting({
      book,
      from: card,
      onKept: (kept) => {
        session.sender.soon();
        onKept(kept);
      },
    }),
  );
  const saved = useSyncExternalStore(sitting.subscribe, sitting.state);
  const [showsVersions, setShowsVersions] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const isJournal = note.kind === "reflection" && note.about.kind === "none";
  const guard = useGuard(note.text, { officialText: official?.text(), isJournal });
  useSealBeforeLeaving(session, sitting.flush);

  useEffect(() => {
    // Where one goes on writing.
    const { length } = text.current?.value ?? "";
    text.current?.focus({ preventScroll: true });
    text.current?.setSelectionRange(length, length);
  }, []);

  const change = (part: Partial<NoteContent>) => {
    const next = { ...note, ...part, changedAt: serverNow() };
    setNote(next);
    sitting.change(next);
  };
  const show = ({ start, end }: Finding) => {
    text.current?.focus();
    text.current?.setSelectionRange(start, end);
  };
  const take = official?.take ?? null;

  return (
    <article className="room-note" aria-label="Private note">
      <div className="room-note-head">
        <div className="only-narrow">
          <Button size="s" tone="quiet" icon="left" onPress={onBack}>
            All notes
          </Button>
        </div>
        <NoteFacts note={note} kinds={kinds} onChange={change} />
      </div>
      {official === null && note.about.kind === "session" && note.about.id !== null ? (
        <p className="small room-official">
          <Link to="/sessions/$sessionId/write" params={{ sessionId: note.about.id }}>
            The official note of this session
          </Link>{" "}
          (F9 comes back from there)
        </p>
      ) : null}
      {note.otherVersionOf === null ? null : (
        <Notice tone="late" title="The other version of a note">
          <p>
            The same note was written on two devices, or in two windows, at the same time. Both were kept. Bring them
            together as you like, and delete the one that you do not need.
          </p>
        </Notice>
      )}
      <TextField
        label="Title"
        optional
        kind="note-title"
        autoComplete="off"
        value={note.title}
        onChange={(title) => change({ title })}
      />
      <div className="room-text field">
        <label className="field-label" htmlFor="private-note-text">
          Note
        </label>
        <textarea
          ref={text}
          id="private-note-text"
          dir="auto"
          // A browser's own spelling service may send text away.
          spellCheck={false}
          autoComplete="off"
          placeholder={kindPrompts[note.kind]}
          value={note.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </div>
      <div className="room-note-tools">
        <SavedWords state={saved} />
        <div className="form-foot">
          {saved.card === null ? null : (
            <Button
              size="s"
              tone="quiet"
              aria-expanded={showsVersions}
              onPress={() => setShowsVersions(!showsVersions)}
            >
              Earlier versions
            </Button>
          )}
          {saved.card === null || isHeld ? null : (
            <Button size="s" tone="quiet" onPress={() => onDelete(saved.card ?? neverKept)}>
              Delete
            </Button>
          )}
        </div>
      </div>
      {showsVersions && saved.card !== null ? (
        <VersionsPanel
          book={book}
          noteId={saved.card.id}
          isHeld={isHeld}
          onTakeBack={(version) => change({ text: version.text, title: version.title })}
        />
      ) : null}
      <GuardPanel
        findings={guard}
        onShow={show}
        onTake={
          take === null
            ? null
            : (finding) => {
                take(finding.text, placeOfLabel(finding.label));
                // Judged anew: the official note says it now.
                setNote({ ...note });
                toast("It stands in the official note now, and still here.");
              }
        }
      />
    </article>
  );
}

const neverKept: NoteCard = {
  id: "",
  seal: "",
  historyId: null,
  kind: "reflection",
  title: "",
  about: { kind: "none", id: null, name: "", clientId: null },
  day: "",
  changedAt: "",
  otherVersionOf: null,
};

function SavedWords({ state }: { readonly state: SittingState }) {
  const zone = useZone();
  const words = {
    nothing: "",
    unsealed: "Sealing …",
    failed: "This browser could not keep it. The words are still here; copy them if this stays so.",
    sealed: state.at === null ? "" : `Sealed on this device ${clockWords(state.at, zone)}`,
  }[state.saving];
  return (
    <p className="room-saved" role="status" aria-label="State of saving">
      {words}
    </p>
  );
}

/** On locking, on leaving, and as soon as the page is out of sight. */
function useSealBeforeLeaving(session: NotebookSession, flush: () => Promise<void>): void {
  useEffect(() => {
    const stop = session.beforeLock(flush);
    const hidden = () => {
      if (document.visibilityState === "hidden") void flush();
    };
    document.addEventListener("visibilitychange", hidden);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", hidden);
      session.track(flush());
    };
  }, [session, flush]);
}
