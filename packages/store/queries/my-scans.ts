import type { Transaction } from "../transact.ts";

/*
 * Scans and letters in a client's own view, asked in `asClient`: the policies say whose they are and which are shown.
 */

type Sql = Pick<Transaction, "sql">;

export interface MyScanRow {
  readonly id: string;
  /** The day on which it came into the chart, in the practice's zone. */
  readonly day: string;
  readonly title: string;
  readonly type: string;
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string;
}

/** Newest first. */
export async function listMyScans(tx: Sql): Promise<readonly MyScanRow[]> {
  return tx.sql(
    `select d.id, (d.uploaded_at at time zone p.zone)::date::text as day, d.title, d.media_type as type,
       d.size_bytes as bytes, encode(d.digest, 'hex') as digest
     from document d, practice p order by d.uploaded_at desc, d.id`,
  );
}

/** Undefined where it is not theirs, or not shown. */
export async function readMyScan(
  tx: Sql,
  id: string,
): Promise<(MyScanRow & { readonly clientId: string }) | undefined> {
  const [row] = await tx.sql<MyScanRow & { readonly clientId: string }>(
    `select d.id, d.client_id as "clientId", (d.uploaded_at at time zone p.zone)::date::text as day, d.title,
       d.media_type as type, d.size_bytes as bytes, encode(d.digest, 'hex') as digest
     from document d, practice p where d.id = $1`,
    [id],
  );
  return row;
}

export interface MyUnshownScan {
  readonly id: string;
  readonly day: string;
  /** Who put it into the chart, and can be asked. */
  readonly by: string;
}

/** Those that nobody has looked at for the view: that they are there, and nothing of what they are. Newest first. */
export async function listMyUnshownScans(tx: Sql): Promise<readonly MyUnshownScan[]> {
  return tx.sql(
    `select u.id, (u.added_at at time zone p.zone)::date::text as day, u.by_name as by
     from my_unshown_scans() u, practice p order by u.added_at desc, u.id`,
  );
}
