import type { DraftChange } from "@goldthread/store/queries/draft-update.ts";

interface Waiting {
  readonly change: DraftChange;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Gathers the changes of all sockets into one transaction at a time, so that many writers share one flush of the
 * write-ahead log. A change is acknowledged by nobody before the promise of `append` resolves: that is what makes
 * "Saved" true.
 *
 * When a gathering fails, each change is tried by itself: one signed draft must not cost its neighbours their words.
 */
export function createAppendQueue(store: (changes: readonly DraftChange[]) => Promise<void>) {
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  async function storeOne({ change, done, failed }: Waiting): Promise<void> {
    try {
      await store([change]);
      done();
    } catch (error) {
      failed(error);
    }
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await store(batch.map(({ change }) => change));
        for (const { done } of batch) done();
      } catch (error) {
        const [only] = batch;
        if (batch.length === 1 && only !== undefined) only.failed(error);
        else for (const one of batch) await storeOne(one);
      }
    }
    running = null;
  }

  return {
    /** Resolves when the change is committed. */
    append(change: DraftChange): Promise<void> {
      return new Promise((done, failed) => {
        waiting.push({ change, done, failed });
        running ??= drain();
      });
    },
    /** Resolves when nothing is waiting. */
    async idle(): Promise<void> {
      while (running !== null) await running;
    },
  };
}

export type AppendQueue = ReturnType<typeof createAppendQueue>;
