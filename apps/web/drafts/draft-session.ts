import { HocuspocusProvider } from "@hocuspocus/provider";
import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { keepProvenance } from "../editor/provenance-keeper.ts";
import type { DeviceStore } from "./device/device-store.ts";
import { createKeptChanges } from "./kept-changes.ts";
import { lateWords } from "./late-words.ts";
import type { LiveConnection } from "./live-connection.ts";
import { createOutgoingChanges } from "./outgoing-changes.ts";
import type { DraftState } from "./save-state.ts";

/** One draft, open on this page. */
export interface DraftSession {
  readonly draftId: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly state: () => DraftState;
  /** Words that this person wrote and that came after the signature; empty while the part is open. */
  readonly lateWords: () => string;
  subscribe(listener: () => void): () => void;
  /** Resolves true when all local changes are committed, false when that did not happen in time. */
  settled(milliseconds: number): Promise<boolean>;
  /** The part was signed on this page: no more is written to it. */
  markSigned(): void;
  /** Forgets the late words, once they are copied. */
  dropLateWords(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly draftId: string;
  readonly connection: LiveConnection;
  readonly store: DeviceStore;
  /** The moment, ISO 8601 UTC, by the server's clock. */
  readonly now: () => string;
}

const fromDevice = Symbol("kept on this device");
const closings: Readonly<Record<string, DraftState["part"]>> = {
  "draft-signed": "signed",
  "not-found": "gone",
  "share-taken-back": "taken-back",
  "share-over": "over",
};

/** Opens a draft: what is kept on this device goes in first, then the live document, and both go on from there. */
export function openDraftSession({ draftId, connection, store, now }: Options): DraftSession {
  const doc = new Y.Doc();
  const listeners = new Set<() => void>();
  const outgoing = createOutgoingChanges();
  let part: DraftState["part"] = "open";
  let synced = false;
  let isRefused = false;
  let savedAt: string | null = null;
  let current: DraftState | null = null;

  const tell = () => {
    current = null;
    for (const listener of listeners) listener();
  };
  const kept = createKeptChanges({ store, draftId, onChange: tell });
  keepProvenance(doc);

  // Before the provider's own listener, so that a change is numbered before it is sent.
  doc.on("update", (change: Uint8Array, origin: unknown) => {
    if (origin === provider || origin === fromDevice) return;
    // Open by a share to be read: the server takes nothing, so there is nothing to keep for it.
    if (provider.authorizedScope === "readonly") return;
    kept.keep(outgoing.wrote(change));
    tell();
  });
  const provider = new HocuspocusProvider({
    name: draftId,
    document: doc,
    token: "cookie",
    sessionAwareness: true,
    websocketProvider: connection.websocket,
  });
  const { awareness } = provider;
  if (awareness === null) throw new Error("Cannot open the draft: nobody could be shown in it");

  const close = (reason: string) => {
    const closing = closings[reason];
    if (closing === undefined) {
      isRefused = reason === "not-saved";
      connection.startOver();
    } else if (part === "open") part = closing;
    if (part === "taken-back" || part === "over") void forgetHere();
    tell();
  };

  /** Whoever was let in by a share keeps nothing of the text when it ends, words of their own that wait among it. */
  async function forgetHere(): Promise<void> {
    kept.settle(outgoing.waiting());
    outgoing.forget();
    await kept.idle();
    await store.forgetDraft(draftId).catch(() => undefined);
  }
  provider.on("authenticationFailed", ({ reason }: { reason: string }) => close(reason));
  provider.on("close", ({ event }: { event: { reason: string } }) => {
    // The socket's own closing comes through here as well, and opens again by itself.
    if (connection.status() === "online" && connection.websocket.webSocket?.readyState === WebSocket.OPEN)
      close(event.reason);
  });
  provider.on("synced", () => {
    synced = true;
    tell();
  });
  const stopListening = connection.listen(provider.effectiveName, {
    sent: (frame) => outgoing.sent(frame),
    disconnected: () => outgoing.disconnected(),
    statusChanged(status, isOurs) {
      if (status === "offline" && !isOurs) isRefused = false;
      tell();
    },
    answered(committed) {
      const settled = outgoing.answered(committed);
      if (settled.length === 0) return;
      savedAt = now();
      isRefused = false;
      kept.settle(settled);
      tell();
    },
  });
  void bringFromDevice().finally(() => provider.attach());

  async function bringFromDevice(): Promise<void> {
    const found = await store.read(draftId).catch(() => []);
    if (found.length === 0) return;
    const change = Y.mergeUpdates(found.map((row) => row.change));
    kept.adopt(
      found.map(({ id }) => id),
      outgoing.wrote(change),
    );
    Y.applyUpdate(doc, change, fromDevice);
    tell();
  }

  function state(): DraftState {
    const status = connection.status();
    const waiting = outgoing.waiting().length;
    const device = kept.hasFailed() ? "failed" : kept.allKept() ? "kept" : "keeping";
    const reached = status === "online" && !synced ? "opening" : status;
    current ??= { connection: reached, part, waiting, isRefused, device, savedAt };
    return current;
  }

  async function settled(milliseconds: number): Promise<boolean> {
    const until = Date.now() + milliseconds;
    const isSettled = () => synced && outgoing.waiting().length === 0;
    while (!isSettled()) {
      const left = until - Date.now();
      if (left <= 0 || part !== "open") return false;
      await nextChange(listeners, left);
    }
    return true;
  }

  return {
    draftId,
    doc,
    awareness,
    state,
    lateWords: () => (part === "open" ? "" : lateWords(outgoing.waiting().map(({ change }) => change))),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled,
    markSigned() {
      part = "signed";
      tell();
    },
    async dropLateWords() {
      kept.settle(outgoing.waiting());
      outgoing.forget();
      await kept.idle();
      tell();
    },
    async close() {
      if (part === "open") await settled(2_000);
      await kept.idle();
      stopListening();
      provider.destroy();
      doc.destroy();
    },
  };
}

function nextChange(listeners: Set<() => void>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listeners.delete(done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    listeners.add(done);
  });
}
