import type { Transaction } from "../transact.ts";

export interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly recordNumber: string;
  /** Null where unknown or where the reader may not see it. */
  readonly birthDate: string | null;
}

export interface ClientWithAliases extends ClientRow {
  readonly aliases: readonly string[];
  readonly version: number;
}

const columns = `c.id, c.name, c.preferred_name as "preferredName", c.pronouns, c.record_number as "recordNumber",
  d.birth_date as "birthDate"`;
const aliases = "array(select a.alias from client_alias a where a.client_id = c.id order by lower(a.alias)) as aliases";

/** The clients whose care team the actor is on. */
export async function listMyClients(
  tx: Transaction,
): Promise<readonly (ClientRow & { readonly aliases: readonly string[] })[]> {
  return tx.sql(
    `select ${columns}, ${aliases} from client c left join client_detail d on d.client_id = c.id
     where c.id in (select my_clients()) order by lower(c.name), c.record_number`,
  );
}

/** Any client whose name begins so, for the record's keepers; nobody for others. */
export async function listClientsByPrefix(
  tx: Transaction,
  { prefix, limit }: { prefix: string; limit: number },
): Promise<readonly ClientRow[]> {
  return tx.sql(
    `select ${columns} from clients_by_prefix($1, $2) as found (id)
     join client c on c.id = found.id left join client_detail d on d.client_id = c.id
     order by lower(c.name), c.record_number`,
    [prefix, limit],
  );
}

/** The client whose chart the actor may open: as care team, or as a keeper of the record. A group's leader may not. */
export const clientOfChart = `select ${columns}, ${aliases}, c.version
  from client c left join client_detail d on d.client_id = c.id
  where c.id = $1 and (is_my_client(c.id) or (select actor_is('administrator', 'records-officer')))`;

/** Undefined where there is none for the actor. */
export async function readClientOfChart(tx: Transaction, clientId: string): Promise<ClientWithAliases | undefined> {
  const [row] = await tx.sql<ClientWithAliases>(clientOfChart, [clientId]);
  return row;
}

/** How many clients of the whole practice have this name, whatever the actor may see. */
export async function countClientsOfName(tx: Transaction, name: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }>("select clients_of_name($1) as count", [name]);
  return row?.count ?? 0;
}

export async function nextRecordNumber(tx: Transaction): Promise<string> {
  const [row] = await tx.sql<{ number: string }>("select next_record_number() as number");
  if (row === undefined) throw new Error("Cannot give a record number: the database answered nothing");
  return row.number;
}

export interface NewClient {
  readonly id: string;
  readonly recordNumber: string;
  readonly name: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly birthDate: string | null;
  readonly aliases: readonly string[];
}

/** Before the care team: only a client who has none yet is open to the person who adds them. */
export async function addClient(tx: Transaction, client: NewClient): Promise<void> {
  await tx.sql(
    `insert into client (id, record_number, name, preferred_name, pronouns, created_by) values ($1, $2, $3, $4, $5, actor())`,
    [client.id, client.recordNumber, client.name, client.preferredName, client.pronouns],
  );
  await tx.sql("insert into client_detail (client_id, birth_date) values ($1, $2)", [client.id, client.birthDate]);
  await addAliases(tx, client);
}

async function addAliases(
  tx: Transaction,
  { id, aliases: names }: { id: string; aliases: readonly string[] },
): Promise<void> {
  await tx.sql("insert into client_alias (client_id, alias) select $1, unnest($2::text[]) on conflict do nothing", [
    id,
    [...new Set(names)],
  ]);
}

export interface ClientChange {
  readonly clientId: string;
  readonly version: number;
  readonly name?: string | undefined;
  readonly preferredName?: string | undefined;
  readonly pronouns?: string | undefined;
  /** Null forgets it, undefined leaves it. */
  readonly birthDate?: string | null | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** The new version; undefined where the given one is stale or the client is not the actor's to change. */
export async function changeClient(tx: Transaction, change: ClientChange): Promise<number | undefined> {
  const { clientId: id, version, name, preferredName, pronouns, birthDate } = change;
  const [row] = await tx.sql<{ version: number }>(
    `update client set name = coalesce($3, name), preferred_name = coalesce($4, preferred_name),
       pronouns = coalesce($5, pronouns), version = version + 1
     where id = $1 and version = $2 returning version`,
    [id, version, name ?? null, preferredName ?? null, pronouns ?? null],
  );
  if (row === undefined) return undefined;
  if (birthDate !== undefined)
    await tx.sql("update client_detail set birth_date = $2 where client_id = $1", [id, birthDate]);
  if (change.aliases !== undefined) {
    await tx.sql("delete from client_alias where client_id = $1 and alias <> all ($2::text[])", [id, change.aliases]);
    await addAliases(tx, { id, aliases: change.aliases });
  }
  return row.version;
}
