import { parseBase64, toBase64, type Bytes } from "@goldthread/vault";
import { type SealedRow, type SealedRows, sealOf } from "./sealed-rows.ts";

/** A sealed item as the server gives it. */
export interface ServerItem {
  readonly id: string;
  readonly revision: number;
  /** Base64; empty for what was deleted. */
  readonly sealed: string;
  readonly isDeleted: boolean;
}

export type Sent =
  | { readonly done: number }
  /** Another device was first. */
  | { readonly other: ServerItem }
  /** A legal hold stands: nothing is deleted. */
  | { readonly held: true };

/** The notebook's part of the server. Throws where no proper answer comes. */
export interface NotebookServer {
  list(since: number): Promise<{ readonly items: readonly ServerItem[]; readonly next: number | null }>;
  save(item: { readonly itemId: string; readonly sealed: string; readonly basedOn: number | null }): Promise<Sent>;
  remove(item: { readonly itemId: string; readonly basedOn: number }): Promise<Sent>;
}

/** Brings what other devices changed. Needs no key: everything stays sealed. Says whether anything came. */
export async function pull(rows: SealedRows, server: NotebookServer): Promise<boolean> {
  let since = await rows.readSince();
  let came = false;
  for (;;) {
    const { items, next } = await server.list(since);
    for (const item of items) {
      await rows.change(item.id, (row) => takeIn(row, item));
      since = Math.max(since, item.revision);
      came = true;
    }
    await rows.writeSince(since);
    if (next === null) return came;
    since = Math.max(since, next);
  }
}

/** Sends what was changed here, one after the other. Says how many deletions a legal hold refused. */
export async function push(rows: SealedRows, server: NotebookServer): Promise<number> {
  const waiting = (await rows.heads()).filter(
    ({ pending, revision }) => pending !== null && pending.basedOn === revision,
  );
  let refused = 0;
  for (const { id } of waiting) if (await pushOne(rows, server, id)) refused += 1;
  return refused;
}

/** Whether a legal hold refused it. */
async function pushOne(rows: SealedRows, server: NotebookServer, id: string): Promise<boolean> {
  const [row] = await rows.read([id]);
  const pending = row?.head.pending;
  if (row == null || pending == null) return false;
  if (pending.act === "remove") {
    const sent = await server.remove({ itemId: id, basedOn: pending.basedOn ?? 0 });
    await rows.change(id, (now) => (now === null ? null : afterRemoval(now, sent)));
    return "held" in sent;
  }
  const sealed = row.body.pending;
  if (sealed === null) return false;
  const sent = await server.save({ itemId: id, sealed: toBase64(sealed), basedOn: pending.basedOn });
  await rows.change(id, (now) => afterSave(now, { id, sealed, sent }));
  return false;
}

interface Saved {
  readonly id: string;
  readonly sealed: Bytes;
  readonly sent: Sent;
}

function afterSave(now: SealedRow | null, { id, sealed, sent }: Saved): SealedRow | null {
  if ("other" in sent) return takeIn(now, sent.other);
  if ("held" in sent) return now;
  const stored = { id, revision: sent.done, isDeleted: false };
  // Taken away here while it was on its way: the server has still to be told.
  if (now === null) {
    const pending = { act: "remove", basedOn: sent.done } as const;
    return { head: { ...stored, seal: null, pending }, body: { stored: sealed, pending: null } };
  }
  const isSame = now.body.pending !== null && sealOf(now.body.pending) === sealOf(sealed);
  if (isSame)
    return { head: { ...stored, seal: sealOf(sealed), pending: null }, body: { stored: sealed, pending: null } };
  const pending = now.head.pending === null ? null : { ...now.head.pending, basedOn: sent.done };
  return { head: { ...stored, seal: now.head.seal, pending }, body: { ...now.body, stored: sealed } };
}

function afterRemoval(now: SealedRow, sent: Sent): SealedRow {
  if ("other" in sent) return takeIn(now, sent.other);
  if (now.head.pending?.act !== "remove") return now;
  if ("held" in sent) return back(now);
  const head = { ...now.head, revision: sent.done, isDeleted: true, seal: null, pending: null };
  return { head, body: { stored: null, pending: null } };
}

/** As the server has it, once nothing here is to be sent. */
function back({ head, body }: SealedRow): SealedRow {
  const seal = body.stored === null ? null : sealOf(body.stored);
  return { head: { ...head, seal, pending: null }, body: { ...body, pending: null } };
}

/** The server's version beside what is still to be sent; what is to be sent is never overwritten. */
function takeIn(row: SealedRow | null, item: ServerItem): SealedRow {
  const stored = item.isDeleted || item.sealed === "" ? null : parseBase64(item.sealed);
  const { id, revision, isDeleted } = item;
  const plain: SealedRow = {
    head: { id, revision, isDeleted, seal: stored === null ? null : sealOf(stored), pending: null },
    body: { stored, pending: null },
  };
  // An answer that came late, or a server that goes back to an older version: what is newer here stays.
  if (row?.head.revision != null && row.head.revision > revision) return row;
  if (row === null || row.head.pending === null) return plain;
  // Ours: it was kept, and only the answer was lost.
  const isOurs = stored !== null && row.body.pending !== null && sealOf(stored) === sealOf(row.body.pending);
  if (isOurs) return plain;
  // Both deleted it.
  if (row.head.pending.act === "remove" && isDeleted) return plain;
  return { head: { ...row.head, revision, isDeleted }, body: { ...row.body, stored } };
}
