/** What this device knows of one sealed item. Bytes lie apart: a list is read without them. */
export interface SealedHead {
  readonly id: string;
  /** The server's newest that is known here; null where the server has none yet. */
  readonly revision: number | null;
  readonly isDeleted: boolean;
  /** Which sealing is the current one here: its nonce. Null where there is nothing. */
  readonly seal: string | null;
  /** What the server has still to be told. */
  readonly pending: { readonly act: "save" | "remove"; readonly basedOn: number | null } | null;
}

export interface SealedBody {
  /** As the server keeps it. */
  readonly stored: Uint8Array<ArrayBuffer> | null;
  /** As it was changed here since. */
  readonly pending: Uint8Array<ArrayBuffer> | null;
}

export interface SealedRow {
  readonly head: SealedHead;
  readonly body: SealedBody;
}

/** The few things that the notebook needs of this device: sealed items, of one person. IndexedDB in the browser. */
export interface SealedRows {
  heads(): Promise<readonly SealedHead[]>;
  read(ids: readonly string[]): Promise<readonly (SealedRow | null)[]>;
  /** Reads, decides and writes with nobody in between, another tab neither. Null takes the row away. */
  change(id: string, decide: (row: SealedRow | null) => SealedRow | null): Promise<SealedRow | null>;
  /** Up to which revision the server's changes are here. */
  readSince(): Promise<number>;
  writeSince(revision: number): Promise<void>;
  /** What opens the notebook while the server is away: its wrapped keys, as the server gave them. */
  readStanding(): Promise<unknown>;
  writeStanding(standing: unknown): Promise<void>;
  /** Everything of this person on this device. */
  forget(): Promise<void>;
}

/** The bytes that are current on this device; null where the item is deleted or unknown. */
export function currentBytes({ head, body }: SealedRow): Uint8Array<ArrayBuffer> | null {
  if (head.pending?.act === "remove") return null;
  if (head.pending?.act === "save") return body.pending;
  return head.isDeleted ? null : body.stored;
}

/** Both the server's version and this device's went on from the same one. */
export function isInConflict({ pending, revision }: SealedHead): boolean {
  return pending !== null && pending.basedOn !== revision;
}

/** Tells one sealing from another without opening either: the nonce after version and generation. */
export function sealOf(envelope: Uint8Array): string {
  return Array.from(envelope.subarray(2, 14), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
