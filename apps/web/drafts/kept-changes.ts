import { mergeUpdates } from "yjs";
import type { DeviceStore } from "./device/device-store.ts";
import type { OutgoingChange } from "./outgoing-changes.ts";

/** How many rows one draft may have on the device before they are summed up in one. */
const manyRows = 100;

export interface KeptChanges {
  /** Changes that this page found on the device and will send: they are settled with the change they came in as. */
  adopt(rowIds: readonly number[], as: OutgoingChange): void;
  /** Puts a change on the device, together with others that come while the disk is busy. */
  keep(change: OutgoingChange): void;
  /** These are committed: they need not stay on the device. */
  settle(changes: readonly OutgoingChange[]): void;
  /** Whether everything that waits is on the disk. */
  allKept(): boolean;
  /** The device keeps nothing: say so, so that nobody closes the page. */
  hasFailed(): boolean;
  /** Resolves when nothing is being written any more. */
  idle(): Promise<void>;
}

interface Options {
  readonly store: DeviceStore;
  readonly draftId: string;
  readonly onChange: () => void;
}

/** Keeps the unsettled changes of one draft on the device, in batches, and takes them away when they are settled. */
export function createKeptChanges({ store, draftId, onChange }: Options): KeptChanges {
  const waiting = new Map<number, OutgoingChange>();
  /** By row: the changes in it that are not settled. */
  const rows = new Map<number, Set<number>>();
  const onDisk = new Set<number>();
  let running: Promise<void> | null = null;
  let failed = false;
  let dirty = false;

  const unkept = () => [...waiting.values()].filter(({ number }) => !onDisk.has(number));

  async function writeBatch(): Promise<void> {
    const sumUp = rows.size >= manyRows;
    const batch = sumUp ? [...waiting.values()] : unkept();
    const replaced = sumUp ? [...rows.keys()] : [];
    const id = await store.keep(draftId, mergeChanges(batch), replaced);
    for (const old of replaced) rows.delete(old);
    rows.set(id, new Set(batch.map(({ number }) => number)));
    for (const { number } of batch) onDisk.add(number);
    await dropSettled();
  }

  async function dropSettled(): Promise<void> {
    const done: number[] = [];
    for (const [id, numbers] of rows) {
      for (const number of numbers) if (!waiting.has(number)) numbers.delete(number);
      if (numbers.size === 0) done.push(id);
    }
    for (const id of done) rows.delete(id);
    if (done.length > 0) await store.drop(done);
  }

  async function run(): Promise<void> {
    try {
      while (dirty) {
        dirty = false;
        while (unkept().length > 0) await writeBatch();
        await dropSettled();
      }
      failed = false;
    } catch {
      failed = true;
    }
    running = null;
    onChange();
  }

  const start = () => {
    dirty = true;
    // After a turn of the event loop: what is settled at once need not touch the disk.
    running ??= Promise.resolve().then(run);
  };

  return {
    adopt(rowIds, as) {
      waiting.set(as.number, as);
      onDisk.add(as.number);
      for (const id of rowIds) rows.set(id, new Set([as.number]));
    },
    keep(change) {
      waiting.set(change.number, change);
      start();
    },
    settle(changes) {
      for (const { number } of changes) {
        waiting.delete(number);
        onDisk.delete(number);
      }
      start();
    },
    allKept: () => unkept().length === 0,
    hasFailed: () => failed,
    async idle() {
      for (let current = running; current !== null; current = running) await current;
    },
  };
}

function mergeChanges(changes: readonly OutgoingChange[]): Uint8Array<ArrayBuffer> {
  const [first] = changes;
  const merged =
    changes.length === 1 && first !== undefined ? first.change : mergeUpdates(changes.map(({ change }) => change));
  return new Uint8Array(merged);
}
