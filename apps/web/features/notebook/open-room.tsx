import { useEffect, useEffectEvent, useState } from "react";
import { useToday } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Book } from "./book/open-book.ts";
import { type About, aboutNothing, type NoteCard, type NoteContent, type NoteKind } from "./book/note-content.ts";
import type { Standing } from "./api.ts";
import type { Brought } from "./brought.ts";
import { kindsFor } from "./kind-words.ts";
import { NoteEditor } from "./note-editor.tsx";
import { NoteList } from "./note-list.tsx";
import type { NotebookSession } from "./notebook-session.ts";
import type { OfficialBook } from "./official-book.ts";
import { actWords } from "./use-act.ts";

export interface OpenRoomProps {
  readonly session: NotebookSession;
  readonly standing: Standing;
  readonly book: Book;
  /** The session whose official note lies beside; null where there is none. */
  readonly beside: BesideNote | null;
}

export interface BesideNote {
  readonly about: About;
  readonly isPart2: boolean;
  readonly official: OfficialBook;
  /** A sentence that comes from there. */
  readonly brought: Brought | null;
  readonly onBrought: () => void;
}

interface Opened {
  /** Changes with every note that is opened, so that each has an editor of its own. */
  readonly turn: number;
  readonly card: NoteCard | null;
  readonly content: NoteContent;
}

/** The unlocked notebook: the list, and the note that is written. */
export function OpenRoom({ session, standing, book, beside }: OpenRoomProps) {
  const today = useToday();
  const kinds = kindsFor(standing.authorship.regimes);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [, setChanged] = useState(0);
  const changed = () => setChanged((times) => times + 1);
  const show = (card: NoteCard | null, content: NoteContent) =>
    setOpened((before) => ({ turn: (before?.turn ?? 0) + 1, card, content }));

  const begun = (about: About = aboutNothing): NoteContent => ({
    type: "note",
    kind: usualKind(kinds, beside?.isPart2 ?? false),
    title: "",
    text: "",
    about,
    day: today,
    changedAt: serverNow(),
    otherVersionOf: null,
  });
  const open = async (noteId: string) => {
    try {
      await session.settled();
      const content = await book.read(noteId);
      const card = book.card(noteId);
      if (content !== null && card !== null) show(card, content);
    } catch (problem) {
      toast(actWords(problem), { tone: "problem" });
    }
  };
  const openBeside = useEffectEvent(async ({ about, brought, onBrought }: BesideNote) => {
    await session.settled();
    const card = book.cards().find((one) => one.about.id === about.id && one.otherVersionOf === null) ?? null;
    const content = (card === null ? null : await book.read(card.id)) ?? begun(about);
    if (brought === null) return show(card, content);
    const text = content.text.trim() === "" ? brought.sentence : `${content.text.trimEnd()}\n\n${brought.sentence}`;
    const next = { ...content, text, changedAt: serverNow() };
    const kept = await book.save(next, card, true);
    session.sender.soon();
    // Sealed here: now, and not before, it leaves the official note.
    brought.takeAway();
    onBrought();
    show(kept, next);
    toast("Moved to your notebook, and out of the official note.");
  });
  const sentence = beside?.brought?.sentence ?? null;
  const besideId = beside?.about.id ?? null;
  useEffect(() => {
    if (beside !== null)
      void openBeside(beside).catch((problem: unknown) => toast(actWords(problem), { tone: "problem" }));
    // Once for each session and each sentence, and not whenever the page is drawn.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [besideId, sentence]);
  const remove = async ({ id }: NoteCard) => {
    const undo = await book.remove(id);
    session.sender.soon();
    setOpened(null);
    toast("The note is deleted.", {
      undo: () => {
        const bring = async () => {
          await undo();
          if (session.state().phase === "open") await book.catchUp();
          session.sender.soon();
          changed();
        };
        void bring().catch((problem: unknown) => toast(actWords(problem), { tone: "problem" }));
      },
    });
  };
  const kept = (card: NoteCard) => {
    setOpened((now) => (now === null ? null : { ...now, card: now.card === null ? card : now.card }));
    changed();
  };

  return (
    <div className="room-desk" data-reading={opened === null ? undefined : ""}>
      <NoteList
        book={book}
        chosen={opened?.card?.id ?? null}
        onChoose={(noteId) => void open(noteId)}
        onWrite={() => show(null, begun(beside?.about))}
      />
      {opened === null ? (
        <Beginning book={book} />
      ) : (
        <NoteEditor
          key={opened.turn}
          session={session}
          book={book}
          card={opened.card}
          content={opened.content}
          kinds={kinds}
          official={isBeside(opened.content.about, beside) ? (beside?.official ?? null) : null}
          onKept={kept}
          isHeld={standing.isHeld}
          onDelete={(card) => void remove(card)}
          onBack={() => setOpened(null)}
        />
      )}
    </div>
  );
}

function usualKind(kinds: readonly NoteKind[], isPart2: boolean): NoteKind {
  return isPart2 && kinds.includes("counselling") ? "counselling" : (kinds[0] ?? "reflection");
}

function isBeside(about: About, beside: OpenRoomProps["beside"]): boolean {
  return beside !== null && about.id === beside.about.id;
}

function Beginning({ book }: Pick<OpenRoomProps, "book">) {
  if (book.cards().length > 0) {
    return (
      <div className="room-note">
        <EmptyState title="Choose a note, or write one">What you write is sealed before it leaves the page.</EmptyState>
      </div>
    );
  }
  return (
    <div className="room-note">
      <EmptyState title="Nothing is written yet">
        Here belongs what is yours alone: what you make of the conversation, what it did in you, what you guess. What
        the record needs goes to the official note.
      </EmptyState>
    </div>
  );
}
