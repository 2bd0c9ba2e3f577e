import type { Transaction } from "../transact.ts";

/*
 * The actor's own notebook. Which rows there are, the policies say: no statement here could reach another's.
 */

export interface NotebookRow {
  readonly version: number;
  /** A day; null until then. */
  readonly recoveryProvenAt: string | null;
}

export interface WrapFields {
  readonly id: string;
  readonly kind: "passphrase" | "passkey" | "recovery";
  readonly label: string;
  readonly hint: string;
  readonly wrapped: Buffer;
}

export interface WrapRow extends Omit<WrapFields, "wrapped"> {
  /** In base64, without line breaks. */
  readonly wrapped: string;
  readonly createdAt: string;
}

export interface ItemRow {
  readonly id: string;
  readonly revision: number;
  /** In base64, without line breaks; empty where it is deleted. */
  readonly sealed: string;
  readonly isDeleted: boolean;
}

const base64 = (column: string) => `replace(encode(${column}, 'base64'), E'\\n', '')`;

export async function readNotebook(tx: Transaction): Promise<NotebookRow | undefined> {
  const [row] = await tx.sql<NotebookRow>(
    `select version, recovery_proven_on as "recoveryProvenAt" from notebook where staff_id = actor()`,
  );
  return row;
}

export async function isMyNotebookHeld(tx: Transaction): Promise<boolean> {
  const [row] = await tx.sql<{ held: boolean }>("select my_notebook_is_held() as held");
  return row?.held === true;
}

export async function listWraps(tx: Transaction): Promise<readonly WrapRow[]> {
  return tx.sql<WrapRow>(
    `select id, kind, label, hint, ${base64("wrapped")} as wrapped, created_on as "createdAt"
     from notebook_wrap where staff_id = actor() order by created_on, id`,
  );
}

/** False where there is one already. */
export async function createNotebook(tx: Transaction, staffId: string): Promise<boolean> {
  const rows = await tx.sql(
    `insert into notebook (staff_id) values ($1) on conflict (staff_id) do nothing returning 1`,
    [staffId],
  );
  return rows.length > 0;
}

/** The next version; undefined where the version is stale or there is no notebook. */
export async function stepNotebookVersion(tx: Transaction, version: number): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    "update notebook set version = version + 1 where staff_id = actor() and version = $1 returning version",
    [version],
  );
  return row?.version;
}

export async function countWraps(tx: Transaction): Promise<number> {
  const [row] = await tx.sql<{ count: number }>(
    "select count(*)::integer as count from notebook_wrap where staff_id = actor()",
  );
  return row?.count ?? 0;
}

export async function putWrap(tx: Transaction, { id, kind, label, hint, wrapped }: WrapFields): Promise<void> {
  await tx.sql(
    `insert into notebook_wrap (id, staff_id, kind, label, hint, wrapped) values ($1, actor(), $2, $3, $4, $5)
     on conflict (id) do update set kind = excluded.kind, label = excluded.label, hint = excluded.hint,
       wrapped = excluded.wrapped`,
    [id, kind, label, hint, wrapped],
  );
}

export async function removeWrap(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.sql("delete from notebook_wrap where id = $1 and staff_id = actor() returning 1", [id]);
  return rows.length > 0;
}

/** The day; undefined where there is no notebook. */
export async function proveRecovery(tx: Transaction): Promise<string | undefined> {
  const [row] = await tx.sql<{ on: string }>(
    `update notebook set recovery_proven_on = today() where staff_id = actor() returning recovery_proven_on as on`,
  );
  return row?.on;
}

/** Another recovery key than the one that was shown to be at hand. */
export async function forgetRecoveryProof(tx: Transaction): Promise<void> {
  await tx.sql(`update notebook set recovery_proven_on = null where staff_id = actor()`);
}

/** What changed after a revision, oldest change first, up to so many rows. */
export async function listItems(
  tx: Transaction,
  { since, limit }: { readonly since: number; readonly limit: number },
): Promise<readonly ItemRow[]> {
  return tx.sql<ItemRow>(
    `select id, revision, ${base64("sealed")} as sealed, is_deleted as "isDeleted"
     from notebook_item where staff_id = actor() and revision > $1 order by revision limit $2`,
    [since, limit],
  );
}

/** How large what changed after a revision is, in that order: what a page may hold is chosen by it. */
export async function listItemSizes(
  tx: Transaction,
  { since, limit }: { readonly since: number; readonly limit: number },
): Promise<readonly number[]> {
  const rows = await tx.sql<{ bytes: number }>(
    `select octet_length(sealed) as bytes from notebook_item
     where staff_id = actor() and revision > $1 order by revision limit $2`,
    [since, limit],
  );
  return rows.map(({ bytes }) => bytes);
}

export async function readItem(tx: Transaction, id: string): Promise<ItemRow | undefined> {
  const [row] = await tx.sql<ItemRow>(
    `select id, revision, ${base64("sealed")} as sealed, is_deleted as "isDeleted"
     from notebook_item where staff_id = actor() and id = $1`,
    [id],
  );
  return row;
}

/** Its revision; undefined where there is an item of this id. */
export async function addItem(
  tx: Transaction,
  { id, sealed }: { readonly id: string; readonly sealed: Buffer },
): Promise<number | undefined> {
  const [row] = await tx.sql<{ revision: number }>(
    `insert into notebook_item (staff_id, id, sealed) values (actor(), $1, $2)
     on conflict (staff_id, id) do nothing returning revision`,
    [id, sealed],
  );
  return row?.revision;
}

/** Its new revision; undefined where the newest is another than the one it was made from. */
export async function changeItem(
  tx: Transaction,
  { id, basedOn, sealed }: { readonly id: string; readonly basedOn: number; readonly sealed: Buffer },
): Promise<number | undefined> {
  const [row] = await tx.sql<{ revision: number }>(
    `update notebook_item set sealed = $3, is_deleted = octet_length($3::bytea) = 0
     where staff_id = actor() and id = $1 and revision = $2 returning revision`,
    [id, basedOn, sealed],
  );
  return row?.revision;
}

/** What a hold kept of this item, once none stands. */
export async function clearKept(tx: Transaction, id: string): Promise<void> {
  await tx.sql("delete from notebook_kept where staff_id = actor() and id = $1", [id]);
}

export async function listKept(
  tx: Transaction,
  { id, after, limit }: { readonly id: string; readonly after: number; readonly limit: number },
): Promise<readonly { readonly revision: number; readonly sealed: string }[]> {
  return tx.sql(
    `select revision, ${base64("sealed")} as sealed from notebook_kept
     where staff_id = actor() and id = $1 and what = 'item' and revision > $2 order by seq limit $3`,
    [id, after, limit],
  );
}

/** Titles of the actor's licences that are valid today, and the letters that stand beside their signature. */
export async function readMyCredentials(
  tx: Transaction,
): Promise<{ readonly letters: string; readonly licences: readonly { title: string; isValid: boolean }[] }> {
  const [own] = await tx.sql<{ letters: string }>("select credential as letters from staff where id = actor()");
  const licences = await tx.sql<{ title: string; isValid: boolean }>(
    `select title, coalesce(issued_on <= today(), true) and coalesce(expires_on >= today(), true) as "isValid"
     from staff_credential where staff_id = actor() order by id`,
  );
  return { letters: own?.letters ?? "", licences };
}
