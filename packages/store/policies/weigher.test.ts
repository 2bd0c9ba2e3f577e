import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { asWeigher } from "../as-weigher.ts";
import { aStaff, insertRow, withTestDatabase } from "../testing/index.ts";
import { aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anAct, anEntry } from "../testing/signed-records.ts";

const test = withTestDatabase();
let the: PracticeAtWork;
let officer: string;
let stranger: string;
let request: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  officer = (await aStaff(test.asOwner, { roles: ["records-officer"] })).id;
  stranger = (await aStaff(test.asOwner)).id;
  request = await asked(the.ada, "access");
});

async function asked(clientId: string, kind: string): Promise<string> {
  const act = { table: "record_request", by: officer, clientId, what: "received", kind } as const;
  return (await anAct(test.asOwner, act)).id;
}

/** Inside the person's own transaction, as the server weighs. */
const weighing = (by: string, clientId: string, reasonId: string | null, text: string) =>
  asActor(test.db, { staffId: by }, (tx) => asWeigher(tx, { clientId, reasonId }, () => tx.sql(text)));

const notes = async (by: string, clientId: string, reasonId: string | null = null) =>
  (await weighing(by, clientId, reasonId, "select client_id from note")).map(({ client_id: id }) => String(id));

describe("a record that is weighed", () => {
  it("is read by whoever treats the client, and by whoever keeps the records for an open request: that record alone", async () => {
    for (const [by, reason] of [
      [the.clinician, null],
      [officer, request],
    ] as const) {
      const read = await notes(by, the.ada, reason);
      expect([by, read.length > 0, new Set(read)]).toEqual([by, true, new Set([the.ada])]);
    }
  });

  it("is closed to whoever keeps the records without a request, by another's, an accounting's or an answered one, and to anybody else", async () => {
    expect(await notes(officer, the.ada)).toEqual([]);
    expect(await notes(officer, the.ada, randomUUID())).toEqual([]);
    expect(await notes(officer, the.olga, request)).toEqual([]);
    expect(await notes(officer, the.ada, await asked(the.ada, "accounting"))).toEqual([]);
    const answered = await asked(the.ada, "release");
    expect(await notes(officer, the.ada, answered)).not.toEqual([]);
    const answer = { by: officer, clientId: the.ada, what: "answered", requestId: answered };
    await anAct(test.asOwner, { table: "record_request", ...answer });
    expect(await notes(officer, the.ada, answered)).toEqual([]);
    expect(await notes(stranger, the.ada, request)).toEqual([]);
  });

  it("is closed to whose own it is, and opens again to the next of the office", async () => {
    const themself = (await aStaff(test.asOwner, { roles: ["records-officer"] })).id;
    expect(await notes(themself, the.ada, request)).not.toEqual([]);
    await insertRow(test.asOwner, "own_record", { client_id: the.ada, staff_id: themself, noted_by: officer });
    expect(await notes(themself, the.ada, request)).toEqual([]);
    expect(await notes(officer, the.ada, request)).not.toEqual([]);
  });

  it("leaves the person as they were: neither before nor after does the office read a note", async () => {
    const counts = await asActor(test.db, { staffId: officer }, async (tx) => {
      const before = await tx.sql("select 1 from note");
      await asWeigher(tx, { clientId: the.ada, reasonId: request }, () => tx.sql("select 1 from note"));
      return [before.length, (await tx.sql("select 1 from note")).length];
    });
    expect(counts).toEqual([0, 0]);
  });

  it("is changed by nobody who weighs it, and no private note, draft or incident is in it", async () => {
    for (const text of [
      "update note set content = '{}'",
      "delete from diagnosis",
      "insert into client_flag (id) values (gen_random_uuid())",
      "select 1 from notebook_item",
      "select 1 from draft",
      "select 1 from incident",
      "select 1 from protective_act",
      "select 1 from homework",
      "delete from risk_inquiry",
      "update safety_plan set own_steps = ''",
    ])
      expect([text, await outcomeOf(weighing(officer, the.ada, request, text))]).toEqual([text, "refused"]);
  });
});

describe("what a ground may propose beside notes", () => {
  const tables = ["risk_concern", "risk_inquiry", "safety_plan", "medication_change", "service_charge"];
  const whose = async (by: string, clientId: string, table: string, reasonId: string | null) =>
    (await weighing(by, clientId, reasonId, `select client_id from ${table}`)).map(({ client_id: id }) => String(id));

  beforeAll(async () => {
    for (const clientId of [the.ada, the.olga]) {
      const [at, day] = ["2026-03-01T09:00:00Z", "2026-03-01"];
      const session = { client_id: clientId, clinician_id: the.clinician, status: "no-show" } as const;
      const times = { starts_at: at, stops_at: "2026-03-01T09:50:00Z", service: "individual" } as const;
      const sessionId = randomUUID();
      await insertRow(test.asOwner, "session", { id: sessionId, kind: "individual", ...session, ...times });
      const row = { id: randomUUID(), client_id: clientId };
      const by = the.clinician;
      await insertRow(test.asOwner, "risk_concern", { ...row, summary: "Asked", opened_at: at, opened_by: by });
      const inquiry = {
        held_at: at,
        answers: "[]",
        level: "low",
        reasoning: "Asked",
        recorded_by: by,
        recorded_at: at,
      };
      await insertRow(test.asOwner, "risk_inquiry", { ...row, ...inquiry });
      const plan = { number: 1, own_steps: "Walk", made_with_client: true, written_by: by, written_at: at };
      await insertRow(test.asOwner, "safety_plan", { ...row, ...plan });
      const change = {
        what: "started",
        basis: "reported",
        name: "X",
        on_day: day,
        reason: "Sleep",
        recorded_by: by,
      } as const;
      await insertRow(test.asOwner, "medication_change", { ...row, ...change, recorded_at: at });
      const charge = { session_id: sessionId, client_id: clientId, code: "90834", place_of_service: "10" };
      await insertRow(test.asOwner, "service_charge", { ...charge, proposed_code: "90834", confirmed_by: by });
    }
  });

  it.each(tables)("is read of the one record that is weighed, and of no other: %s", async (table) => {
    for (const [by, reason] of [
      [the.clinician, null],
      [officer, request],
    ] as const)
      expect([by, new Set(await whose(by, the.ada, table, reason))]).toEqual([by, new Set([the.ada])]);
    expect(await whose(officer, the.ada, table, null)).toEqual([]);
    expect(await whose(stranger, the.ada, table, request)).toEqual([]);
  });

  it("has missed sessions in it too, and nobody else's mark in them", async () => {
    const missed = "select client_id from session where status = 'no-show'";
    expect((await weighing(officer, the.ada, request, missed)).map((row) => row["client_id"])).toEqual([the.ada]);
    expect(await weighing(stranger, the.ada, request, missed)).toEqual([]);
  });
});

describe("a release by whoever keeps the records", () => {
  const releases = async (facts: Record<string, string | null>) => {
    const entry = await anEntry(test.asOwner, { kind: "disclosure" });
    const content = JSON.stringify({ clientId: the.ada, by: officer, ...facts });
    const text = "insert into disclosure (id, content, released_at, entry_id) values ($1, $2, clock(), $3)";
    return outcomeOf(asActor(test.db, { staffId: officer }, (tx) => tx.sql(text, [randomUUID(), content, entry.id])));
  };

  it("answers an open request about the same record, and is refused otherwise", async () => {
    expect(await releases({})).toBe("refused");
    expect(await releases({ recordRequestId: randomUUID() })).toBe("refused");
    expect(await releases({ recordRequestId: request, clientId: the.olga })).toBe("refused");
    expect(await releases({ recordRequestId: request })).toBe("done");
  });
});
