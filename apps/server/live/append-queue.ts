import type { DraftChange } from "@goldthread/store/queries/draft-update.ts";
import { StoreError } from "@goldthread/store/store-error.ts";

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
 * When one change spoils a gathering, each is tried by itself: one signed draft must not cost its neighbours their
 * words. When the database is away, all are told at once and nobody waits in line for it.
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

  async function storeAll(batch: readonly Waiting[]): Promise<void> {
    try {
      await store(batch.map(({ change }) => change));
      for (const { done } of batch) done();
    } catch (error) {
      if (batch.length > 1 && isAboutOneChange(error)) for (const one of batch) await storeOne(one);
      else for (const { failed } of batch) failed(error);
    }
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await storeAll(batch);
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
    /** Resolves when what is waiting now is committed, or has failed. */
    async idle(): Promise<void> {
      await running;
    },
  };
}

export type AppendQueue = ReturnType<typeof createAppendQueue>;

const aboutOneChange: ReadonlySet<string> = new Set(["draft_signed", "missing_parent", "out_of_range"]);

function isAboutOneChange(error: unknown): boolean {
  return error instanceof StoreError && aboutOneChange.has(error.code);
}
