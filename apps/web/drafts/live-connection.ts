import { HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { type LiveFrame, readLiveFrame } from "./live-frame.ts";

/** One draft's interest in the socket that all drafts of the page share. */
interface LiveListener {
  sent(frame: Extract<LiveFrame, { kind: "change" | "all" }>): void;
  answered(committed: boolean): void;
  disconnected(): void;
  /** `isOurs`: this page closed the socket itself, to begin again. */
  statusChanged(status: LiveStatus, isOurs: boolean): void;
}

type LiveStatus = "opening" | "online" | "offline" | "signed-out";

export interface LiveConnection {
  readonly websocket: HocuspocusProviderWebsocket;
  readonly status: () => LiveStatus;
  /** `address` is how the draft is named on the wire. */
  listen(address: string, listener: LiveListener): () => void;
  /** Closes the socket and opens it anew after a moment, so that every draft is judged and read again. */
  startOver(): void;
  close(): void;
}

interface Options {
  readonly url: string;
  /** Resolves when somebody has signed in again. */
  readonly signedInAgain: () => Promise<void>;
}

const signInNeeded = "sign-in-needed";

/** The page's one socket. It tells each draft what really went out for it and what was answered. */
export function createLiveConnection({ url, signedInAgain }: Options): LiveConnection {
  const listeners = new Map<string, LiveListener>();
  let status: LiveStatus = "opening";
  let waits = 0;
  let again: ReturnType<typeof setTimeout> | null = null;
  let isStartingOver = false;

  function say(now: LiveStatus, isOurs = false): void {
    status = now;
    for (const listener of listeners.values()) listener.statusChanged(now, isOurs);
  }

  const websocket = new HocuspocusProviderWebsocket({
    url,
    // Back within seconds: people watch the word "Offline".
    delay: 500,
    minDelay: 500,
    maxDelay: 5_000,
    WebSocketPolyfill: trackingSocket({
      opened() {
        for (const listener of listeners.values()) listener.disconnected();
      },
      sent(frame) {
        if (frame.kind === "change" || frame.kind === "all") listeners.get(frame.draft)?.sent(frame);
      },
      received(frame) {
        if (frame.kind !== "answer") return;
        if (frame.committed) waits = 0;
        listeners.get(frame.draft)?.answered(frame.committed);
      },
    }),
    onConnect() {
      say("online");
    },
    onDisconnect({ event }) {
      for (const listener of listeners.values()) listener.disconnected();
      if (event.reason === signInNeeded) void waitForSignIn();
      else if (status !== "signed-out") say("offline", isStartingOver);
      isStartingOver = false;
    },
  });

  async function waitForSignIn(): Promise<void> {
    if (status === "signed-out") return;
    websocket.disconnect();
    say("signed-out");
    await signedInAgain();
    say("offline");
    await websocket.connect();
  }

  const backOnline = () => {
    if (status === "offline") void websocket.connect();
  };
  globalThis.addEventListener?.("online", backOnline);

  return {
    websocket,
    status: () => status,
    listen(address, listener) {
      listeners.set(address, listener);
      return () => {
        if (listeners.get(address) === listener) listeners.delete(address);
      };
    },
    startOver() {
      waits = Math.min(waits + 1, 5);
      again ??= setTimeout(
        () => {
          again = null;
          isStartingOver = websocket.webSocket?.readyState === WebSocket.OPEN;
          websocket.webSocket?.close();
        },
        500 * 2 ** waits,
      );
    },
    close() {
      if (again !== null) clearTimeout(again);
      globalThis.removeEventListener?.("online", backOnline);
      websocket.destroy();
    },
  };
}

interface Watch {
  opened(): void;
  sent(frame: LiveFrame): void;
  received(frame: LiveFrame): void;
}

/**
 * A WebSocket that tells what passes over it. The provider's own events say what it meant to send, also while there
 * is no socket; "saved" must rest on what went out.
 */
function trackingSocket(watch: Watch): typeof WebSocket {
  return class TrackingSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      watch.opened();
      this.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (data instanceof ArrayBuffer) watch.received(readLiveFrame(new Uint8Array(data)));
      });
    }

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      super.send(data);
      if (data instanceof Uint8Array) watch.sent(readLiveFrame(data));
    }
  };
}
