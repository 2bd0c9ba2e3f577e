import { type OpenKeys, sealItem } from "@goldthread/vault";
import { type ItemContent, renderContent } from "./note-content.ts";
import { currentBytes, type SealedRow, type SealedRows, sealOf } from "./sealed-rows.ts";
import type { Shelf } from "./shelf.ts";

export interface BookOptions {
  readonly keys: OpenKeys;
  readonly rows: SealedRows;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** What the parts of an open notebook share. */
export interface OpenParts extends BookOptions {
  readonly shelf: Shelf;
}

interface ToKeep {
  readonly id: string;
  readonly content: ItemContent;
  /** Only where this sealing, or nothing, is the current one. Left out: over whatever stands there. */
  readonly onlyOver?: string | null;
}

/** Seals and keeps an item on this device, to be sent later. The new seal; null where something else stood there. */
export async function keep({ keys, rows }: OpenParts, { id, content, onlyOver }: ToKeep): Promise<string | null> {
  const plain = renderContent(content);
  const envelope = await sealItem(keys, id, plain);
  plain.fill(0);
  const seal = sealOf(envelope);
  const row = await rows.change(id, (now) => {
    if (onlyOver !== undefined && (now?.head.seal ?? null) !== onlyOver) return now;
    const basedOn = now?.head.pending == null ? (now?.head.revision ?? null) : now.head.pending.basedOn;
    return {
      head: {
        id,
        revision: now?.head.revision ?? null,
        isDeleted: now?.head.isDeleted ?? false,
        seal,
        pending: { act: "save", basedOn },
      },
      body: { stored: now?.body.stored ?? null, pending: envelope },
    };
  });
  return row?.head.seal === seal ? seal : null;
}

export async function removeItem(rows: SealedRows, id: string): Promise<void> {
  await rows.change(id, (now): SealedRow | null => {
    // The server never heard of it.
    if (now === null || now.head.revision === null) return null;
    const basedOn = now.head.pending?.basedOn ?? now.head.revision;
    return {
      head: { ...now.head, seal: null, pending: { act: "remove", basedOn } },
      body: { ...now.body, pending: null },
    };
  });
}

/** As it was before it was taken away, whether or not the server has heard of that. */
export async function bringBack(rows: SealedRows, before: SealedRow): Promise<void> {
  await rows.change(before.head.id, (now) => {
    if (now === null) return before;
    const { revision, isDeleted } = now.head;
    const pending = { act: "save", basedOn: now.head.pending?.basedOn ?? revision } as const;
    return {
      head: { ...before.head, revision, isDeleted, pending },
      body: { stored: now.body.stored, pending: currentBytes(before) },
    };
  });
}
