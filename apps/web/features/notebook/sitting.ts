import type { Book } from "./book/open-book.ts";
import type { NoteCard, NoteContent } from "./book/note-content.ts";

export interface SittingState {
  readonly saving: "nothing" | "unsealed" | "sealed" | "failed";
  /** When it was sealed last, ISO 8601. */
  readonly at: string | null;
  readonly card: NoteCard | null;
}

/** One note being written: sealed and kept whenever the hand rests, in the order of typing. */
export interface Sitting {
  change(content: NoteContent): void;
  /** Seals what is not sealed yet. Never rejects: what failed is said, and tried again at the next change. */
  flush(): Promise<void>;
  state(): SittingState;
  subscribe(listener: () => void): () => void;
}

const rest = 700;

interface SittingOptions {
  readonly book: Book;
  readonly from: NoteCard | null;
  readonly onKept: (card: NoteCard) => void;
}

export function createSitting({ book, from, onKept }: SittingOptions): Sitting {
  let state: SittingState = { saving: "nothing", at: null, card: from };
  let unsealed: NoteContent | null = null;
  let isNew = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const say = (next: SittingState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };

  async function seal(): Promise<void> {
    const content = unsealed;
    if (content === null) return;
    unsealed = null;
    const isEmpty = content.text.trim() === "" && content.title.trim() === "";
    if (isEmpty && state.card === null) return;
    try {
      const card = await book.save(content, state.card, isNew);
      isNew = false;
      say({ saving: unsealed === null ? "sealed" : "unsealed", at: content.changedAt, card });
      onKept(card);
    } catch {
      // A full disk, a browser that keeps nothing: the words are still in the field, and are tried again.
      unsealed ??= content;
      say({ ...state, saving: "failed" });
    }
  }

  const sitting: Sitting = {
    change(content) {
      unsealed = content;
      if (state.saving !== "unsealed") say({ ...state, saving: "unsealed" });
      clearTimeout(timer);
      timer = setTimeout(() => void sitting.flush(), rest);
    },
    flush() {
      clearTimeout(timer);
      running = running.then(seal);
      return running;
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return sitting;
}
