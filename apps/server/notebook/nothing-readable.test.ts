import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import * as api from "@goldthread/api/nouns/notebook.ts";
import { encrypterFor, identitiesIn, newBackupKey } from "@goldthread/store/backup/backup-keys.ts";
import { makeBackup } from "@goldthread/store/backup/make-backup.ts";
import { readBackup } from "@goldthread/store/backup/read-backup.ts";
import { aCareTeamPlace, aClient, aSession } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../testing/somebody.ts";
import { withTestServer } from "../testing/test-server.ts";
import { aNotebook, seal } from "./testing/a-notebook.ts";

/*
 * What somebody gets who takes the whole database and every line of the log. The 500 notes are sealed by Node's own AES
 * and the test keeps the key, so that what is shown here rests on nothing of ours but the server.
 */

const server = withTestServer();
const owner = () => server.test.asOwner;
const noteCount = 500;
const key = randomBytes(32);

let author: Somebody;
let clients: readonly { readonly id: string; readonly name: string }[];
let sessions: readonly string[];
let secrets: readonly string[];
let dump: string;
let trailBefore: unknown;

beforeAll(async () => {
  author = await somebody(server);
  clients = await Promise.all(
    Array.from({ length: 12 }, (_, at) => aClient(owner(), { name: `Client Made-up ${at}` })),
  );
  for (const { id } of clients) await aCareTeamPlace(owner(), { client_id: id, staff_id: author.id });
  sessions = await Promise.all(
    clients.map(async ({ id }) => (await aSession(owner(), { client_id: id, clinician_id: author.id })).id),
  );
  trailBefore = await trailByClient();
  await aNotebook(author);
  secrets = await writeNotes();
  dump = await everything();
}, 120_000);

/** Far more about the first client than about the last. */
function clientOf(at: number): number {
  return Math.floor(Math.sqrt(at / noteCount) * clients.length);
}

async function writeNotes(): Promise<readonly string[]> {
  const words = Array.from({ length: noteCount }, (_, at) => ({
    title: `Title ${at} ${randomBytes(6).toString("hex")}`,
    text: `What was not said ${at} ${randomBytes(6).toString("hex")}`,
  }));
  for (const [at, note] of words.entries()) {
    const facts = { ...note, clientId: clients[clientOf(at)]?.id, sessionId: sessions[clientOf(at)] };
    const sealed = seal(JSON.stringify(facts), key);
    const itemId = randomUUID();
    const { revision } = await author.browser.ask(api.saveItem, { itemId, sealed, basedOn: null });
    if (at % 25 === 0)
      await author.browser.ask(api.saveItem, { itemId, sealed: seal(`${note.text} again`, key), basedOn: revision });
  }
  await author.browser.ask(api.readNotebook, {});
  await author.browser.ask(api.listItems, {});
  return words.flatMap(({ title, text }) => [title, text]);
}

/** Every row of every table, read by a superuser, each row as text; bytes as they are. */
async function everything(): Promise<string> {
  const tables = await owner().sql<{ name: string }>(
    "select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'goldthread'::regnamespace",
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await owner().sql<Record<string, unknown>>(`select * from ${name}`);
    for (const row of rows)
      for (const value of Object.values(row))
        parts.push(
          Buffer.isBuffer(value) ? value.toString("latin1") : typeof value === "string" ? value : JSON.stringify(value),
        );
  }
  return parts.join("\n");
}

/** Plain, in hexadecimal, and in base64 at each of the three places where it may begin. */
function spellings(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const shifted = [0, 1, 2].map((by) =>
    Buffer.concat([Buffer.alloc(by), bytes])
      .toString("base64")
      .slice(4, -4),
  );
  return [text, bytes.toString("hex"), ...shifted];
}

const holds = (where: string, text: string) => spellings(text).some((spelling) => where.includes(spelling));

const trailByClient = () =>
  owner().sql("select client_id, count(*)::integer from audit_event where client_id is not null group by 1 order by 1");

/** Opened with its own key: what the backup's owner reads. */
async function insideOfBackup(): Promise<string> {
  const { recipient, file } = await newBackupKey(new Date());
  const path = join(server.dataDir, "backup");
  await makeBackup({
    login: server.test.loginConfig,
    secrets: { authSecret: server.secrets.authSecret, ledgerKey: "of the tests" },
    documentsFolder: join(server.dataDir, "documents"),
    encrypter: encrypterFor({ recipients: [recipient] }),
    path,
    now: new Date(),
    migration: 1,
  });
  const parts: string[] = [];
  await readBackup(
    { path, key: { identities: identitiesIn(file) } },
    {
      rows: async (_table, pieces) => {
        for await (const piece of pieces) parts.push(piece.toString("latin1"));
      },
    },
  );
  return parts.join("");
}

describe("a database with 500 private notes, dumped by a superuser, and the server's log", () => {
  it("hold no word and no title of any note, in no spelling", () => {
    const log = server.log.join("\n");
    expect(secrets).toHaveLength(2 * noteCount);
    expect(secrets.filter((secret) => holds(dump, secret) || holds(log, secret))).toEqual([]);
  });

  it("and a backup that was opened with its key do not either", async () => {
    const inside = await insideOfBackup();
    expect(secrets.filter((secret) => holds(inside, secret))).toEqual([]);
    for (const { name } of clients) expect(holds(inside, name)).toBe(true);
    const [item] = await owner().sql<{ hex: string }>("select encode(sealed, 'hex') as hex from notebook_item limit 1");
    expect(inside).toContain(item?.hex);
  });

  it("would have shown it: what is not sealed is found in each spelling", () => {
    for (const { name } of clients) expect(holds(dump, name)).toBe(true);
    const inside = `\n${Buffer.from(`..${secrets[0]}..`).toString("base64")}`;
    expect(holds(dump + inside, secrets[0] ?? "")).toBe(true);
    expect(holds(dump + Buffer.from(secrets[1] ?? "").toString("hex"), secrets[1] ?? "")).toBe(true);
    expect(server.log.join("\n")).toContain("/api/notebook");
  });

  it("say the same of every note: one author, one size, nothing else", async () => {
    const facts = await owner().sql(
      "select staff_id, octet_length(sealed), is_deleted, count(*)::integer from notebook_item group by 1, 2, 3",
    );
    expect(facts).toEqual([{ staff_id: author.id, octet_length: 1054, is_deleted: false, count: noteCount }]);
  });

  it("relate no client and no session to a note, in no row of the notebook", async () => {
    const names = [...clients.map(({ id }) => id), ...sessions];
    for (const table of ["notebook", "notebook_wrap", "notebook_item", "notebook_kept"]) {
      const rows = await owner().sql<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t`);
      expect([table, rows.filter(({ row }) => names.some((name) => holds(row, name)))]).toEqual([table, []]);
    }
    const references = await owner().sql(
      `select conrelid::regclass::text as table, confrelid::regclass::text as refers from pg_constraint
       where contype = 'f' and conrelid in ('notebook'::regclass, 'notebook_wrap'::regclass, 'notebook_item'::regclass,
         'notebook_kept'::regclass) group by 1, 2 order by 1, 2`,
    );
    expect(references).toEqual([
      { table: "notebook", refers: "staff" },
      { table: "notebook_item", refers: "notebook" },
      { table: "notebook_kept", refers: "notebook" },
      { table: "notebook_wrap", refers: "notebook" },
    ]);
  });

  it("hold no time finer than a day about any of it", async () => {
    const columns = await owner().sql(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'goldthread' and table_name in ('notebook', 'notebook_wrap', 'notebook_item', 'notebook_kept')
         and data_type like 'time%'`,
    );
    expect(columns).toEqual([]);
  });

  it("name no client because a note was written: the trail and the ledger are what they were", async () => {
    expect(await trailByClient()).toEqual(trailBefore);
    expect(await owner().sql("select from ledger_entry where kind in ('disclosure', 'legal-hold')")).toEqual([]);
    expect(server.log.filter((line) => line.includes("/api/notebook/items"))).toEqual([]);
  });

  it("still give every note back to its author", async () => {
    const { items, next } = await author.browser.ask(api.listItems, {});
    expect([items.length, next]).toEqual([noteCount, null]);
  });
});
