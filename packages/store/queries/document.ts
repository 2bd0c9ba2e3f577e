import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

export interface DocumentRow {
  readonly id: string;
  readonly clientId: string;
  readonly title: string;
  readonly type: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly digest: string;
  readonly scanned: boolean;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
  readonly version: number;
  /** The registered request that it came with; null for what belongs to the chart alone. */
  readonly requestId: string | null;
  /** When and by whom it was put into the client's own view; null where it is not in it. */
  readonly shownAt: string | null;
  readonly shownBy: string | null;
}

const selected = `select d.id, d.client_id as "clientId", d.title, d.media_type as type, d.size_bytes as bytes,
    encode(d.digest, 'hex') as digest, d.scanned, u.name as "uploadedBy", ${isoTime("d.uploaded_at")} as "uploadedAt",
    ${isoTime("d.withdrawn_at")} as "withdrawnAt", w.name as "withdrawnBy", d.withdrawn_reason as "withdrawnReason",
    d.version, d.request_id as "requestId", ${isoTime("d.shown_at")} as "shownAt", h.name as "shownBy"
  from document d join staff u on u.id = d.uploaded_by left join staff w on w.id = d.withdrawn_by
    left join staff h on h.id = d.shown_by`;

/** Newest first, the withdrawn among them. */
export async function listDocuments(tx: Transaction, clientId: string): Promise<readonly DocumentRow[]> {
  return tx.sql<DocumentRow>(
    `${selected} where d.client_id = any (${recordOf("$1")}) order by d.uploaded_at desc, d.id`,
    [clientId],
  );
}

export async function readDocument(tx: Transaction, id: string): Promise<DocumentRow | undefined> {
  const [row] = await tx.sql<DocumentRow>(`${selected} where d.id = $1`, [id]);
  return row;
}

export interface NewDocument {
  readonly id: string;
  readonly clientId: string;
  readonly title: string;
  readonly type: string;
  readonly bytes: number;
  readonly digest: Uint8Array;
  readonly storedAs: string;
  readonly key: Uint8Array;
  readonly scanned: boolean;
  readonly requestId?: string | null;
}

export async function addDocument(tx: Transaction, made: NewDocument): Promise<void> {
  await tx.sql(
    `insert into document (id, client_id, title, media_type, size_bytes, digest, stored_as, key, scanned, request_id, uploaded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, actor())`,
    [
      made.id,
      made.clientId,
      made.title,
      made.type,
      made.bytes,
      Buffer.from(made.digest),
      made.storedAs,
      Buffer.from(made.key),
      made.scanned,
      made.requestId ?? null,
    ],
  );
}

/** Where the bytes lie and what opens them. */
export async function readStored(
  tx: Transaction,
  id: string,
): Promise<
  | {
      readonly digest: Buffer;
      readonly storedAs: string;
      readonly key: Buffer;
    }
  | undefined
> {
  const [row] = await tx.sql<{ digest: Buffer; storedAs: string; key: Buffer }>(
    `select digest, stored_as as "storedAs", key from document where id = $1`,
    [id],
  );
  return row;
}

/** False where the version is stale, or it is withdrawn, or not the actor's. */
export async function renameDocument(
  tx: Transaction,
  { id, version, title }: { id: string; version: number; title: string },
): Promise<boolean> {
  const rows = await tx.sql(
    "update document set title = $3, version = version + 1 where id = $1 and version = $2 returning id",
    [id, version, title],
  );
  return rows.length > 0;
}

export async function withdrawDocument(
  tx: Transaction,
  { id, version, reason, at }: { id: string; version: number; reason: string; at: string },
): Promise<boolean> {
  const rows = await tx.sql(
    `update document set withdrawn_at = $3, withdrawn_by = actor(), withdrawn_reason = $4, version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, version, at, reason],
  );
  return rows.length > 0;
}

/** Puts it into the client's own view, or takes it out; false where the version is stale, it is withdrawn or not the actor's. */
export async function showDocument(
  tx: Transaction,
  { id, version, at }: { id: string; version: number; at: string | null },
): Promise<boolean> {
  const rows = await tx.sql(
    `update document set shown_at = $3, shown_by = case when $3::timestamptz is null then null else actor() end,
       version = version + 1
     where id = $1 and version = $2 and withdrawn_at is null returning id`,
    [id, version, at],
  );
  return rows.length > 0;
}
