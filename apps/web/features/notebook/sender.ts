import type { NotebookServer } from "./book/sync.ts";
import { pull, push } from "./book/sync.ts";
import type { SealedRows } from "./book/sealed-rows.ts";

export interface SendState {
  /** How many sealed items wait on this device. */
  readonly waiting: number;
  /** Why the last try did not work; null where it did. */
  readonly problem: string | null;
}

export interface Sender {
  state(): SendState;
  subscribe(listener: () => void): () => void;
  /** Something waits: it goes within minutes, at no moment that says when it was written. */
  soon(): void;
  /** Sends what waits and brings what others changed. Says whether anything came. */
  now(): Promise<boolean>;
  stop(): void;
}

/** From a quarter of a minute to five minutes. */
const wait = (random: () => number) => 15_000 + random() * 285_000;

interface SenderOptions {
  /** Other devices changed something, or were first. */
  readonly onCame: () => Promise<void>;
  /** A legal hold refused what was to be deleted; it is back on this device. */
  readonly onHeld: () => Promise<void>;
  readonly random?: () => number;
}

/**
 * Sends sealed items some time after they were written. Whoever watches the server sees that an author writes, and not
 * after which session. It needs no key, so it goes on behind the lock.
 */
export function createSender(
  rows: SealedRows,
  server: NotebookServer,
  { onCame, onHeld, random = Math.random }: SenderOptions,
): Sender {
  let state: SendState = { waiting: 0, problem: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();
  const say = (next: SendState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const count = async () => (await rows.heads()).filter(({ pending }) => pending !== null).length;

  async function run(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    try {
      const refused = await push(rows, server);
      if (refused > 0) await onHeld();
      const came = await pull(rows, server);
      if (came) await onCame();
      // Where both had changed a note, the second version waits by now.
      if ((await count()) > 0) await push(rows, server);
      say({ waiting: await count(), problem: null });
      if (state.waiting > 0) sender.soon();
      return came;
    } catch (problem) {
      say({ waiting: await count(), problem: problem instanceof Error ? problem.message : "It was not sent." });
      sender.soon();
      throw problem;
    }
  }

  const sender: Sender = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    soon() {
      void count().then((waiting) => {
        if (waiting !== state.waiting) say({ ...state, waiting });
      });
      timer ??= setTimeout(() => void sender.now().catch(() => false), wait(random));
    },
    now() {
      running ??= run().finally(() => (running = null));
      return running;
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
  return sender;
}
