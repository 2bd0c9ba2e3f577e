import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { Hocuspocus } from "@hocuspocus/server";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { appendChanges } from "@goldthread/store/queries/draft-update.ts";
import { createAppendQueue } from "./append-queue.ts";
import { closeReasons } from "./close-codes.ts";
import { judgeAccess } from "./judge-access.ts";
import type { LiveContext } from "./live-context.ts";
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
  /** Closes a person's sockets; the page connects again and is judged again. */
  closePerson(staffId: string): void;
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
  const hocuspocus = new Hocuspocus<LiveContext>({
    quiet: true,
    maxPendingDocuments: 250,
    extensions: [judgeAccess(db), saveBeforeAcknowledging(db, queue), tellWhoWrites()],
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxChangeBytes + 1024 });
  const people = new Map<WebSocket, string>();

  function serve(socket: WebSocket, request: IncomingMessage, context: LiveContext): void {
    people.set(socket, context.staffId);
    const connection = hocuspocus.handleConnection(socket, fetchRequest(request), context);
    socket.binaryType = "arraybuffer";
    socket.on("message", (data: ArrayBuffer) => connection.handleMessage(new Uint8Array(data)));
    socket.on("error", () => socket.terminate());
    socket.on("close", (code, reason) => {
      people.delete(socket);
      connection.handleClose({ code, reason: reason.toString() });
    });
  }

  async function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const context = await identify(request).catch(() => null);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      // A refused upgrade tells the page nothing it could show; a named close code does.
      if (context === null) socket.close(4401, closeReasons.signInNeeded);
      else serve(socket, request, context);
    });
  }

  function closeDocument(draftId: string, reason: string): void {
    const document = hocuspocus.documents.get(draftId);
    for (const connection of document?.getConnections() ?? []) connection.close({ code: 4410, reason });
  }

  return {
    attach(server) {
      server.on("upgrade", (request, stream, head) => {
        if (new URL(request.url ?? "/", "http://localhost").pathname !== livePath) stream.destroy();
        else void upgrade(request, stream, head);
      });
    },
    closeSigned(draftIds) {
      for (const draftId of draftIds) closeDocument(draftId, closeReasons.signed);
    },
    closePerson(staffId) {
      for (const [socket, person] of people) {
        if (person === staffId) socket.close(4403, closeReasons.accessChanged);
      }
    },
    async close() {
      for (const socket of people.keys()) socket.close(1001, "going-down");
      await queue.idle();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function fetchRequest(request: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return new Request(new URL(request.url ?? "/", "http://localhost"), { headers });
}
