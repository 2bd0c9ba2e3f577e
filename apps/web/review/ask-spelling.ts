import type { Finding } from "@goldthread/clinical/review/finding.ts";
import type { NoteToReview } from "@goldthread/clinical/review/note-to-review.ts";
import type { Slip } from "@goldthread/clinical/review/spelling/slip.ts";
import { knownNames, paragraphsOf, spellingFindings } from "@goldthread/clinical/review/spelling/spelling-findings.ts";
import type { SpellingAnswered, SpellingAsked } from "./spelling-worker.ts";

export interface SpellingReviewer {
  /** Findings of each note, in order, with the practice's own words known; null where something newer was asked meanwhile. */
  ask(notes: readonly NoteToReview[], words: readonly string[]): Promise<readonly (readonly Finding[])[] | null>;
  close(): void;
}

/** Paragraphs looked at before; more than a long note has. */
const mostRemembered = 600;

/** Spelling in a worker of its own: it takes a second to load, so only paragraphs that changed are sent to it. */
export function openSpellingReviewer(): SpellingReviewer {
  const worker = new Worker(new URL("spelling-worker.ts", import.meta.url), { type: "module" });
  const remembered = new Map<string, readonly Slip[]>();
  let turn = 0;
  let knownWords: readonly string[] = [];
  let waiting: { paragraphs: readonly string[]; settle: (isDone: boolean) => void } | null = null;
  const settle = (isDone: boolean) => {
    waiting?.settle(isDone);
    waiting = null;
  };
  worker.addEventListener("message", ({ data }: MessageEvent<SpellingAnswered>) => {
    if (data.turn !== turn || waiting === null) return;
    if (remembered.size > mostRemembered) remembered.clear();
    for (const [at, slips] of data.slips.entries()) remembered.set(waiting.paragraphs[at] ?? "", slips);
    settle(true);
  });
  worker.addEventListener("error", () => settle(false));

  async function learn(paragraphs: readonly string[], known: readonly string[]): Promise<boolean> {
    settle(false);
    turn += 1;
    if (paragraphs.length === 0) return true;
    const asked: SpellingAsked = { turn, paragraphs, known };
    worker.postMessage(asked);
    return new Promise((resolve) => (waiting = { paragraphs, settle: resolve }));
  }

  return {
    async ask(notes, words) {
      // What was no word before may be one now, and the other way round.
      if (words !== knownWords) remembered.clear();
      knownWords = words;
      const all = notes.flatMap((note) => note.note.sections.flatMap(({ text }) => paragraphsOf(text)));
      const unknown = [...new Set(all.map(({ text }) => text))].filter((text) => !remembered.has(text));
      const isDone = await learn(unknown, [...words, ...notes.flatMap(knownNames)]);
      return isDone
        ? notes.map((note) => spellingFindings(note, (paragraph) => remembered.get(paragraph) ?? []))
        : null;
    },
    close() {
      settle(false);
      worker.terminate();
    },
  };
}
