import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import {
  aCareTeamPlace,
  aClient,
  aContact,
  aFlag,
  aMerge,
  aSession,
  aStaff,
  withTestDatabase,
} from "../testing/index.ts";
import { ask, aPracticeAtWork, dayFromToday, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
/** Ada's next appointment, now, and her group's. */
let soon: string;
let meeting: string;
let desk: string;

/** Hours from now, on the practice's clock. */
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  desk = (await aStaff(test.asOwner, { roles: ["front-desk"] })).id;
  const times = { starts_at: at(0), stops_at: at(1), status: "scheduled" as const };
  const says = { title: "Exposure to dogs", service_code: "90834", status_reason: "was unwell" };
  soon = (await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician, ...times, ...says })).id;
  meeting = (await aSession(test.asOwner, { group_id: the.group, clinician_id: the.facilitator, ...times })).id;
});

const scheduleOf = (who: string) => as(who, "select * from desk_sessions('-infinity', 'infinity', null)");
const outcomes = async (who: string, act: string, values: readonly unknown[]) =>
  (await as<{ outcome: string }>(who, `select ${act} as outcome`, values))[0]?.outcome;
const book = (who: string, given: { client?: string; clinician?: string } = {}) =>
  outcomes(who, "desk_books($1, $2, $3, $4, $5, 'in-person', 'Room 2')", [
    randomUUID(),
    given.client ?? the.ada,
    given.clinician ?? the.clinician,
    at(48),
    at(49),
  ]);
const versionOf = async (id: string) =>
  (await owner<{ version: number }>("select version from session where id = $1", [id]))[0]?.version;
const change = async (who: string, id: string, status: string, version?: number) =>
  outcomes(who, "desk_changes($1, $2, $3, $4, 'in-person', '', $5, 'called', 'client', true)", [
    id,
    version ?? (await versionOf(id)),
    at(2),
    at(3),
    status,
  ]);
const arrive = async (who: string, id: string) =>
  outcomes(who, "desk_marks_arrival($1, $2, true)", [id, await versionOf(id)]);

describe("the front desk's schedule", () => {
  it("shows when, where, with whom, and how to call the client; not what for, nor what was said", async () => {
    const [row] = (await scheduleOf(desk)).filter(({ id }) => id === soon);
    expect(row).toMatchObject({ name: "Ada Made-up", client_id: the.ada, clinician_id: the.clinician });
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      (
        "arrived_at birth_date client_id clinician_id do_not_contact id kind modality name place preferred_name " +
        "pronouns short_notice starts_at status status_by stops_at version"
      ).split(" "),
    );
    expect(JSON.stringify(await scheduleOf(desk))).not.toMatch(/dogs|unwell|90834/);
  });
  it("names neither a group nor anybody in it", async () => {
    const [row] = (await scheduleOf(desk)).filter(({ id }) => id === meeting);
    expect(row).toMatchObject({ kind: "group", client_id: null, name: null, clinician_id: the.facilitator });
    expect(JSON.stringify(row)).not.toMatch(/Skills|Made-up/);
  });
  it("goes a month back, and shows no calls", async () => {
    const old = { client_id: the.ada, starts_at: at(-32 * 24), stops_at: at(-32 * 24 + 1) };
    const past = (await aSession(test.asOwner, old)).id;
    const call = (await aSession(test.asOwner, { ...old, starts_at: at(-5), stops_at: at(-4), contact: "phone" })).id;
    const shown = (await scheduleOf(desk)).map(({ id }) => id);
    expect([shown.includes(past), shown.includes(call)]).toEqual([false, false]);
    expect(await change(desk, past, "cancelled")).toBe("not-found");
    expect(await change(desk, call, "cancelled")).toBe("not-found");
  });
  it("is nobody else's, whatever else they may do here", async () => {
    for (const who of [the.clinician, the.stranger, the.administrator, the.recordsOfficer, the.inactive]) {
      expect([who, await scheduleOf(who)]).toEqual([who, []]);
      expect([who, await book(who), await change(who, soon, "cancelled"), await arrive(who, soon)]).toEqual([
        who,
        "not-found",
        "not-found",
        "not-found",
      ]);
    }
  });
  it("closes with the job", async () => {
    const gone = (await aStaff(test.asOwner, { roles: ["front-desk"] })).id;
    expect((await scheduleOf(gone)).length).toBeGreaterThan(0);
    await owner("update staff set active = false where id = $1", [gone]);
    expect([await scheduleOf(gone), await book(gone)]).toEqual([[], "not-found"]);
  });
});

describe("a chart", () => {
  it("is opened by nobody at the front desk: no table with a client in it shows them a row", async () => {
    const tables = await owner<{ name: string; many: number }>(
      `select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
       where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' and a.attname = 'client_id'
       union select unnest(array['client', 'care_group', 'shared_part', 'library_note', 'curriculum_session']) order by 1`,
    );
    expect(tables.length).toBeGreaterThan(40);
    let filled = 0;
    for (const { name } of tables) {
      filled += (await owner(`select from ${name} limit 1`)).length;
      const rows = as(desk, `select 1 from ${name}`);
      if ((await outcomeOf(rows)) === "done") expect([name, await rows]).toEqual([name, []]);
    }
    // The control: the same tables hold something, and whoever treats Ada reads of it.
    expect(filled).toBeGreaterThan(15);
    expect((await as(the.clinician, "select 1 from note")).length).toBeGreaterThan(0);
    expect((await as(the.stranger, "select 1 from care_group")).length).toBeGreaterThan(0);
  });
  it("is not what the desk's schedule leads to: none of its clients is a client of theirs", async () => {
    expect(await as(desk, "select my_clients() union select my_group_clients() union select my_groups()")).toEqual([]);
    expect(await as(desk, "select is_my_client($1) as mine", [the.ada])).toEqual([{ mine: false }]);
    expect(await as(desk, "select * from contacts_of($1, 'infinity', 10)", [the.ada])).toEqual([]);
  });
  it("is read by a clinician who also works at the desk as by any clinician", async () => {
    const both = (await aStaff(test.asOwner, { roles: ["clinician", "front-desk"] })).id;
    await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id: both });
    expect((await as(both, "select 1 from note where client_id = $1", [the.ada])).length).toBeGreaterThan(0);
    expect((await as(both, "select 1 from care_group")).length).toBeGreaterThan(0);
    expect((await scheduleOf(both)).length).toBeGreaterThan(0);
  });
  it("is not changed past the schedule: no row is written by hand", async () => {
    const values = [randomUUID(), the.ada, desk];
    const tries = [
      [
        "insert into care_team (client_id, staff_id, capacity, from_date) values ($2, $3, 'aide', current_date)",
        values,
      ],
      [
        "insert into session (id, kind, client_id, clinician_id, starts_at, stops_at) values ($1, 'individual', $2, $3, now(), now() + interval '1 hour')",
        values,
      ],
      ["insert into client (id, record_number, name, created_by) values ($1, 'X-1', $2, $3)", values],
    ] as const;
    for (const [text, params] of tries) {
      const used = params.slice(text.includes("$1") ? 0 : 1);
      const named = text.includes("$1") ? text : text.replaceAll("$2", "$1").replaceAll("$3", "$2");
      expect([text, await outcomeOf(as(desk, named, used))]).toEqual([text, "refused"]);
    }
    expect(await as(desk, "update session set place = 'elsewhere' returning 1")).toEqual([]);
  });
});

describe("a client named at the door", () => {
  const found = async (who: string, words: string) =>
    (await as<{ name: string }>(who, "select name from desk_clients($1)", [words])).map(({ name }) => name);
  it("is found by the beginnings of their names while somebody treats them", async () => {
    expect(await found(desk, "made ad")).toEqual(["Ada Made-up"]);
    const former = (await aClient(test.asOwner, { name: "Former Formerly" })).id;
    await aCareTeamPlace(test.asOwner, { client_id: former, to_date: await dayFromToday(test.asOwner, -1) });
    expect(await found(desk, "formerly")).toEqual([]);
    expect(await as(desk, "select * from desk_client($1)", [former])).toEqual([]);
    expect(await as(desk, "select * from desk_client($1)", [the.ada])).toHaveLength(1);
  });
  it("is not listed: one letter finds nobody, nor does a name within", async () => {
    for (const words of ["", "a", "%", "da", "__"]) expect([words, await found(desk, words)]).toEqual([words, []]);
    for (const who of [the.clinician, the.administrator]) expect(await found(who, "ada")).toEqual([]);
  });
  it("is told from another of the same name by the birth date, which is otherwise not shown", async () => {
    const born = () => as<{ birth_date: string | null }>(desk, "select birth_date from desk_clients('ada made')");
    expect(await born()).toEqual([{ birth_date: null }]);
    const other = (await aClient(test.asOwner, { name: "Ada Made-up", birthDate: "2001-02-03" })).id;
    await aCareTeamPlace(test.asOwner, { client_id: other });
    expect((await born()).map(({ birth_date }) => birth_date).toSorted()).toEqual(["1990-05-17", "2001-02-03"]);
  });
  it("is called by the record that stayed, once", async () => {
    const twice = (await aClient(test.asOwner, { name: "Bo Twice" })).id;
    await aCareTeamPlace(test.asOwner, { client_id: twice });
    await aMerge(test.asOwner, { client_id: twice, survivor_id: the.bo });
    expect(await found(desk, "bo")).toEqual(["Bo Made-up"]);
    const old = { client_id: twice, starts_at: at(5), stops_at: at(6), status: "scheduled" as const };
    const { id } = await aSession(test.asOwner, old);
    expect((await scheduleOf(desk)).find((row) => row["id"] === id)).toMatchObject({ name: "Bo Made-up" });
  });
  it("comes with whoever may be told of appointments, and with nobody else around them", async () => {
    const consent = { consent_basis: "said so", consent_on: "2026-01-01" };
    await aContact(test.asOwner, { client_id: the.ada, name: "Told Sister", may_be_told: "appointments", ...consent });
    await aContact(test.asOwner, { client_id: the.ada, name: "Untold Father" });
    await aFlag(test.asOwner, { client_id: the.ada, kind: "do-not-contact" });
    expect(await as(desk, "select name from desk_contacts($1)", [the.ada])).toEqual([{ name: "Told Sister" }]);
    expect(await as(desk, "select do_not_contact as flag from desk_client($1)", [the.ada])).toEqual([{ flag: true }]);
    expect(await as(the.stranger, "select 1 from desk_contacts($1)", [the.ada])).toEqual([]);
  });
});

describe("an appointment", () => {
  it("is made with somebody who treats the client, who then sees it", async () => {
    expect([await book(desk, { clinician: the.stranger }), await book(desk, { clinician: the.left })]).toEqual([
      "not-on-team",
      "not-on-team",
    ]);
    expect(await book(desk, { client: randomUUID() })).toBe("not-found");
    expect(await book(desk)).toBe("done");
    const mine = await as(the.clinician, "select service from session where place = 'Room 2'");
    expect(mine).toEqual([{ service: "individual" }]);
    expect(await as(the.stranger, "select 1 from session where place = 'Room 2'")).toEqual([]);
  });
  it("says whose time is taken, and no more", async () => {
    const taken = (who: string, clinician: string) =>
      as<{ whose: string }>(who, "select whose from desk_overlaps($1, $2, $3, $4, null)", [
        the.ada,
        clinician,
        at(0.5),
        at(0.75),
      ]);
    expect(await taken(desk, the.clinician)).toEqual([{ whose: "client" }, { whose: "clinician" }]);
    expect(await taken(desk, the.stranger)).toEqual([{ whose: "client" }]);
    expect(await taken(the.stranger, the.clinician)).toEqual([]);
  });
  it("is moved, called off and put back; what was seen before is not changed unseen", async () => {
    const times = { starts_at: at(4), stops_at: at(5), status: "scheduled" as const };
    const { id } = await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician, ...times });
    expect(await change(desk, id, "cancelled")).toBe("done");
    expect(await change(desk, id, "scheduled", 1)).toBe("changed-meanwhile");
    const after = "select status, status_by, status_reason, short_notice from session where id = $1";
    expect(await as(the.clinician, after, [id])).toEqual([
      { status: "cancelled", status_by: "client", status_reason: "called", short_notice: true },
    ]);
    expect(await change(desk, id, "scheduled")).toBe("done");
    expect(await as(the.clinician, after, [id])).toEqual([
      { status: "scheduled", status_by: null, status_reason: "", short_notice: null },
    ]);
    expect(await change(desk, id, "held")).toBe("not-found");
  });
  it("keeps that the client is here when a cancellation is taken back, and not on another day", async () => {
    const arrived = async () =>
      (await owner<{ here: boolean }>("select arrived_at is not null as here from session where id = $1", [id]))[0]
        ?.here;
    const moves = async (status: string, days: number) =>
      outcomes(
        desk,
        "desk_changes($1, $2, $3::timestamptz + $4 * interval '24 hours', $3::timestamptz + $4 * interval '24 hours' + interval '1 hour', 'in-person', '', $5, null, 'client', true)",
        [id, await versionOf(id), begins, days, status],
      );
    const begins = at(0);
    const times = { starts_at: begins, stops_at: at(1), status: "scheduled" as const };
    const { id } = await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician, ...times });
    expect(await arrive(desk, id)).toBe("done");
    expect([await moves("cancelled", 0), await moves("scheduled", 0), await arrived()]).toEqual(["done", "done", true]);
    expect([await moves("scheduled", 2), await arrived()]).toEqual(["done", false]);
  });
  it("stands once it was held or written about, and a group's is its leaders'", async () => {
    const held = (await aSession(test.asOwner, { client_id: the.ada, starts_at: at(-2), stops_at: at(-1) })).id;
    expect(await change(desk, held, "cancelled")).toBe("documented");
    expect(await change(desk, meeting, "cancelled")).toBe("not-found");
    expect(await arrive(desk, meeting)).toBe("not-found");
  });
  it("of today says that the client is here, which whoever treats them sees", async () => {
    const tomorrow = { starts_at: at(30), stops_at: at(31), status: "scheduled" as const };
    const later = (await aSession(test.asOwner, { client_id: the.ada, ...tomorrow })).id;
    expect(await arrive(desk, later)).toBe("not-today");
    const before = await versionOf(soon);
    expect(await arrive(desk, soon)).toBe("done");
    expect(await versionOf(soon)).toBe(before);
    const seen = (who: string) => as(who, "select arrived_at is not null as here from session where id = $1", [soon]);
    expect(await seen(the.clinician)).toEqual([{ here: true }]);
    expect(await seen(the.stranger)).toEqual([]);
  });
});
