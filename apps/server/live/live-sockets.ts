import type { Hocuspocus } from "@hocuspocus/server";
import type { RawData, WebSocket } from "ws";
import { closeCodes, closeReasons } from "./close-codes.ts";
import type { LiveContext } from "./live-context.ts";

/** The sockets that are open, each with the person who opened it. */
export function createLiveSockets(hocuspocus: Hocuspocus<LiveContext>) {
  const present = new Map<WebSocket, string>();

  return {
    serve(socket: WebSocket, context: LiveContext): void {
      present.set(socket, context.staffId);
      socket.binaryType = "nodebuffer";
      // The hooks know the person from the context; neither cookie nor address goes further than here.
      const connection = hocuspocus.handleConnection(socket, new Request("http://localhost/"), context);
      socket.on("message", (data) => connection.handleMessage(bytesOf(data)));
      socket.on("error", () => socket.terminate());
      socket.on("close", (code, reason) => {
        present.delete(socket);
        connection.handleClose({ code, reason: reason.toString() });
      });
    },
    closePerson(staffId: string): void {
      for (const [socket, person] of present) {
        if (person !== staffId) continue;
        stopListening(socket);
        socket.close(closeCodes.accessChanged, closeReasons.accessChanged);
      }
    },
    /** Takes no further change and resolves when those that arrived are dealt with. */
    async closeAll(): Promise<void> {
      for (const socket of present.keys()) {
        stopListening(socket);
        socket.close(closeCodes.goingDown, closeReasons.notSaved);
      }
      const connections = [...hocuspocus.documents.values()].flatMap((document) => document.getConnections());
      await Promise.all(connections.map((connection) => connection.waitForPendingMessages()));
    },
  };
}

/** A page closes when it likes to; what it says after it was told to is not heard. */
function stopListening(socket: WebSocket): void {
  socket.removeAllListeners("message");
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
