import type { Finding } from "@goldthread/clinical/review/finding.ts";
import type { NoteToReview } from "@goldthread/clinical/review/note-to-review.ts";
import { review, type ReviewSettings } from "@goldthread/clinical/review/review.ts";

/** What the page asks of its worker, and what comes back: the findings of each note, in order. */
export interface ReviewAsked {
  readonly turn: number;
  readonly notes: readonly NoteToReview[];
  readonly settings: ReviewSettings;
}
export interface ReviewAnswered {
  readonly turn: number;
  readonly findings: readonly (readonly Finding[])[];
}

// The same engine as at signing, beside the page and not in it: typing never waits for it.
globalThis.addEventListener("message", ({ data: { turn, notes, settings } }: MessageEvent<ReviewAsked>) => {
  const answered: ReviewAnswered = { turn, findings: notes.map((note) => review(note, { settings })) };
  globalThis.postMessage(answered);
});
