import type { LiveFrame } from "./live-frame.ts";

/** A local change, numbered in the order of writing. */
export interface OutgoingChange {
  readonly number: number;
  readonly change: Uint8Array;
}

/**
 * Which local changes of one draft the server has committed.
 *
 * The provider's own count of unsynced changes is not enough: after a reconnection it begins again at one and falls
 * with every answer, so that it can reach nought while changes written offline are still on their way. Here each
 * frame that really went out is remembered with what it carries, and each answer settles the oldest of them; the
 * server answers in order, and only after the change is a committed row.
 */
export interface OutgoingChanges {
  wrote(change: Uint8Array): OutgoingChange;
  sent(frame: Extract<LiveFrame, { kind: "change" | "all" }>): void;
  /** The changes that are committed by this answer. */
  answered(committed: boolean): readonly OutgoingChange[];
  /** A new socket: what was under way on the old one will get no answer. */
  disconnected(): void;
  waiting(): readonly OutgoingChange[];
  /** Gives up what waits: only where it can never be committed and has been copied elsewhere. */
  forget(): void;
}

export function createOutgoingChanges(): OutgoingChanges {
  const waiting = new Map<number, OutgoingChange>();
  let underWay: (readonly number[])[] = [];
  let last = 0;

  function carriedBy(frame: Extract<LiveFrame, { kind: "change" | "all" }>): readonly number[] {
    if (frame.kind === "all") return [...waiting.keys()];
    const found = [...waiting.values()].find(({ change }) => isSame(change, frame.change));
    return found === undefined ? [] : [found.number];
  }

  return {
    wrote(change) {
      last += 1;
      const outgoing = { number: last, change };
      waiting.set(last, outgoing);
      return outgoing;
    },
    sent(frame) {
      underWay.push(carriedBy(frame));
    },
    answered(committed) {
      const numbers = underWay.shift() ?? [];
      if (!committed) return [];
      const settled = numbers.flatMap((number) => waiting.get(number) ?? []);
      for (const { number } of settled) waiting.delete(number);
      return settled;
    },
    disconnected() {
      underWay = [];
    },
    waiting: () => [...waiting.values()],
    forget: () => waiting.clear(),
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
