import { parts } from "@goldthread/store/as-part.ts";
import { ask, outcomeOf } from "@goldthread/store/testing/practice-at-work.ts";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { closeReasons } from "./live/close-codes.ts";
import { aTab } from "./live/testing/a-tab.ts";
import { allRoutes } from "./routes/all-routes.ts";
import { attempt, type Tried } from "./testing/lock/attempt.ts";
import { namesIn, type Aims } from "./testing/lock/fill-input.ts";
import { fingerprintOf, locked } from "./testing/lock/fingerprint.ts";
import { keepPlaces } from "./testing/lock/keep-places.ts";
import { misuseDestruction } from "./testing/lock/misuse-destruction.ts";
import { aSignedWorld } from "./testing/lock/signed-world.ts";
import { withTestServer } from "./testing/test-server.ts";

/*
 * A signed note cannot be changed by any path. The paths are not listed here: they are read off the route index, the live
 * socket and the database, so that what is added tomorrow is tried tomorrow. Counts are printed.
 */

const server = withTestServer();
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });
const owner = () => server.test.asOwner;
let world: Awaited<ReturnType<typeof aSignedWorld>>;
let everybodyInPlace: () => Promise<void>;
beforeAll(async () => {
  world = await aSignedWorld(server);
  everybodyInPlace = await keepPlaces(owner());
});

const say = (line: string) => void process.stdout.write(`  ${line}\n`);

/** What may stand beside a signed note, by the routes that put it there. Everything else adds nothing to it. */
const addsBeside = [
  "POST /api/amendment-requests/:requestId/decision",
  "POST /api/amendment-requests/:requestId/disagreement",
  "POST /api/co-signatures",
  "POST /api/co-signatures/additions",
  "POST /api/notes/:noteId/addenda",
  "POST /api/notes/:noteId/amendment-requests",
  "POST /api/notes/:noteId/attestation",
  "POST /api/notes/:noteId/comments",
  "POST /api/notes/:noteId/corrections",
  "POST /api/notes/:noteId/moved",
  "POST /api/notes/:noteId/retraction",
  "POST /api/notes/:noteId/return",
  "POST /api/sessions/:sessionId/attendance/:clientId/correction",
  // Said beside it, and who else may read it.
  "POST /api/share-comments",
  "POST /api/shares",
];

/** An input that holds one of these is about a note, a draft or what stands beside one. */
const aimedAt = ["noteId", "draftId", "requestId", "additionId", "notes", "parts"];
const isAimed = (endpoint: Endpoint): boolean => aimedAt.some((name) => namesIn(endpoint).has(name));

const nameOf = ({ endpoint }: { readonly endpoint: Endpoint }): string => `${endpoint.method} ${endpoint.path}`;

/** At once, as on a working day. */
function everybodyTries(endpoint: Endpoint, aims: Aims): Promise<Tried[]> {
  return Promise.all(world.people.map((person) => attempt(person, endpoint, aims)));
}

describe("a signed note", () => {
  it("is changed by no route, whoever calls it, whatever it is aimed at", async () => {
    const writing = allRoutes.filter(({ endpoint }) => endpoint.method !== "GET");
    const { read, added } = await fingerprintOf(owner());
    const before = await read();
    const tried: Tried[] = [];
    const adding = new Set<string>();
    for (const { endpoint } of writing) {
      const route = `${endpoint.method} ${endpoint.path}`;
      const rows = await added();
      for (const { aims } of world.targets) tried.push(...(await everybodyTries(endpoint, aims)));
      expect([route, await read()]).toEqual([route, before]);
      if ((await added()) > rows) adding.add(route);
      await everybodyInPlace();
    }
    expect([...adding].filter((route) => !addsBeside.includes(route))).toEqual([]);
    report(writing.length, tried, adding);
    expect(new Set(tried.map(({ route }) => route)).size).toBe(writing.length);
    // The control: some of it is served, and a fault is none of the answers.
    expect(tried.some(({ status }) => status === 200)).toBe(true);
    expect(tried.filter(({ status }) => status >= 500).map(({ route, code }) => `${route} ${code}`)).toEqual([]);
  });

  it("named by a route that neither adds beside it nor only reads it is refused to every role, and each try is on record", async () => {
    const naming = allRoutes.filter(({ endpoint }) => endpoint.method !== "GET" && isAimed(endpoint));
    const served = new Set<string>();
    for (const { endpoint } of naming)
      for (const { aims } of world.targets)
        for (const { status, route } of await everybodyTries(endpoint, aims))
          if (status === 200 && !addsBeside.includes(route)) served.add(route);
    say(
      `${naming.length} routes name a note or a draft; served beside the additions: ${[...served].join(", ") || "none"}`,
    );
    expect([...served]).toEqual([]);
    const trace = await owner().sql<{ staff_id: string; many: number }>(
      "select staff_id, count(*)::integer as many from audit_event where act = 'refused' group by 1",
    );
    say(`${trace.reduce((sum, { many }) => sum + many, 0)} refused tries are on record, by ${trace.length} people`);
    for (const { who, person } of world.people)
      expect([who, trace.some(({ staff_id }) => staff_id === person.id)]).toEqual([who, true]);
  });

  it("takes nothing by the live socket: its drafts are closed to every role, and nothing typed is kept", async () => {
    const { read } = await fingerprintOf(owner());
    const before = await read();
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const reasons: Record<string, number> = {};
    for (const { person } of world.people) {
      const tab = aTab({ port: server.running.port, cookie: person.browser.cookie });
      for (const draftId of world.drafts) {
        const draft = tab.open(draftId);
        draft.type("Changed.");
        const reason = await draft.closed();
        expect(draft.isSaved()).toBe(false);
        expect([closeReasons.signed, closeReasons.notFound]).toContain(reason);
        reasons[reason ?? ""] = (reasons[reason ?? ""] ?? 0) + 1;
      }
      tab.close();
    }
    expect(await read()).toEqual(before);
    say(
      `live socket: ${world.people.length} people x ${world.drafts.length} signed drafts: ${JSON.stringify(reasons)}`,
    );
  });

  it("is changed by no role of the database: each column, each row, each function that writes", async () => {
    const { read } = await fingerprintOf(owner());
    const before = await read();
    const statements = [...(await statementsOnRows()), ...(await statementsOnSchema())];
    const { as, part } = ask(server.test);
    const outcomes: string[] = [];
    for (const statement of statements)
      outcomes.push(
        ...(await Promise.all(
          [
            ...world.people.map(({ person }) => as(person.id, statement)),
            ...parts.map((name) => part(name, statement)),
          ].map(outcomeOf),
        )),
      );
    expect(await read()).toEqual(before);
    say(
      `database: ${statements.length} statements x ${world.people.length} people and ${parts.length} parts: ${outcomes.length} tries, ` +
        `${outcomes.filter((outcome) => outcome !== "done").length} refused, the rest touched no row`,
    );
    const functions = await writingFunctions();
    for (const call of functions) for (const { person } of world.people) await outcomeOf(as(person.id, call));
    expect(await read()).toEqual(before);
    say(`database: ${functions.length} functions that write x ${world.people.length} people`);
  });

  it("is destroyed by no misuse of the one path that destroys records: alone, early, in use, forged, or by half", async () => {
    const { read } = await fingerprintOf(owner());
    const before = await read();
    const outcomes = await misuseDestruction(server, world);
    expect(await read()).toEqual(before);
    const counts = [...Map.groupBy(outcomes, (one) => one)].map(([outcome, ones]) => `${outcome} ${ones.length}`);
    say(`destruction: ${outcomes.length} misuses: ${counts.join(", ")}`);
    expect(outcomes.filter((outcome) => outcome === "done" || outcome === "200")).toEqual([]);
    expect(outcomes).toEqual(expect.arrayContaining(["alone", "not-due", "not-yours", "not-open", "held", "refused"]));
  });

  it("of whoever signs in to the database nothing is left open: the login has no right of its own", async () => {
    const rows = await owner().sql(
      `select c.relname from pg_class c where c.relname = any ($1) and (
         has_any_column_privilege('goldthread_login', c.oid, 'update') or has_table_privilege('goldthread_login', c.oid, 'delete, truncate, trigger'))`,
      [[...locked]],
    );
    expect(rows).toEqual([]);
  });
});

function report(routes: number, tried: readonly Tried[], adding: ReadonlySet<string>): void {
  const of = (wanted: (one: Tried) => boolean) => tried.filter(wanted).length;
  say(
    `API: ${routes} writing routes x ${world.people.length} people x ${world.targets.length} notes: ${tried.length} tries, ` +
      `${of(({ status }) => status === 200)} served, ${of(({ status }) => status >= 400)} refused ` +
      `(${of(({ code }) => code === "invalid_input")} as malformed); ${adding.size} routes add beside the note`,
  );
  const codes = Map.groupBy(tried, ({ code }) => code);
  say([...codes].map(([code, ones]) => `${code || "served"} ${ones.length}`).join(", "));
  const malformed = [...Map.groupBy(tried, ({ route }) => route)]
    .filter(([, ones]) => ones.every(({ code }) => code === "invalid_input"))
    .map(([route]) => route);
  say(`never let in past their own rules, and about no note: ${malformed.join(", ") || "none"}`);
  const aimed = new Set(allRoutes.filter(({ endpoint }) => isAimed(endpoint)).map(nameOf));
  expect(malformed.filter((route) => aimed.has(route))).toEqual([]);
}

async function statementsOnRows(): Promise<string[]> {
  const columns = await owner().sql<{ relation: string; name: string; generated: boolean }>(
    `select c.relname::text as relation, a.attname::text as name, a.attgenerated <> '' as generated
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'goldthread'::regnamespace and c.relname = any ($1)`,
    [[...locked, "draft", "draft_update"]],
  );
  const relations = [...new Set(columns.map(({ relation }) => relation))];
  return [
    ...columns.map(({ relation, name, generated }) =>
      generated ? `update ${relation} set "${name}" = default` : `update ${relation} set "${name}" = null`,
    ),
    ...relations.flatMap((relation) => [`delete from ${relation}`, `truncate ${relation}`]),
    ...world.drafts.flatMap((draftId) => [
      `update draft set state = 'open', note_id = null, shared_part_id = null where id = '${draftId}'`,
      `insert into draft_update (draft_id, change, author_id) values ('${draftId}', 'x', '${world.author.id}')`,
    ]),
  ];
}

async function statementsOnSchema(): Promise<string[]> {
  return [...locked, "draft", "draft_update"].flatMap((table) => [
    `alter table ${table} disable row level security`,
    `alter table ${table} no force row level security`,
    `alter table ${table} disable trigger all`,
    `drop table ${table} cascade`,
    `create rule r as on insert to ${table} do instead nothing`,
    `grant all on ${table} to public`,
    `set local session_replication_role = replica`,
  ]);
}

/** Every function that people may call and that is not known to change nothing, with arguments aimed at the note. */
async function writingFunctions(): Promise<string[]> {
  const rows = await owner().sql<{ name: string; types: string[] }>(
    `select p.proname::text as name,
       array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality as a (t, at) order by at) as types
     from pg_proc p where p.pronamespace = 'goldthread'::regnamespace and p.provolatile = 'v'
       and p.prorettype <> 'trigger'::regtype and has_function_privilege('gt_app', p.oid, 'execute')`,
  );
  const aims = world.targets.flatMap(({ note, aims: { sessionId, clientId } }) => [note.noteId, sessionId, clientId]);
  return rows.flatMap(({ name, types }) =>
    aims.map((id) => `select * from ${name}(${types.map((type) => argumentOf(type, id)).join(", ")})`),
  );
}

function argumentOf(type: string, id: string): string {
  if (type === "uuid") return `'${id}'`;
  if (type.endsWith("[]")) return `array[]::${type}`;
  if (type === "text") return "'x'";
  if (type === "boolean") return "true";
  if (type.startsWith("timestamp")) return "now()";
  return `null::${type}`;
}
