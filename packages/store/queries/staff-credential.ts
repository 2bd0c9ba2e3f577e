import type { Transaction } from "../transact.ts";

export interface CredentialRow {
  readonly id: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly daysLeft: number | null;
  readonly version: number;
}

/** Those that the actor may see, the next to end first. */
export async function listCredentials(tx: Transaction): Promise<readonly CredentialRow[]> {
  return tx.sql<CredentialRow>(
    `select c.id, c.staff_id as "staffId", s.name as "staffName", c.title, c.number, c.issuer,
       c.issued_on as "issuedOn", c.expires_on as "expiresOn", c.expires_on - today() as "daysLeft", c.version
     from staff_credential c join staff s on s.id = c.staff_id and s.active
     order by c.expires_on nulls last, lower(s.name), c.id`,
  );
}

export interface CredentialFields {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
}

export async function addCredential(
  tx: Transaction,
  { id, staffId, title, number, issuer, issuedOn, expiresOn }: CredentialFields & { id: string; staffId: string },
): Promise<void> {
  await tx.sql(
    `insert into staff_credential (id, staff_id, title, number, issuer, issued_on, expires_on)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, staffId, title, number, issuer, issuedOn, expiresOn],
  );
}

/** Whose it is; undefined where the version is stale or the row is not the actor's to change. */
export async function changeCredential(
  tx: Transaction,
  { id, version, title, number, issuer, issuedOn, expiresOn }: CredentialFields & { id: string; version: number },
): Promise<string | undefined> {
  const [row] = await tx.sql<{ staff_id: string }>(
    `update staff_credential set title = $3, number = $4, issuer = $5, issued_on = $6, expires_on = $7,
       version = version + 1
     where id = $1 and version = $2 returning staff_id`,
    [id, version, title, number, issuer, issuedOn, expiresOn],
  );
  return row?.staff_id;
}

export async function removeCredential(
  tx: Transaction,
  { id, version }: { id: string; version: number },
): Promise<string | undefined> {
  const [row] = await tx.sql<{ staff_id: string }>(
    "delete from staff_credential where id = $1 and version = $2 returning staff_id",
    [id, version],
  );
  return row?.staff_id;
}

export async function readCredentialVersion(tx: Transaction, id: string): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>("select version from staff_credential where id = $1", [id]);
  return row?.version;
}
