import { randomUUID } from "node:crypto";
import { StoreError } from "@goldthread/store/store-error.ts";
import type { Owner } from "@goldthread/store/testing/owner.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { Cell } from "./judge-answer.ts";
import type { Related } from "./relations.ts";

type Row = Readonly<Record<string, unknown>>;
type Verb = "insert" | "update" | "delete";

/** What a role may do to a table, and rows to try it on. */
export interface Writable {
  readonly table: string;
  readonly role: string;
  readonly verb: Verb;
  /** Those that the role may write or change. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}

/** Of every table, by role and what it may do there, the rows about the client. */
export async function writablesOf(
  owner: Owner,
  tables: readonly { readonly table: string; readonly about: string }[],
): Promise<readonly Writable[]> {
  const rights = await owner.sql<Omit<Writable, "rows"> & Row>(RIGHTS);
  const found = tables.map(async ({ table, about }) => {
    const its = rights.filter((right) => right.table === table);
    const there = await owner.sql<{ row: Row }>(`select to_jsonb(t) as row from ${table} t ${about} limit 60`);
    return its.map((right) => ({ ...right, rows: there.map(({ row }) => row) }));
  });
  return (await Promise.all(found)).flat();
}

const RIGHTS = `
  select c.relname::text as "table", r.role, v.verb, array(
      select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and v.verb <> 'delete' and has_column_privilege(r.role, c.oid, a.attnum, v.verb) order by a.attnum) as columns,
    array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      where i.indrelid = c.oid and i.indisprimary) as key
  from pg_class c, unnest(array['gt_app', 'gt_client']) as r (role), unnest(array['insert', 'update', 'delete']) as v (verb)
  where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' and case v.verb
    when 'delete' then has_table_privilege(r.role, c.oid, 'delete') else has_any_column_privilege(r.role, c.oid, v.verb) end
  order by 1, 3 desc, 2`;

/** Whether the policies let this person do it to any of the rows; nothing of it stays. */
export async function cellOfWriting(one: Related, { table, verb, columns, key, rows }: Writable): Promise<Cell> {
  if (rows.length === 0) return "untried";
  let cell: Cell = "no";
  const statements = rows.flatMap((row) =>
    namesOf(one).flatMap((name) => {
      if (verb === "insert") return [insertOf({ table, columns }, signed(row, name))];
      const where = key.map((column) => `t."${column}" = r."${column}"`).join(" and ");
      if (verb === "delete")
        return [of(`delete from ${table} t using ${asRow(table)} where ${where} returning 1`, row)];
      const set = columns.map((column) => `"${column}" = r."${column}"`).join(", ");
      const update = `update ${table} t set ${set} from ${asRow(table)} where ${where} returning 1`;
      return [of(update, row), of(update, changed(row, { columns, name }))];
    }),
  );
  await one
    .inDatabase(async (tx) => {
      for (const statement of statements) {
        if (!(await isLetIn(tx, statement))) continue;
        cell = "yes";
        break;
      }
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return cell;
}

class Undone extends Error {}

interface Statement {
  readonly text: string;
  readonly row: Row;
}

const of = (text: string, row: Row): Statement => ({ text, row });
const asRow = (table: string) => `jsonb_populate_record(null::${table}, $1) as r`;

function insertOf({ table, columns }: Pick<Writable, "table" | "columns">, row: Row): Statement {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const made = columns.includes("id") && "id" in row ? { ...row, id: randomUUID() } : row;
  return of(`insert into ${table} (${list}) select ${list} from ${asRow(table)}`, made);
}

/** Policies are asked before any other condition of a table: what fails by one of those was let in. */
async function isLetIn(tx: Transaction, { text, row }: Statement): Promise<boolean> {
  await tx.sql("savepoint tried");
  try {
    const written = await tx.sql(text, [JSON.stringify(row)]);
    return text.startsWith("insert") || written.length > 0;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === "fault") throw new Error(`${text}: ${error.message}`, { cause: error });
    return error.code !== "not_permitted";
  } finally {
    await tx.sql("rollback to savepoint tried");
  }
}

/** As whom somebody writes: their own name; in a client's own view that is the client's, or none. */
function namesOf({ ofStaff, person }: Related): readonly (string | null)[] {
  return ofStaff ? [person.id] : [person.id, null];
}

const isOfWriter = (column: string) => /_by$|^(author_id|signer_id)$/.test(column);

/** The row as this person would write it: an act names whoever does it in its content too. */
function signed(row: Row, name: string | null): Row {
  const names = Object.keys(row).filter((column) => isOfWriter(column) && row[column] !== null);
  const before = names.map((column) => String(row[column]));
  const { content } = row;
  const said = typeof content === "string" ? { content: replaced(content, before, name) } : {};
  return { ...row, ...Object.fromEntries(names.map((column) => [column, name])), ...said };
}

function replaced(content: string, before: readonly string[], name: string | null): string {
  return before.reduce((text, one) => text.replaceAll(`"${one}"`, JSON.stringify(name)), content);
}

/** The row as it would be ended, answered or decided now by this person. */
function changed(
  row: Row,
  { columns, name }: { readonly columns: readonly string[]; readonly name: string | null },
): Row {
  const now = new Date().toISOString();
  const values = columns.flatMap((column) => {
    if (isOfWriter(column)) return [[column, name] as const];
    if (column.endsWith("_at")) return [[column, now] as const];
    return column.endsWith("_on") ? [[column, now.slice(0, 10)] as const] : [];
  });
  return { ...row, ...Object.fromEntries(values) };
}
