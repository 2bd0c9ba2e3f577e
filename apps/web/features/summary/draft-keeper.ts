import type { SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import type { RefusalCode } from "../../api-types.ts";
import { RefusalError } from "../../refusal-error.ts";

/** What may be otherwise in a moment, so that it is sent again. */
const passing: ReadonlySet<RefusalCode> = new Set(["busy", "disk_full", "fault"]);

/** `conflict`: another window kept something meanwhile. `refused`: the server does not take this as it is. */
export type KeepState = "saved" | "saving" | "unsent" | "conflict" | "refused";

/** An edit that the server has not got yet, as this device keeps it. */
export interface UnsentEdits {
  readonly on: number;
  readonly edits: SummaryEdits;
}

interface DraftKeeperOptions {
  /** The version that the server has; 0: none. */
  readonly version: number;
  readonly send: (on: number, edits: SummaryEdits) => Promise<number>;
  /** What is not sent yet, on this device; null once everything is. */
  readonly keepHere: (unsent: UnsentEdits | null) => Promise<void>;
  readonly onState: (state: KeepState) => void;
  readonly onSaved: (version: number, edits: SummaryEdits) => void;
  readonly wait?: number;
}

export interface DraftKeeper {
  readonly change: (edits: SummaryEdits) => void;
  /** Sends what waits. The version that the server then has; null where it has not got all of it. */
  readonly settle: () => Promise<number | null>;
  readonly close: () => void;
}

/** Keeps a draft: on this device at once, on the server a moment later, and again until it is there. */
export function createDraftKeeper(options: DraftKeeperOptions): DraftKeeper {
  const { send, keepHere, onState, onSaved, wait = 700 } = options;
  let { version } = options;
  let waiting: SummaryEdits | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let stuck: "conflict" | "refused" | null = null;

  // The device writes in order, so that an older edit never lies over a newer one.
  let here: Promise<void> = Promise.resolve();
  const keep = (unsent: UnsentEdits | null) => {
    // A browser that keeps nothing (a private window) still sends.
    here = here.then(() => keepHere(unsent)).catch(() => undefined);
    return here;
  };

  const later = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), after);
  };

  function flush(): Promise<void> {
    clearTimeout(timer);
    sending ??= sendAll().finally(() => (sending = null));
    return sending;
  }

  async function sendAll(): Promise<void> {
    while (waiting !== null && stuck === null) {
      const edits = waiting;
      onState("saving");
      try {
        version = await send(version, edits);
      } catch (problem) {
        return failed(problem);
      }
      onSaved(version, edits);
      if (waiting === edits) waiting = null;
      await keep(waiting === null ? null : { on: version, edits: waiting });
    }
    if (stuck === null) onState("saved");
  }

  function failed(problem: unknown): void {
    if (problem instanceof RefusalError && !passing.has(problem.code)) {
      stuck = problem.code === "changed_meanwhile" ? "conflict" : "refused";
      return onState(stuck);
    }
    onState("unsent");
    later(4_000);
  }

  return {
    change(edits) {
      waiting = edits;
      void keep({ on: version, edits });
      // What was refused may be taken once it was changed; what conflicts is settled by its author.
      if (stuck === "conflict") return;
      stuck = null;
      onState("unsent");
      later(wait);
    },
    async settle() {
      await flush();
      return waiting === null ? version : null;
    },
    close() {
      clearTimeout(timer);
      if (waiting !== null && stuck === null) void flush();
    },
  };
}
