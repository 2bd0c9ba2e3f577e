import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { Hocuspocus } from "@hocuspocus/server";
import { WebSocketServer } from "ws";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import type { SharedText } from "@goldthread/store/queries/share.ts";
import { appendChanges } from "@goldthread/store/queries/draft-update.ts";
import { createAppendQueue } from "./append-queue.ts";
import { closeCodes, closeReasons } from "./close-codes.ts";
import { closeWhenSigned } from "./close-when-signed.ts";
import { compactWhenLeft } from "./compact-when-left.ts";
import { closeWhenShareEnds } from "./close-when-share-ends.ts";
import { judgeAccess } from "./judge-access.ts";
import { judgeOpenDrafts } from "./judge-open-drafts.ts";
import { judgeShare } from "./judge-share.ts";
import type { LiveContext } from "./live-context.ts";
import { createLiveSockets } from "./live-sockets.ts";
import { nameOfText } from "./name-of-note.ts";
import { saveBeforeAcknowledging } from "./save-before-acknowledging.ts";
import { tellWhoWrites } from "./tell-who-writes.ts";

export const livePath = "/api/live";
/** One change at most; the table holds the same figure. */
const maxChangeBytes = 5 * 1024 * 1024;

export interface LiveServer {
  /** Answers the HTTP server's upgrade requests for {@link livePath}. */
  attach(server: Server): void;
  /** Closes these drafts in every open tab, because they are signed. */
  closeSigned(draftIds: readonly string[]): void;
  /** Judges a colleague's pages of a shared text anew: MUST be told after the commit of what changed about their share. */
  judgeAgain(text: SharedText, staffId: string): Promise<void>;
  /** Closes a person's sockets; the page connects again and is judged again. */
  closePerson(staffId: string): void;
  /** Judges everybody who has a draft, or a shared text, open anew: to be called every now and then, for what ends access without a word. */
  judgeEverybody(): Promise<void>;
  /** Stops taking changes and resolves when all that were taken are committed. */
  close(): Promise<void>;
}

export interface LiveOptions {
  readonly db: Database;
  /** Who asks, from the request's cookie and origin; null where nobody is signed in. MUST check the origin. */
  readonly identify: (request: IncomingMessage) => Promise<LiveContext | null>;
}

export function createLiveServer({ db, identify }: LiveOptions): LiveServer {
  const queue = createAppendQueue((changes) => asPart(db, "drafts", (tx) => appendChanges(tx, changes)));
  const judgeByShare = judgeShare(db);
  const signed = closeWhenSigned();
  const shares = closeWhenShareEnds(judgeByShare);
  const compacting = compactWhenLeft(db);
  const hocuspocus = new Hocuspocus<LiveContext>({
    quiet: true,
    maxPendingDocuments: 250,
    extensions: [
      judgeAccess(db, judgeByShare),
      saveBeforeAcknowledging(db, queue),
      signed.extension,
      shares.extension,
      compacting.extension,
      tellWhoWrites(),
    ],
  });
  const upgrades = new WebSocketServer({ noServer: true, maxPayload: maxChangeBytes + 1024 });
  const sockets = createLiveSockets(hocuspocus);

  async function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const drop = () => stream.destroy();
    stream.on("error", drop);
    const context = await identify(request).catch(() => undefined);
    stream.off("error", drop);
    upgrades.handleUpgrade(request, stream, head, (socket) => {
      // A refused upgrade tells the page nothing it could show; a named close code does.
      if (context === undefined) socket.close(closeCodes.tryAgain, closeReasons.notSaved);
      else if (context === null) socket.close(closeCodes.signInNeeded, closeReasons.signInNeeded);
      else sockets.serve(socket, context);
    });
    // Signed out between the question and the socket: from here on, whoever signs out closes it.
    if (context != null && (await identify(request).catch(() => context)) === null)
      sockets.closePerson(context.staffId);
  }

  return {
    attach(server) {
      server.on("upgrade", (request, stream, head) => {
        if (request.url?.split("?")[0] === livePath) void upgrade(request, stream, head);
        else stream.destroy();
      });
    },
    closeSigned: (draftIds) => signed.close(hocuspocus, draftIds),
    judgeAgain: (text, staffId) => shares.judgeAgain(nameOfText(text), staffId),
    closePerson: (staffId) => sockets.closePerson(staffId),
    judgeEverybody: async () => void (await Promise.all([judgeOpenDrafts(db, hocuspocus), shares.judgeEverybody()])),
    async close() {
      await sockets.closeAll();
      await queue.idle();
      await compacting.idle();
      for (const socket of upgrades.clients) socket.terminate();
      upgrades.close();
    },
  };
}
