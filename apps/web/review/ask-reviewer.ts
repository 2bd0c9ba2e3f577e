import type { Finding } from "@goldthread/clinical/review/finding.ts";
import type { NoteToReview } from "@goldthread/clinical/review/note-to-review.ts";
import type { ReviewSettings } from "@goldthread/clinical/review/review.ts";
import type { ReviewAnswered, ReviewAsked } from "./review-worker.ts";

export interface Reviewer {
  /** Findings of each note, in order; null where something newer was asked meanwhile. */
  ask(notes: readonly NoteToReview[], settings: ReviewSettings): Promise<readonly (readonly Finding[])[] | null>;
  close(): void;
}

/** The reviewer in a worker of its own. */
export function openReviewer(): Reviewer {
  const worker = new Worker(new URL("review-worker.ts", import.meta.url), { type: "module" });
  let turn = 0;
  let waiting: ((answer: ReviewAnswered | null) => void) | null = null;
  const settle = (answer: ReviewAnswered | null) => {
    waiting?.(answer);
    waiting = null;
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ReviewAnswered>) => {
    if (data.turn === turn) settle(data);
  });
  // A reviewer that fails is silent here: the server reviews again at signing, and its word is final.
  worker.addEventListener("error", () => settle(null));
  return {
    async ask(notes, settings) {
      settle(null);
      turn += 1;
      const asked: ReviewAsked = { turn, notes, settings };
      worker.postMessage(asked);
      const answer = await new Promise<ReviewAnswered | null>((resolve) => (waiting = resolve));
      return answer?.findings ?? null;
    },
    close() {
      settle(null);
      worker.terminate();
    },
  };
}
