import { createDeviceStore, type DeviceStore } from "./device/device-store.ts";
import { openIndexedDb } from "./device/indexed-db.ts";
import { type DraftSession, openDraftSession } from "./draft-session.ts";
import { createLiveConnection, type LiveConnection } from "./live-connection.ts";
import { setOpenDrafts } from "./open-drafts.ts";

/** All drafts that this page has open, for one person. */
export interface DraftManager {
  readonly store: DeviceStore;
  /** The same session for the same draft, as long as anybody holds it. */
  open(draftId: string): DraftSession;
  /** Holds a draft open; call what comes back to let go. A draft nobody holds is closed a little later. */
  hold(draftId: string): () => void;
  /** Sends what is kept on this device, also of drafts that no page shows. True when nothing is left to send. */
  settleAll(milliseconds: number): Promise<boolean>;
  /** Whether a closed page would lose words: something waits that the device could not keep. */
  wouldLose(): boolean;
  close(): Promise<void>;
}

interface Options {
  readonly connect: () => LiveConnection;
  readonly store: DeviceStore;
  readonly now: () => string;
  /** How long a draft that nobody holds stays open: pages come and go. */
  readonly lingers?: number;
}

interface Held {
  readonly session: DraftSession;
  holders: number;
  closing: ReturnType<typeof setTimeout> | null;
}

export function createDraftManager({ connect, store, now, lingers = 10_000 }: Options): DraftManager {
  const held = new Map<string, Held>();
  let connection: LiveConnection | null = null;

  function find(draftId: string): Held {
    const known = held.get(draftId);
    if (known !== undefined) return known;
    connection ??= connect();
    const opened: Held = { session: openDraftSession({ draftId, connection, store, now }), holders: 0, closing: null };
    held.set(draftId, opened);
    closeLater(draftId, opened);
    return opened;
  }

  function closeLater(draftId: string, one: Held): void {
    one.closing = setTimeout(() => {
      held.delete(draftId);
      void one.session.close();
    }, lingers);
  }

  function hold(draftId: string): () => void {
    const one = find(draftId);
    one.holders += 1;
    if (one.closing !== null) clearTimeout(one.closing);
    one.closing = null;
    return () => {
      one.holders -= 1;
      if (one.holders === 0) closeLater(draftId, one);
    };
  }

  return {
    store,
    open: (draftId) => find(draftId).session,
    hold,
    async settleAll(milliseconds) {
      const ids = new Set([...(await store.draftIds().catch(() => [])), ...held.keys()]);
      const settled = await Promise.all(
        [...ids].map(async (draftId) => {
          const letGo = hold(draftId);
          const done = await find(draftId).session.settled(milliseconds);
          letGo();
          return done || find(draftId).session.state().waiting === 0;
        }),
      );
      return settled.every(Boolean);
    },
    wouldLose: () =>
      [...held.values()].some(({ session }) => session.state().waiting > 0 && session.state().device !== "kept"),
    async close() {
      await Promise.all([...held.values()].map(({ session }) => session.close()));
      held.clear();
      connection?.close();
      connection = null;
    },
  };
}

let current: { readonly person: string; readonly manager: DraftManager } | null = null;

interface Person {
  readonly id: string;
  readonly now: () => string;
  readonly signedInAgain: () => Promise<void>;
}

/** The drafts of whoever is signed in on this page. */
export function draftsOf({ id, now, signedInAgain }: Person): DraftManager {
  if (current?.person === id) return current.manager;
  void current?.manager.close();
  const url = new URL("/api/live", window.location.href);
  url.searchParams.set("staff", id);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  const manager = createDraftManager({
    store: createDeviceStore(openIndexedDb(), id),
    connect: () => createLiveConnection({ url: url.href, signedInAgain }),
    now,
  });
  window.addEventListener("beforeunload", (event) => {
    if (manager.wouldLose()) event.preventDefault();
  });
  current = { person: id, manager };
  setOpenDrafts(manager);
  return manager;
}
