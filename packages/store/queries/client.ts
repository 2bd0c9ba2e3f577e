import type { Transaction } from "../transact.ts";
import { recordOf, stayed } from "./record-of.ts";

export interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly recordNumber: string;
  /** Null where unknown or where the reader may not see it. */
  readonly birthDate: string | null;
  /** Another client whom the reader may see bears the same name. */
  readonly namesake: boolean;
}

export interface ClientWithAliases extends ClientRow {
  readonly aliases: readonly string[];
  readonly version: number;
  /** Null where the birth date is unknown to the reader. */
  readonly minor: boolean | null;
}

/**
 * SQL: whether the reader may see another client of the same name as `client`, who was not merged away. The policies
 * see to it that nobody learns from this of a client they may not know; the name's key is compared by an index.
 */
export function hasNamesake(client: string): string {
  return `exists (select from client o where o.name_key = ${client}.name_key and o.id <> ${client}.id and ${stayed("o.id")})`;
}

/** SQL: whether somebody born on this day is a minor today, by the practice's age of majority. */
export function isMinor(birthDate: string): string {
  return `(${birthDate} + make_interval(years => (select age_of_majority from practice)))::date > (select today())`;
}

const columns = `c.id, c.name, c.preferred_name as "preferredName", c.pronouns, c.record_number as "recordNumber",
  d.birth_date as "birthDate", ${hasNamesake("c")} as namesake`;
/** Other names, and what a record merged into this one was called and numbered: it is found by those as before. */
export function namesFor(client: string): string {
  return `array(
    select a.alias from client_alias a where a.client_id = any (${recordOf(`${client}.id`)})
    union select former.called from merged_record mr join client m on m.id = mr.client_id
      cross join lateral (values (m.name), (m.record_number)) as former (called)
      where mr.survivor_id = ${client}.id and former.called <> ${client}.name
    order by 1)`;
}

const aliases = `${namesFor("c")} as aliases`;
/** The clients whose care team the actor is on. */
export async function listMyClients(
  tx: Transaction,
): Promise<readonly (ClientRow & { readonly aliases: readonly string[] })[]> {
  return tx.sql(
    `select ${columns}, ${aliases} from client c left join client_detail d on d.client_id = c.id
     where c.id in (select my_clients()) and ${stayed("c.id")} order by lower(c.name), c.created_at, c.record_number`,
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
     where ${stayed("c.id")}
     order by lower(c.name), c.created_at, c.record_number`,
    [prefix, limit],
  );
}

/** The client whose chart the actor may open: as care team, or as a keeper of the record. A group's leader may not. */
export const clientOfChart = `select id, name, preferred_name as "preferredName", pronouns, record_number as "recordNumber",
  birth_date as "birthDate", namesake, aliases, version, minor from client_of_chart($1)`;

/** Undefined where there is none for the actor. */
export async function readClientOfChart(tx: Transaction, clientId: string): Promise<ClientWithAliases | undefined> {
  const [row] = await tx.sql<ClientWithAliases>(clientOfChart, [clientId]);
  return row;
}

/** Whether the actor may open this client's chart today. Keepers of records know of clients whose notes they do not read. */
export async function isMyClient(tx: Transaction, clientId: string): Promise<boolean> {
  const [row] = await tx.sql<{ mine: boolean }>("select is_my_client($1) as mine", [clientId]);
  return row?.mine === true;
}

export interface AlikeRow extends ClientRow {
  /** Of the same name; otherwise much like it, and born the same day. */
  readonly sameName: boolean;
}

/** Who may be the same person, of those whom the actor may know of: of anybody else nothing is said. */
export async function findAlike(
  tx: Transaction,
  { name, birthDate }: { name: string; birthDate: string | null },
): Promise<readonly AlikeRow[]> {
  const found = await tx.sql<{ id: string; sameName: boolean }>(
    `select client_id as id, same_name as "sameName" from clients_alike($1, $2)`,
    [name, birthDate],
  );
  const same = new Map(found.map(({ id, sameName }) => [id, sameName]));
  const rows = await tx.sql<ClientRow>(
    `select ${columns} from client c left join client_detail d on d.client_id = c.id
     where c.id = any ($1::uuid[]) order by lower(c.name), c.created_at, c.record_number`,
    [[...same.keys()]],
  );
  return rows.map((client) => ({ ...client, sameName: same.get(client.id) ?? false }));
}

/**
 * Whom to ask about a client who is closed to the actor: those who keep the records, else those who run the practice; nobody
 * whose own record it is.
 */
export async function listKeepers(tx: Transaction, clientId: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ name: string; role: string }>(
    `select s.name, r.role from staff s join staff_role r on r.staff_id = s.id
     where s.active and r.role in ('records-officer', 'administrator') and s.id <> actor()
       and not is_own_record(s.id, $1) order by lower(s.name)`,
    [clientId],
  );
  const officers = rows.filter(({ role }) => role === "records-officer");
  return [...new Set((officers.length > 0 ? officers : rows).map(({ name }) => name))].slice(0, 5);
}

export interface NewClient {
  readonly id: string;
  /** Null draws one; given, it is taken from a keeper of the records alone. */
  readonly recordNumber: string | null;
  readonly name: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly birthDate: string | null;
  readonly aliases: readonly string[];
  /** Whom the actor was shown as alike is somebody else. */
  readonly isAnother: boolean;
}

/** Before the care team: only a client who has none yet is open to the person who adds them. */
export async function addClient(tx: Transaction, client: NewClient): Promise<void> {
  await tx.sql(
    `insert into client (id, record_number, name, preferred_name, pronouns, created_by) values ($1, $2, $3, $4, $5, actor())`,
    [client.id, client.recordNumber, client.name, client.preferredName, client.pronouns],
  );
  await tx.sql("insert into client_detail (client_id, birth_date) values ($1, $2)", [client.id, client.birthDate]);
  await addAliases(tx, client);
  await tx.sql("select look_for_pairs($1, $2)", [client.id, client.isAnother]);
}

/** Where the actor may open the chart or keeps the records: right after adding, once there is a care team. */
export async function readRecordNumber(tx: Transaction, clientId: string): Promise<string> {
  const [row] = await tx.sql<{ number: string }>("select record_number as number from client where id = $1", [
    clientId,
  ]);
  if (row === undefined) throw new Error("Cannot tell the record number: the client is not open to who added them");
  return row.number;
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
  await tx.sql("select look_for_pairs($1, false)", [id]);
  return row.version;
}
