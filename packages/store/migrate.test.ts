import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmbedded, type EmbeddedDatabase } from "./embedded/start-embedded.ts";
import { migrate, readMigrations } from "./migrate.ts";

/*
 * On a server of its own: the roles belong to a whole server, and these tests begin where there are none.
 * The tests follow each other, as an installation's life does.
 */
let server: EmbeddedDatabase;
let folder: string;
let newest: number;
const loginPassword = 'it\'s \\ a "difficult" one; drop table x';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "goldthread-migrate-"));
  server = await startEmbedded({ dataDir: folder });
  newest = (await readMigrations()).length;
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function query(config: ClientConfig, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client(config);
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

const superuser = (database = "postgres"): ClientConfig => ({ ...server.connection, database });
const as = (user: string, database: string): ClientConfig => ({ ...server.connection, user, password: user, database });

/** What the refusal tells a DBA to run. */
async function adviceOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: "may_not_migrate" });
  const line = String(error);
  expect(line.split("\n")).toHaveLength(1);
  return line.slice(line.indexOf("superuser: ") + "superuser: ".length);
}

describe("an owner who is no superuser", () => {
  it("is told in one line what a DBA must run, and nothing is changed", async () => {
    await query(superuser(), "create role plain login password 'plain'", "create database server_one");
    const advice = await adviceOf(migrate(as("plain", "server_one"), { loginPassword }));
    expect(advice).toBe('alter role "plain" createrole bypassrls; grant create on database "server_one" to "plain";');
    expect(
      await query(superuser("server_one"), "select nspname from pg_namespace where nspname = 'goldthread'"),
    ).toEqual([]);
    await query(superuser("server_one"), advice);
  });

  it("migrates once that line has been run, and the login then signs in and becomes its parts only", async () => {
    expect(await migrate(as("plain", "server_one"), { loginPassword })).toEqual({ from: 0, to: newest });
    const login = { ...superuser("server_one"), user: "goldthread_login", password: loginPassword };
    expect(await query(login, "set role gt_app", "select count(*)::integer as notes from goldthread.note")).toEqual([
      { notes: 0 },
    ]);
    await expect(query(login, "select from goldthread.note")).rejects.toThrow("permission denied");
    await expect(query(login, "set role gt_policy")).rejects.toThrow("permission denied");
    await expect(query(login, "set role plain")).rejects.toThrow("permission denied");
  });

  it("has policies that answer: the helpers were handed over to their own role", async () => {
    const login = { ...superuser("server_one"), user: "goldthread_login", password: loginPassword };
    await query(
      superuser("server_one"),
      "insert into goldthread.staff (id, name, email) values ('018f0000-0000-7000-8000-000000000001', 'Mira Fictional', 'mira@example.org')",
    );
    const act = [
      "set gt.actor = '018f0000-0000-7000-8000-000000000001'",
      "set role gt_app",
      "set search_path = goldthread",
    ];
    expect(await query(login, ...act, "select name from staff")).toEqual([{ name: "Mira Fictional" }]);
  });

  it("where another set-up made the roles, is told to be given them", async () => {
    await query(
      superuser(),
      "create role second login password 'second' createrole bypassrls",
      "create database server_two owner second",
    );
    const advice = await adviceOf(migrate(as("second", "server_two"), { loginPassword }));
    expect(advice).toMatch(/^grant goldthread_login, gt_app, .* to "second" with admin option;$/);
    await query(superuser(), advice);
    expect(await migrate(as("second", "server_two"), { loginPassword })).toEqual({ from: 0, to: newest });
  });
});

describe("an owner who is a superuser", () => {
  it("migrates an empty database, and a second time changes nothing but the password", async () => {
    await query(superuser(), "create database server_three");
    const lines: string[] = [];
    expect(
      await migrate(superuser("server_three"), { loginPassword: "first", onProgress: (line) => lines.push(line) }),
    ).toEqual({ from: 0, to: newest });
    expect(lines).toHaveLength(newest);
    expect(await migrate(superuser("server_three"), { loginPassword })).toEqual({ from: newest, to: newest });
    const rows = await query(
      superuser("server_three"),
      "select count(*)::integer as applied from goldthread.migration",
    );
    expect(rows).toEqual([{ applied: newest }]);
    await expect(
      query({ ...superuser("server_three"), user: "goldthread_login", password: "first" }, "select"),
    ).rejects.toThrow("password authentication failed");
    await query({ ...superuser("server_three"), user: "goldthread_login", password: loginPassword }, "select");
  });

  it("keeps the password as a SCRAM verifier only", async () => {
    const [row] = await query(
      superuser(),
      "select rolpassword as kept from pg_authid where rolname = 'goldthread_login'",
    );
    expect(row?.["kept"]).toMatch(/^SCRAM-SHA-256\$/);
  });

  it("two servers that start at once migrate one after the other", async () => {
    await query(superuser(), "create database server_four");
    const runs = await Promise.all([1, 2, 3].map(() => migrate(superuser("server_four"), { loginPassword })));
    expect(runs.map(({ from }) => from).toSorted((a, b) => a - b)).toEqual([0, newest, newest]);
  });

  it("gives and keeps back the same functions, whoever migrates", async () => {
    const callers = async (database: string) =>
      query(
        superuser(database),
        `select p.oid::regprocedure::text as helper, array(
           select coalesce(pg_get_userbyid(nullif(a.grantee, 0)), 'everybody')
           from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner order by 1
         )::text[] as callers
         from pg_proc p where p.pronamespace = 'goldthread'::regnamespace order by 1`,
      );
    const [plain, superusers] = [await callers("server_one"), await callers("server_three")];
    expect(plain).toEqual(superusers);
    const open = plain.filter((row) => JSON.stringify(row).includes("everybody")).map(({ helper }) => helper);
    expect(open).toEqual([
      "goldthread.actor()",
      "goldthread.clock_in(boolean)",
      "goldthread.likeness(text,text)",
      "goldthread.name_key(text)",
    ]);
  });

  it("refuses a database newer than the program and changes nothing", async () => {
    await query(superuser("server_four"), `insert into goldthread.migration values (${newest + 1}, 'of-tomorrow')`);
    await expect(migrate(superuser("server_four"), { loginPassword: "other" })).rejects.toMatchObject({
      code: "database_newer",
    });
    await query({ ...superuser("server_four"), user: "goldthread_login", password: loginPassword }, "select");
    await query(superuser("server_four"), `delete from goldthread.migration where number > ${newest}`);
  });

  it("refuses a migration that was applied and says something else by now, naming its file; nothing is changed", async () => {
    const all = await readMigrations();
    const changed = all.map((one) => (one.number === 7 ? { ...one, sql: `${one.sql}\nselect 1;` } : one));
    const more = [...changed, { number: newest + 1, name: "more", sql: "create table goldthread.more (id integer)" }];
    await expect(migrate(superuser("server_four"), { loginPassword, migrations: more })).rejects.toMatchObject({
      code: "migration_changed",
      message: expect.stringMatching(new RegExp(`^The migration 0007-${all[6]?.name}\\.sql is not the one`)),
    });
    expect(await query(superuser("server_four"), "select to_regclass('goldthread.more') is not null as more")).toEqual([
      { more: false },
    ]);
    const otherLineEnds = all.map((one) => ({ ...one, sql: one.sql.replaceAll("\n", "\r\n") }));
    await migrate(superuser("server_four"), { loginPassword, migrations: otherLineEnds });
  });

  it("takes on today's texts where the database was made before they were held to", async () => {
    await query(superuser("server_four"), "alter table goldthread.migration drop column digest");
    await migrate(superuser("server_four"), { loginPassword });
    const rows = await query(
      superuser("server_four"),
      "select count(*)::integer as held from goldthread.migration where digest ~ '^[0-9a-f]{64}$'",
    );
    expect(rows).toEqual([{ held: newest }]);
  });

  it("undoes a migration that fails, whole, and keeps those before it", async () => {
    const tried = [
      ...(await readMigrations()),
      { number: newest + 1, name: "good", sql: "create table goldthread.good (id integer)" },
      { number: newest + 2, name: "bad", sql: "create table goldthread.bad (id integer); select 1 / 0" },
    ];
    await expect(migrate(superuser("server_four"), { loginPassword, migrations: tried })).rejects.toThrow(
      `Migration ${newest + 2} (bad) failed`,
    );
    const rows = await query(
      superuser("server_four"),
      "select to_regclass('goldthread.good') is not null as good, to_regclass('goldthread.bad') is not null as bad, max(number) as reached from goldthread.migration",
    );
    expect(rows).toEqual([{ good: true, bad: false, reached: newest + 1 }]);
  });

  it("refuses a login that may pass over every policy", async () => {
    await query(superuser(), "create database server_five", "alter role goldthread_login bypassrls");
    await expect(migrate(superuser("server_five"), { loginPassword })).rejects.toMatchObject({
      code: "may_not_migrate",
    });
    await query(superuser(), "alter role goldthread_login nobypassrls");
  });
});
