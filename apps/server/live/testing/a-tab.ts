import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { elementText, insertWithProvenance, draftText, readDraft } from "@goldthread/draft";
import { sha256, toBase64, toHex } from "@goldthread/ledger";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { livePath } from "../live-server.ts";

export interface TabOptions {
  readonly port: number;
  /** Null: nobody is signed in. */
  readonly cookie: string | null | undefined;
  readonly origin?: string;
  /** Whose page it is, where the page says so. */
  readonly staff?: string;
}

/** A browser's tab: one socket, as many drafts as it opens. It does not come back by itself when it is closed. */
export function aTab({ port, cookie, origin, staff }: TabOptions) {
  const headers = { ...(cookie == null ? {} : { cookie }), ...(origin === undefined ? {} : { origin }) };
  class SocketOfTab extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
    }
  }
  const closings: { code: number; reason: string }[] = [];
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}${livePath}${staff === undefined ? "" : `?staff=${staff}`}`,
    WebSocketPolyfill: SocketOfTab,
    maxAttempts: 1,
    onClose: ({ event }) => {
      closings.push({ code: event.code, reason: event.reason });
      socket.shouldConnect = false;
    },
  });
  const tab = {
    socket,
    /** How the whole socket was closed. */
    closings,
    open: (draftId: string) => openDraft(socket, draftId),
    close: () => socket.destroy(),
  };
  onTestFinished(() => tab.close());
  return tab;
}

function openDraft(socket: HocuspocusProviderWebsocket, draftId: string) {
  const document = new Y.Doc();
  const reasons: string[] = [];
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: draftId,
    document,
    token: "cookie",
    onClose: ({ event }) => void reasons.push(event.reason),
    onAuthenticationFailed: ({ reason }) => void reasons.push(reason),
  });
  provider.attach();

  const draft = {
    document,
    provider,
    /** Why it was closed or refused, each time. */
    reasons,
    text: (element: "reported" | "narrative" = "reported") => elementText(document, element).toJSON(),
    type(words: string, at = elementText(document, "reported").length) {
      insertWithProvenance(elementText(document, "reported"), { at, words, from: "typed" });
      return draft;
    },
    /** What the page calls saved: the server has acknowledged everything. */
    isSaved: () => provider.isSynced && !provider.hasUnsyncedChanges,
    saved: () => until(() => draft.isSaved(), "saved"),
    closed: async () => {
      await until(() => reasons.length > 0, "closed");
      return reasons[0];
    },
    shown: () => ({
      draftId,
      stateVector: toBase64(Y.encodeStateVector(document)),
      digest: toHex(sha256(draftText(readDraft(document)))),
    }),
  };
  return draft;
}

/** Polls; a test that waits for nothing fails by saying for what. */
export async function until(holds: () => boolean, what: string, patience = 60_000): Promise<void> {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
