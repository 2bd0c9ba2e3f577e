import { elementText, insertWithProvenance } from "@goldthread/draft";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import * as Y from "yjs";

export interface WriterOptions {
  readonly port: number;
  readonly origin: string;
  readonly cookie: string;
  readonly draftId: string;
}

export interface Writer {
  /** Types a few words and resolves when the server has said that they are saved. */
  save(): Promise<void>;
  close(): void;
}

const patience = 20_000;

/** Somebody with a draft open in a tab of their own: the page's live connection without the page. */
export async function openWriter({ port, origin, cookie, draftId }: WriterOptions): Promise<Writer> {
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/api/live`,
    WebSocketPolyfill: class extends WebSocket {
      constructor(url: string) {
        super(url, { headers: { cookie, origin } });
      }
    },
    maxAttempts: 1,
  });
  const document = new Y.Doc();
  const provider = new HocuspocusProvider({ websocketProvider, name: draftId, document, token: "cookie" });
  const synced = within("open the draft", (done) => provider.on("synced", done));
  provider.attach();
  await synced;
  const text = elementText(document, "narrative");
  return {
    save: () =>
      within("save", (done) => {
        const answered = ({ number }: { number: number }) => {
          if (number > 0) return;
          provider.off("unsyncedChanges", answered);
          done();
        };
        provider.on("unsyncedChanges", answered);
        insertWithProvenance(text, { at: text.length, words: "slept well. ", from: "typed" });
      }),
    close() {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}

async function within(what: string, start: (done: () => void) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error(`Cannot measure: it took too long to ${what}`)), patience);
  start(resolve);
  await promise.finally(() => clearTimeout(timer));
}
