import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parts } from "../as-part.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { withTestDatabase } from "../testing/index.ts";
import { describeGrants } from "./describe-grants.ts";
import { describePolicies } from "./describe-policies.ts";

const root = join(import.meta.dirname, "../../..");
const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

/** The migrations' own record: written by the owner alone, and it knows nobody. */
const WITHOUT_POLICIES = ["migration"];

const tablesOf = () =>
  owner<{ name: string; enabled: boolean; forced: boolean; policies: number }>(
    `select c.relname::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       (select count(*)::integer from pg_policy p where p.polrelid = c.oid) as policies
     from pg_class c where c.relnamespace = 'goldthread'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
  );

describe("every table", () => {
  it("has row-level security, forced also upon its owner, and at least one policy", async () => {
    const tables = (await tablesOf()).filter(({ name }) => !WITHOUT_POLICIES.includes(name));
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter(({ enabled, forced, policies }) => !enabled || !forced || policies === 0)).toEqual([]);
  });
  it("is a table: no view or copy stands beside the policies", async () => {
    const others = await owner(
      "select relname from pg_class where relnamespace = 'goldthread'::regnamespace and relkind in ('v', 'm', 'f')",
    );
    expect(others).toEqual([]);
  });
  it("shows nothing to somebody who no longer works here, and nothing to a request without a person", async () => {
    for (const { name } of await tablesOf()) {
      expect([name, await rowsOrRefusal(as(the.inactive, `select 1 from ${name}`))]).toEqual([name, "nothing"]);
    }
    const nobody = await test.db.connect();
    await nobody.query("begin; set local role gt_app");
    for (const { name } of await tablesOf()) {
      await nobody.query("savepoint one");
      const answer = await nobody.query(`select 1 from ${name}`).then(
        ({ rows }) => rows.length,
        () => 0,
      );
      expect([name, answer]).toEqual([name, 0]);
      await nobody.query("rollback to savepoint one");
    }
    await nobody.query("rollback");
    nobody.release();
  });
});

async function rowsOrRefusal(query: Promise<readonly unknown[]>): Promise<string> {
  const outcome = await outcomeOf(query);
  return outcome === "refused" || (outcome === "done" && (await query).length === 0) ? "nothing" : outcome;
}

describe("the policies", () => {
  it("are those written down in docs/access-policies.md, condition by condition", async () => {
    await expect(await describePolicies(test.asOwner)).toMatchFileSnapshot("../../../docs/access-policies.md");
  });
  it("are for nobody but our own roles", async () => {
    const open = await owner(
      `select polrelid::regclass, polname from pg_policy where exists (
         select from unnest(polroles) r where r = 0 or r::regrole::text !~ '^gt_')`,
    );
    expect(open).toEqual([]);
  });
});

describe("evidence", () => {
  const EVIDENCE = [
    "note",
    "shared_part",
    "signature",
    "access_grant",
    "setting_change",
    "review_answer",
    "attendance_correction",
    "code_trigger_correction",
    "merge_act",
    "note_addition",
    "addition_co_signature",
    "supervision_comment",
    "break_glass",
    "client_access",
    "share",
    "record_request",
    "minor_consent",
    "withholding",
    "client_document",
    "notebook_release",
    "notebook_hold",
    "record_hold",
    "summary",
    "supervision_note",
    "supervision_signature",
    "destruction_act",
    "destroyed_record",
    "ledger_tombstone",
    "ledger_epoch",
    "administration",
    "risk_inquiry",
    "safety_plan",
    "chart_event",
    "protective_act",
    "ledger_entry",
    "ledger_node",
    "ledger_checkpoint",
    "audit_event",
  ];
  /**
   * The only changes there are: the sequencer gives a waiting entry its place, and a row of the trail its batch, once; and
   * `destroy_record` empties the leaves that go with a record, as the role of the helpers, which nobody becomes.
   */
  const ALLOWED = [
    ["gt_policy", "ledger_entry", "leaf"],
    ["gt_sequencer", "audit_event", "batch_id"],
    ["gt_sequencer", "ledger_entry", "place"],
  ];

  it.each(EVIDENCE)("no role may change any column of %s", async (table) => {
    const changeable = await owner<{ role: string; name: string }>(
      `select r.rolname::text as role, a.attname::text as name from pg_roles r, pg_attribute a
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and not r.rolsuper
         and has_column_privilege(r.oid, a.attrelid, a.attnum, 'update') order by 1, 2`,
      [`goldthread.${table}`],
    );
    const roles = changeable
      .map(({ role, name }) => [role, table, name])
      .filter(([role]) => role?.startsWith("gt_") || role === "goldthread_login");
    expect(roles).toEqual(ALLOWED.filter(([, allowed]) => allowed === table));
  });
  it.each(EVIDENCE)("nobody updates or deletes %s: each person, each part, each column, by trying", async (table) => {
    const columns = await owner<{ name: string }>(
      "select attname::text as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped",
      [`goldthread.${table}`],
    );
    const people = [the.clinician, the.facilitator, the.administrator, the.recordsOfficer];
    const tries = ["delete from", "truncate"].map((verb) => `${verb} ${table}`);
    for (const { name } of columns) tries.push(`update ${table} set "${name}" = default`);
    for (const statement of tries) {
      for (const person of people)
        expect([statement, await outcomeOf(as(person, statement))]).toEqual([statement, "refused"]);
      for (const name of parts) {
        if (name === "sequencer" && /"(place|batch_id)"/.test(statement)) continue;
        expect([name, statement, await outcomeOf(part(name, statement))]).toEqual([name, statement, "refused"]);
      }
    }
  });
});

describe("the rights", () => {
  it("are those written down in docs/access-grants.md, role by table by column", async () => {
    await expect(await describeGrants(test.asOwner)).toMatchFileSnapshot("../../../docs/access-grants.md");
  });
  it("of the server's login are none until it becomes somebody; the role of the helpers it cannot become", async () => {
    const memberships = await owner<{ role: string; inherit: boolean }>(
      `select r.rolname::text as role, m.inherit_option as inherit from pg_auth_members m join pg_roles r on r.oid = m.roleid
       where m.member = 'goldthread_login'::regrole order by 1`,
    );
    expect(memberships.map(({ role }) => role)).toEqual([
      "gt_app",
      "gt_auth",
      "gt_backup",
      "gt_client",
      "gt_drafts",
      "gt_links",
      "gt_redaction",
      "gt_sequencer",
      "gt_setup",
      "gt_weigher",
    ]);
    expect(memberships.every(({ inherit }) => !inherit)).toBe(true);
  });
  it("pass over the policies for two roles only, and nobody signs in as one of the parts", async () => {
    const roles = await owner<{ name: string; bypass: boolean; login: boolean }>(
      "select rolname::text as name, rolbypassrls as bypass, rolcanlogin as login from pg_roles where rolname like 'gt\\_%' or rolname = 'goldthread_login' order by 1",
    );
    expect(roles.filter(({ bypass }) => bypass).map(({ name }) => name)).toEqual(["gt_backup", "gt_policy"]);
    expect(roles.filter(({ login }) => login).map(({ name }) => name)).toEqual(["goldthread_login"]);
  });
  it("of public are none: on tables, on functions that see under the policies, on making things", async () => {
    const tables = await owner(
      "select c.relname from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'goldthread'::regnamespace and a.grantee = 0",
    );
    expect(tables).toEqual([]);
    const schemas = await owner(
      "select has_schema_privilege('public', 'goldthread', 'usage') as ours, has_schema_privilege('public', 'public', 'create') as theirs",
    );
    expect(schemas).toEqual([{ ours: false, theirs: false }]);
  });
});

describe("every function that sees under the policies", () => {
  const helpers = () =>
    owner<{ name: string; owner: string; settings: string[] | null; open: boolean }>(
      `select p.proname::text as name, p.proowner::regrole::text as owner, p.proconfig as settings,
         has_function_privilege('public', p.oid, 'execute') as open
       from pg_proc p where p.pronamespace = 'goldthread'::regnamespace and p.prosecdef order by 1`,
    );
  it("belongs to a role of its own and never to the tables' owner, under which it would see nothing or everything", async () => {
    const found = await helpers();
    expect(found.length).toBeGreaterThan(15);
    expect(found.filter(({ owner: role }) => role !== "gt_policy" && role !== "gt_auth")).toEqual([]);
  });
  it("looks only where it was told to, and cannot be called by just anybody", async () => {
    const loose = (await helpers()).filter(
      ({ settings, open }) => open || !settings?.includes("search_path=goldthread, pg_temp"),
    );
    expect(loose).toEqual([]);
  });
  it("is asked by a statement of ours, a policy or another function: what nobody asks tells somebody who should not", async () => {
    const texts: string[] = [];
    for await (const file of glob(["packages/store/**/*.ts", "apps/server/**/*.ts"], { cwd: root }))
      if (!/node_modules|testing\/|\.test\.ts$/.test(file)) texts.push(await readFile(join(root, file), "utf8"));
    const asking = await owner<{ text: string }>(
      `select concat_ws(' ', pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as text from pg_policy
       union all select pg_get_expr(adbin, adrelid) from pg_attrdef
       union all select pg_get_constraintdef(oid) from pg_constraint where contype = 'c'
       union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
       union all select prosrc from pg_proc where pronamespace = 'goldthread'::regnamespace`,
    );
    const all = [...texts, ...asking.map(({ text }) => text)].join("\n");
    const names = [...new Set((await helpers()).map(({ name }) => name))];
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\(`).test(all))).toEqual([]);
  });
});

describe("the typed schema", () => {
  it("names the tables and columns that there are", async () => {
    const { readdir } = await import("node:fs/promises");
    const parts = (await readdir(new URL("../schema", import.meta.url))).map((file) => `../schema/${file}`);
    const texts = ["../schema.ts", ...parts].map((file) => readFile(new URL(file, import.meta.url), "utf8"));
    const source = (await Promise.all(texts)).join("\n");
    const tables = [...(/export interface Schema \{([^}]*)\}/.exec(source)?.[1] ?? "").matchAll(/(\w+): (\w+);/g)];
    const written = tables.map(([, table, type]) => {
      const body = new RegExp(`export interface ${type} \\{([^}]*)\\}`).exec(source)?.[1] ?? "";
      return [table, [...body.matchAll(/^ {2}(\w+):/gm)].map(([, column]) => column).toSorted()];
    });
    const there = await owner<{ name: string; columns: string[] }>(
      `select c.relname::text as name, array_agg(a.attname::text order by a.attname::text collate "C") as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' group by 1`,
    );
    const byName = (a: unknown[], b: unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(written.toSorted(byName)).toEqual(
      there.map(({ name, columns }) => [name, columns.toSorted()]).toSorted(byName),
    );
  });
});
