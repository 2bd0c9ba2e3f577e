import { createDecoder, readVarInt, readVarString, readVarUint, readVarUint8Array } from "lib0/decoding";

/** What a frame on the live socket means for "saved". Everything else on the wire is `other`. */
export type LiveFrame =
  /** One local change. */
  | { readonly kind: "change"; readonly draft: string; readonly change: Uint8Array }
  /** Everything that the server was missing, in answer to its question. */
  | { readonly kind: "all"; readonly draft: string }
  /** The server's answer to the oldest unanswered of these two: committed, or not taken. */
  | { readonly kind: "answer"; readonly draft: string; readonly committed: boolean }
  | { readonly kind: "other" };

const messageTypes = { sync: 0, syncReply: 4, syncStatus: 8 } as const;
const syncTypes = { all: 1, change: 2 } as const;

/** Reads a frame of the Hocuspocus protocol. `draft` is the address: the draft's id, and the connection's after it. */
export function readLiveFrame(data: Uint8Array): LiveFrame {
  // The one-byte ping carries no address.
  if (data.length < 3) return { kind: "other" };
  const decoder = createDecoder(data);
  const draft = readVarString(decoder);
  const type = readVarUint(decoder);
  if (type === messageTypes.syncStatus) return { kind: "answer", draft, committed: readVarInt(decoder) === 1 };
  if (type !== messageTypes.sync && type !== messageTypes.syncReply) return { kind: "other" };
  const syncType = readVarUint(decoder);
  if (syncType === syncTypes.all) return { kind: "all", draft };
  return syncType === syncTypes.change
    ? { kind: "change", draft, change: readVarUint8Array(decoder) }
    : { kind: "other" };
}
