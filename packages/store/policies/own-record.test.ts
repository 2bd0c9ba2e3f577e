import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import {
  aCareTeamPlace,
  aClient,
  aFacilitator,
  aFlag,
  aGroup,
  aMembership,
  anAct,
  anEntry,
  aStaff,
  withTestDatabase,
} from "../testing/index.ts";
import { aSignedNote } from "../testing/signed-records.ts";
import { ask, outcomeOf } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);

async function peopleAround() {
  const staff = async (...roles: ("clinician" | "records-officer" | "administrator")[]) =>
    (await aStaff(test.asOwner, { roles })).id;
  const people = {
    clinician: await staff("clinician"),
    // Works here, keeps records, and is a client.
    themself: await staff("clinician", "records-officer"),
    officer: await staff("records-officer"),
    administrator: await staff("administrator"),
    client: (await aClient(test.asOwner)).id,
    another: (await aClient(test.asOwner)).id,
  };
  await aCareTeamPlace(test.asOwner, { client_id: people.client, staff_id: people.clinician });
  return people;
}

let the: Awaited<ReturnType<typeof peopleAround>>;
beforeEach(async () => {
  the = await peopleAround();
});

const note = (by: string, { staff = the.themself, client = the.client, says = by } = {}) =>
  outcomeOf(
    as(by, "insert into own_record (client_id, staff_id, noted_by) values ($1, $2, $3)", [client, staff, says]),
  );

async function act(table: "authorisation" | "disclosure" | "record_request" | "break_glass", by: string, more = {}) {
  const kinds = { record_request: "record-request", break_glass: "break-glass" } as const;
  const kind = table === "authorisation" || table === "disclosure" ? table : kinds[table];
  const times = { authorisation: "recorded_at", disclosure: "released_at" } as const;
  const time = table === "authorisation" || table === "disclosure" ? times[table] : "acted_at";
  const entry = await anEntry(test.asOwner, { kind });
  const id = randomUUID();
  const content = JSON.stringify({ clientId: the.client, by, ...more });
  const text = `insert into ${table} (id, content, ${time}, entry_id) values ($1, $2, clock(), $3)`;
  return { id, outcome: await outcomeOf(as(by, text, [id, content, entry.id])) };
}

async function acts(table: "record_hold" | "destruction_act", by: string, more: object) {
  const id = randomUUID();
  const entry = await anEntry(test.asOwner, { kind: table === "record_hold" ? "legal-hold" : "destruction" });
  const content = JSON.stringify({ clientId: the.client, by, ...more });
  const text = `insert into ${table} (id, content, acted_at, entry_id) values ($1, $2, clock(), $3)`;
  return { id, outcome: await outcomeOf(as(by, text, [id, content, entry.id])) };
}

/** Whose record it is and who works with it, where it lies and until when: facts that everybody knows of themself. */
const openOnPurpose = [
  "care_team",
  "client_alias",
  "client_detail",
  "client_merge",
  "coverage",
  "coverage_allowance",
  "destroyed_record",
  "destruction_act",
  "episode",
  "episode_transfer",
  "merge_act",
  "merged_record",
  "own_record",
  "record_hold",
];

/** Who the person is, where they are a client, and how long their record is kept; the others act or ask for an act's sake. */
const functionsOpenOnPurpose = [
  "amended_counts",
  "client_of_chart",
  "clients_alike",
  "clients_by_prefix",
  "confirm_merge",
  "destroy_record",
  "has_notebook",
  "locked_to_sign",
  "look_for_pairs",
  "may_add_to_note",
  "places_of_record",
  "retention_facts",
  "who_may_open",
];

const request = { what: "received", kind: "access" };
const opening = { what: "opened", hours: 4, reason: "Found unwell" };
const places = (by: string) =>
  outcomeOf(
    as(by, "insert into care_team (client_id, staff_id, capacity, from_date) values ($1, $2, 'clinician', today())", [
      the.client,
      the.themself,
    ]),
  );

describe("a member of staff who is a client", () => {
  it("is noted by whoever keeps the records, in their own name, and never by themself or by a clinician", async () => {
    expect(await note(the.clinician)).toBe("refused");
    expect(await note(the.themself)).toBe("refused");
    expect(await note(the.officer, { says: the.administrator })).toBe("refused");
    expect(await note(the.officer)).toBe("done");
    expect((await as(the.administrator, "select 1 from own_record")).length).toBe(1);
    for (const by of [the.clinician, the.themself]) expect(await as(by, "select 1 from own_record")).toEqual([]);
    await as(the.themself, "delete from own_record");
    expect(await owner("select 1 from own_record")).toHaveLength(1);
  });

  it("is not noted while they still treat that client or lead a group in which the client is", async () => {
    expect(await note(the.officer, { staff: the.clinician })).toBe("refused");
    const group = await aGroup(test.asOwner);
    await aFacilitator(test.asOwner, { group_id: group.id, staff_id: the.themself });
    await aMembership(test.asOwner, { group_id: group.id, client_id: the.client });
    expect(await note(the.officer)).toBe("refused");
  });

  it("gets no relation as staff to their own record, whoever makes it", async () => {
    await note(the.officer);
    expect(await places(the.clinician)).toBe("refused");
    expect((await act("break_glass", the.themself, opening)).outcome).toBe("refused");
    const [lead, group] = [await aStaff(test.asOwner), await aGroup(test.asOwner)];
    await aFacilitator(test.asOwner, { group_id: group.id, staff_id: lead.id });
    await aMembership(test.asOwner, { group_id: group.id, client_id: the.client });
    const leads = "insert into facilitator (group_id, staff_id, from_date) values ($1, $2, today())";
    expect(await outcomeOf(as(lead.id, leads, [group.id, the.themself]))).toBe("refused");
    expect(await outcomeOf(as(lead.id, leads, [group.id, the.clinician]))).toBe("done");
    const led = await aGroup(test.asOwner);
    await aFacilitator(test.asOwner, { group_id: led.id, staff_id: the.themself });
    const enrols = "insert into membership (group_id, client_id, from_date) values ($1, $2, today())";
    expect(await outcomeOf(as(the.clinician, enrols, [led.id, the.client]))).toBe("refused");
  });

  it("and before it was noted each of these is as for anybody", async () => {
    expect(await places(the.clinician)).toBe("done");
    const led = await aGroup(test.asOwner);
    await aFacilitator(test.asOwner, { group_id: led.id, staff_id: the.themself });
    const enrols = "insert into membership (group_id, client_id, from_date) values ($1, $2, today())";
    expect(await outcomeOf(as(the.clinician, enrols, [led.id, the.client]))).toBe("done");
  });

  it("neither reads its registers nor asks, agrees or releases anything of it by their office", async () => {
    await act("authorisation", the.clinician);
    await act("disclosure", the.clinician);
    const { id: requestId } = await act("record_request", the.officer, request);
    const registers = async () =>
      Promise.all(
        ["authorisation", "disclosure", "record_request"].map(
          async (table) => (await as(the.themself, `select 1 from ${table}`)).length,
        ),
      );
    expect(await registers()).toEqual([1, 1, 1]);
    await note(the.officer);
    expect(await registers()).toEqual([0, 0, 0]);
    for (const [table, more] of [
      ["authorisation", {}],
      ["disclosure", { recordRequestId: requestId }],
      ["record_request", request],
    ] as const)
      expect([table, (await act(table, the.themself, more)).outcome]).toEqual([table, "refused"]);
    expect((await act("disclosure", the.officer, { recordRequestId: requestId })).outcome).toBe("done");
  });

  it("sees by their office no request to amend their own record, and answers none", async () => {
    const { id: noteId } = await aSignedNote(test.asOwner, { client_id: the.client });
    const add = async (by: string, kind: string, more = {}) => {
      const entry = await anEntry(test.asOwner, { kind: "audit-batch" });
      const content = { kind, by, noteId, clientId: the.client, actId: randomUUID(), ...more };
      const text = "insert into note_addition (id, content, added_at, entry_id) values ($1, $2, clock(), $3)";
      const id = randomUUID();
      return { id, outcome: await outcomeOf(as(by, text, [id, JSON.stringify(content), entry.id])) };
    };
    const { id: requestId } = await add(the.officer, "amendment-request");
    const seen = async (by: string) => [
      (await as(by, "select 1 from note_addition where client_id = $1", [the.client])).length,
      (await as(by, "select 1 from amendment_requests('-infinity') where client_id = $1", [the.client])).length,
      (await as(by, "select 1 from note_to_amend($1)", [noteId])).length,
    ];
    expect(await seen(the.themself)).toEqual([1, 1, 1]);
    await note(the.officer);
    expect(await seen(the.themself)).toEqual([0, 0, 0]);
    expect(await seen(the.officer)).toEqual([1, 1, 1]);
    expect((await add(the.themself, "amendment-decision", { requestId })).outcome).toBe("refused");
    expect((await add(the.themself, "amendment-request")).outcome).toBe("refused");
    expect((await add(the.officer, "amendment-decision", { requestId })).outcome).toBe("done");
  });

  it("sees by their office nobody's emergency opening of their own record, and reviews none", async () => {
    const { id: openingId } = await act("break_glass", (await aStaff(test.asOwner)).id, opening);
    const seen = async (by: string) =>
      (await as(by, "select 1 from break_glass where client_id = $1", [the.client])).length;
    expect(await seen(the.themself)).toBe(1);
    await note(the.officer);
    expect(await seen(the.themself)).toBe(0);
    for (const by of [the.officer, the.administrator]) expect(await seen(by)).toBe(1);
    const reviewed = { what: "reviewed", openingId };
    expect((await act("break_glass", the.themself, reviewed)).outcome).toBe("refused");
    expect((await act("break_glass", the.officer, reviewed)).outcome).toBe("done");
  });

  it("still sees and ends what they opened themselves before it was noted whose record it is", async () => {
    const { id: openingId } = await act("break_glass", the.themself, opening);
    await note(the.officer);
    expect(await as(the.themself, "select 1 from break_glass where id = $1", [openingId])).toHaveLength(1);
    expect((await act("break_glass", the.themself, { what: "ended", openingId })).outcome).toBe("done");
  });

  it("reads by their office nothing that is said of them behind their own view", async () => {
    const [clientId, by] = [the.client, the.clinician];
    const { id: subjectId, session_id: sessionId } = await aSignedNote(test.asOwner, { client_id: clientId });
    const because = "Could be in danger by it.";
    const withheld = { what: "withheld", subject: "note", subjectId, ground: "danger-to-life" };
    await anAct(test.asOwner, { table: "withholding", by, clientId, because, ...withheld, lookAgainOn: "2099-01-01" });
    await anAct(test.asOwner, { table: "review_answer", by, clientId, because, sessionId, groupId: null });
    const ofNobody = (await aGroup(test.asOwner)).id;
    await anAct(test.asOwner, { table: "review_answer", by, clientId: null, because, sessionId, groupId: ofNobody });
    await anAct(test.asOwner, { table: "code_trigger_correction", by, clientId, because, sessionId });
    await test.asOwner.sql(
      `insert into protective_act (id, client_id, kind, heard_at, facts, decision, why_not, recorded_by, recorded_at)
       values (gen_random_uuid(), $1, 'report', clock(), 'What was heard', 'not-made', 'Nobody is at risk', $2, clock())`,
      [clientId, by],
    );
    const seen = async (who: string) =>
      Promise.all(
        ["withholding", "protective_act", "review_answer", "code_trigger_correction"].map(
          async (table) => (await as(who, `select 1 from ${table}`)).length,
        ),
      );
    expect(await seen(the.themself)).toEqual([1, 1, 2, 1]);
    await note(the.officer);
    expect(await seen(the.themself)).toEqual([0, 0, 1, 0]);
    expect(await seen(the.officer)).toEqual([1, 1, 2, 1]);
  });

  it("reads by their office no trail of their own record, nor who else looks at it, nor what stands around it", async () => {
    const { id: contact_id } = { id: randomUUID() };
    await test.asOwner.sql(
      "insert into client_contact (id, client_id, name, relation, added_by) values ($1, $2, 'Mo', 'mother', $3)",
      [contact_id, the.client, the.clinician],
    );
    await test.asOwner.sql("insert into audit_event (staff_id, act, client_id) values ($1, 'note opened', $2)", [
      the.clinician,
      the.client,
    ]);
    await test.asOwner.sql("insert into audit_event (staff_id, act) values ($1, 'signed in')", [the.clinician]);
    const given = { by: the.clinician, clientId: the.client, what: "given", holder: "client" };
    await anAct(test.asOwner, { table: "client_access", ...given });
    const seen = async (who: string) =>
      Promise.all([
        ...["audit_event", "client_contact", "client_access"].map(
          async (table) => (await as(who, `select 1 from ${table} where client_id = $1`, [the.client])).length,
        ),
        // Of nobody's record: what a records officer is there to see.
        as(who, "select 1 from audit_event where client_id is null and staff_id = $1", [the.clinician]).then(
          (rows) => rows.length,
        ),
      ]);
    const before = await seen(the.themself);
    expect(before).toEqual([1, 1, 1, 1]);
    await note(the.officer);
    expect(await seen(the.themself)).toEqual([0, 0, 0, 1]);
    expect(await seen(the.officer)).toEqual([1, 1, 1, 1]);
  });

  it("does not see by their office with whom a text about them is shared", async () => {
    const { id: noteId } = await aSignedNote(test.asOwner, { client_id: the.client, author_id: the.clinician });
    const withId = (await aStaff(test.asOwner)).id;
    const share = { what: "given", noteId, draftId: null, withId, level: "read", until: "2099-01-01" };
    await anAct(test.asOwner, { table: "share", by: the.clinician, ...share });
    const { id: another } = await aSignedNote(test.asOwner, { client_id: the.another, author_id: the.clinician });
    await anAct(test.asOwner, { table: "share", by: the.clinician, ...share, noteId: another });
    const seen = async (who: string) =>
      Promise.all(
        [noteId, another].map(async (id) => (await as(who, "select 1 from share where note_id = $1", [id])).length),
      );
    expect(await seen(the.themself)).toEqual([1, 1]);
    await note(the.officer);
    expect(await seen(the.themself)).toEqual([0, 1]);
    expect(await seen(the.officer)).toEqual([1, 1]);
  });

  it("finds no door left open: whatever an office reads of a record says that it is not one's own, or why it may be", async () => {
    const left = await owner<{ name: string }>(
      `select distinct p.tablename::text as name from pg_policies p
       join information_schema.columns c on c.table_schema = p.schemaname and c.table_name = p.tablename
         and c.column_name in ('client_id', 'note_id', 'draft_id')
       where p.schemaname = 'goldthread' and 'gt_app' = any (p.roles) and p.permissive = 'PERMISSIVE'
         and p.cmd in ('SELECT', 'ALL') and p.qual ~ 'records-officer' and p.qual !~ 'own_record'
         and not exists (select from pg_policies r where r.tablename = p.tablename and r.permissive = 'RESTRICTIVE'
           and r.cmd in ('SELECT', 'ALL') and r.qual ~ 'own_record') order by 1`,
    );
    expect(left.map(({ name }) => name)).toEqual(openOnPurpose);
  });

  it("is told by no function that answers an office of the flags on their own record, nor of what was released of it", async () => {
    await aFlag(test.asOwner, { client_id: the.client, kind: "do-not-contact", set_by: the.clinician });
    const released = { clientId: the.client, ground: "mandated-by-law", recipient: "A court", purpose: "A hearing" };
    await anAct(test.asOwner, { table: "notebook_release", by: the.clinician, ...released });
    const told = async (who: string) => {
      const [head] = await as<{ many: number }>(who, "select json_array_length(flags) as many from around_of($1)", [
        the.client,
      ]);
      return [head?.many, (await as(who, "select 1 from notebook_releases_of($1)", [the.client])).length];
    };
    expect(await told(the.themself)).toEqual([1, 1]);
    await note(the.officer);
    expect(await told(the.themself)).toEqual([0, 0]);
    expect(await told(the.officer)).toEqual([1, 1]);
  });

  it("finds no function left open either: whatever one tells an office of a record says so too, or why it may be", async () => {
    const left = await owner<{ name: string }>(
      `select distinct p.proname::text as name from pg_proc p
       where p.pronamespace = 'goldthread'::regnamespace and p.prosecdef and p.prosrc ~ 'records-officer|keeper'
         and p.prosrc !~ 'own_record' and has_function_privilege('gt_app', p.oid, 'execute') order by 1`,
    );
    expect(left.map(({ name }) => name)).toEqual(functionsOpenOnPurpose);
  });

  it("neither holds their own record nor lifts its hold, nor takes a step towards its destruction", async () => {
    const hold = (by: string, lifts: string | null = null) => acts("record_hold", by, { lifts, reason: "A letter" });
    const { id: first } = await hold(the.themself);
    const step = { table: "destruction_act", dueOn: "2001-01-01", rule: "practice", clientId: the.client } as const;
    const { id: proposalId } = await anAct(test.asOwner, {
      ...step,
      by: the.officer,
      step: "proposed",
      proposalId: null,
    });
    await note(the.officer);
    expect((await hold(the.themself, first)).outcome).toBe("refused");
    expect((await hold(the.themself)).outcome).toBe("refused");
    expect((await hold(the.officer, first)).outcome).toBe("done");
    const withdraws = (by: string) => acts("destruction_act", by, { ...step, step: "withdrawn", proposalId });
    expect((await withdraws(the.themself)).outcome).toBe("refused");
    expect((await withdraws(the.officer)).outcome).toBe("done");
    // That they lie there is no secret.
    expect(await as(the.themself, "select 1 from record_hold")).toHaveLength(2);
  });
});
