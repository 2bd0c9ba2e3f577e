import type { NoteSigner } from "@goldthread/ledger";
import { asPart } from "./as-part.ts";
import type { Database, Transaction } from "./db.ts";
import { batchAudit } from "./queries/audit-batch.ts";
import { isElected, placeWaiting, readPlaces, type Placed } from "./queries/ledger.ts";

export type SequencerOptions = {
  readonly signer: NoteSigner;
  /** The log's name; MUST be the signer's. */
  readonly origin: string;
  /** How long an entry waits at most when nobody kicks. */
  readonly everyMs?: number;
  /** How long rows of the audit trail wait at most for their batch; each batch is one entry. */
  readonly auditEveryMs?: number;
  /** Told of every round that failed; rounds go on, further and further apart. */
  readonly onError: (error: unknown) => void;
  readonly now?: () => Date;
};

export type Sequencer = {
  /** A round at once: called after an act was committed. */
  kick(): void;
  /** The entry's place, once it has one. Rejects when the sequencer stops, or after ten seconds. */
  whenPlaced(entryId: string): Promise<number>;
  /** Ends after one last round. */
  stop(): Promise<void>;
};

const LIMIT = 2_000;
const SHORT_PAUSE = 25;
const LONGEST_PAUSE = 10_000;
const PATIENCE = 10_000;

/**
 * Gives ledger entries their places and signs checkpoints, for as long as the server runs. Any number of servers may
 * run one: each round is elected by an advisory lock that ends with its transaction, so none can die holding it.
 */
export function startSequencer(db: Database, options: SequencerOptions): Sequencer {
  const { everyMs = 500, onError } = options;
  const waiters = newWaiters();
  const alarm = newAlarm();
  const ending = new AbortController();
  let failures = 0;
  let nextBatch = 0;

  /** Not with every kick: a batch is an entry, and one a second is enough. */
  async function batch(): Promise<void> {
    const { auditEveryMs = 1_000, now = () => new Date() } = options;
    if (performance.now() < nextBatch && !ending.signal.aborted) return;
    nextBatch = performance.now() + auditEveryMs;
    await asPart(db, "sequencer", (tx) => batchIfElected(tx, now()));
  }

  async function round(): Promise<void> {
    try {
      await batch();
      for (let more = true; more;) {
        const placed = await placeOnce(db, options);
        waiters.settle(placed.entries);
        more = placed.more;
      }
      waiters.settle(await lookUp(db, waiters.ids()));
      failures = 0;
    } catch (error) {
      failures += 1;
      onError(error);
    }
  }

  /** Short while somebody waits: the round may have been another server's, and not yet committed when we looked. */
  function pause(): number {
    if (failures > 0) return Math.min(everyMs * 2 ** Math.min(failures, 10), Math.max(LONGEST_PAUSE, everyMs));
    return waiters.ids().length > 0 ? Math.min(SHORT_PAUSE, everyMs) : everyMs;
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      await round();
      if (!ending.signal.aborted) await alarm.wait(pause());
    }
    await round();
    waiters.abandon();
  }

  const ended = run();
  return {
    kick: alarm.ring,
    whenPlaced: (entryId) => {
      const placed = waiters.add(entryId);
      alarm.ring();
      return placed;
    },
    stop: () => {
      ending.abort();
      alarm.ring();
      return ended;
    },
  };
}

function placeOnce(db: Database, { signer, origin, now = () => new Date() }: SequencerOptions): Promise<Placed> {
  return asPart(db, "sequencer", (tx) => placeWaiting(tx, { limit: LIMIT, signer, origin, at: now() }));
}

async function batchIfElected(tx: Transaction, at: Date): Promise<void> {
  if (await isElected(tx)) await batchAudit(tx, at);
}

/** For entries that another server has placed. */
async function lookUp(db: Database, ids: readonly string[]): Promise<Placed["entries"]> {
  return ids.length === 0 ? [] : asPart(db, "sequencer", (tx) => readPlaces(tx, ids));
}

/** A pause that can be cut short. A ring while nobody waits is remembered for the next pause. */
function newAlarm() {
  let wake = (): void => {};
  let rung = false;
  return {
    ring: (): void => {
      rung = true;
      wake();
    },
    wait: async (milliseconds: number): Promise<void> => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = () => {};
      rung = false;
    },
  };
}

type Waiter = { readonly place: (place: number) => void; readonly giveUp: (reason: string) => void };

function newWaiters() {
  const waiting = new Map<string, Waiter[]>();
  const take = (id: string): Waiter[] => {
    const found = waiting.get(id) ?? [];
    waiting.delete(id);
    return found;
  };
  return {
    ids: (): string[] => [...waiting.keys()],
    add: (id: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const giveUp = (reason: string): void => reject(new Error(`The ledger entry has no place yet: ${reason}`));
        const timer = setTimeout(() => take(id).forEach((waiter) => waiter.giveUp("it took too long")), PATIENCE);
        const place = (at: number): void => {
          clearTimeout(timer);
          resolve(at);
        };
        const stop = (reason: string): void => {
          clearTimeout(timer);
          giveUp(reason);
        };
        waiting.set(id, [...(waiting.get(id) ?? []), { place, giveUp: stop }]);
      }),
    settle: (entries: Placed["entries"]): void => {
      for (const { id, place } of entries) for (const waiter of take(id)) waiter.place(place);
    },
    abandon: (): void => {
      for (const id of waiting.keys()) for (const waiter of take(id)) waiter.giveUp("the sequencer stopped");
    },
  };
}
