import { randomUUID } from "node:crypto";
import { asActor } from "@goldthread/store/as-actor.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import { beforeAll, expect, it, vi } from "vitest";
import { aWorldOfEverything, type WorldOfEverything } from "./testing/access/a-world-of-everything.ts";
import { withTestServer } from "./testing/test-server.ts";

/*
 * Whoever writes a row says who they are, and the database holds them to it: of every table, a row that is there is written
 * once more by the very person, in their own name and in a colleague's. Neither tables nor columns are listed here.
 */

const server = withTestServer({ publicUrl: "http://localhost:4600" });
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });
const owner = () => server.test.asOwner;
let world: WorldOfEverything;

beforeAll(async () => {
  world = await aWorldOfEverything(server);
  const biller = world.people.find(({ who }) => who === "biller")?.person.id;
  await owner().sql("update hand_over set made_by = $1", [biller]);
  await owner().sql("update facilitator set to_date = null where staff_id = $1", [world.author.id]);
});

interface Named {
  readonly table: string;
  /** Who wrote it. */
  readonly who: string;
  readonly columns: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

it("nobody writes a row in the name of somebody else", async () => {
  const [forged, untried]: [unknown[], string[]] = [[], []];
  let tried = 0;
  for (const named of await tablesWithAName()) {
    const rows = await rowsOf(named);
    const own = await firstOf(rows, async (row) => pastThePolicies.has(await outcome(named, row, row[named.who])));
    if (own === undefined) {
      untried.push(`${named.table}.${named.who}`);
      continue;
    }
    tried += 1;
    const got = await outcome(named, own, colleagueOf(own[named.who]));
    if (got !== "not_permitted") forged.push([named.table, named.who, got]);
  }
  process.stdout.write(`  ${tried} tables tried, ${untried.length} not: ${untried.join(", ")}\n`);
  expect(forged).toEqual([]);
  // What homework came to is asked of a row that is there; words are moved out of a draft that is over by then.
  expect(untried).toEqual(["homework.asked_by", "note_move.moved_by"]);
  expect(tried).toBeGreaterThan(40);
});

async function firstOf<Of>(all: readonly Of[], fits: (one: Of) => Promise<boolean>): Promise<Of | undefined> {
  for (const one of all) if (await fits(one)) return one;
  return undefined;
}

/** Somebody who treats the client too, so that nothing but the name is wrong. */
function colleagueOf(staffId: unknown): string {
  const colleague = world.people.find(({ who, person }) => who === "care team, clinician" && person.id !== staffId);
  return colleague?.person.id ?? world.author.id;
}

const tablesWithAName = () =>
  owner().sql<Named & Row>(
    `select c.relname::text as "table", w.attname::text as who,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and a.attgenerated = ''
         and not a.attisdropped         and has_column_privilege('gt_app', c.oid, a.attnum, 'insert')) as columns
     from pg_class c join pg_attribute w on w.attrelid = c.oid and w.atttypid = 'uuid'::regtype
     where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r'
       and (w.attname ~ '_by$' or w.attname in ('author_id', 'signer_id')) and w.attname !~ '^(ended|closed|withdrawn|decided)_by$'
       -- Whom it asks.
       and (c.relname, w.attname) <> ('notebook_request', 'author_id')
       and has_column_privilege('gt_app', c.oid, w.attnum, 'insert')
     order by 1, 2`,
  );

const rowsOf = async ({ table, who }: Named): Promise<readonly Row[]> =>
  (
    await owner().sql<{ row: Row }>(
      `select to_jsonb(t) as row from ${table} t where exists (select from staff where id = t.${who} and active) order by ctid desc limit 30`,
    )
  ).map(({ row }) => row);

/** What comes of the row written again, under another id, by whom it names, as `name`; nothing of it stays. */
async function outcome({ table, who, columns }: Named, row: Row, name: unknown): Promise<string> {
  // A record number is a keeper's to give: without one it is drawn.
  const number = "record_number" in row ? { record_number: null } : {};
  const written = { ...row, ...("id" in row ? { id: randomUUID() } : {}), ...number, [who]: name };
  const list = columns.map((column) => `"${column}"`).join(", ");
  const text = `insert into ${table} (${list}) select ${list} from jsonb_populate_record(null::${table}, $1)`;
  try {
    await asActor(server.test.db, { staffId: String(row[who]) }, async (tx) => {
      await tx.sql(text, [JSON.stringify(written)]);
      throw new Undone();
    });
    return "nothing thrown";
  } catch (error) {
    if (error instanceof Undone) return "written";
    if (error instanceof StoreError) return error.code;
    throw error;
  }
}

/** What is there already was let in by the policies: these are asked before. */
const pastThePolicies: ReadonlySet<string> = new Set(["written", "duplicate"]);

class Undone extends Error {}
