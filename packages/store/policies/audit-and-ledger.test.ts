import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

describe("the audit trail", () => {
  const write = (staffId: string, by: string | null = staffId) =>
    as(staffId, "insert into audit_event (staff_id, act, client_id) values ($1, 'chart opened', $2)", [by, the.ada]);
  beforeAll(async () => {
    for (const person of [the.clinician, the.facilitator]) await write(person);
    await owner("insert into audit_event (staff_id, act, client_id) values ($1, 'chart opened', $2)", [
      the.neighbour,
      the.bo,
    ]);
  });
  it("is written in one's own name only", async () => {
    expect(await outcomeOf(write(the.clinician, the.facilitator))).toBe("refused");
    expect(await outcomeOf(write(the.clinician, null))).toBe("refused");
  });
  it("takes its time from the database, not from whoever writes", async () => {
    expect(
      await outcomeOf(
        as(the.clinician, "insert into audit_event (staff_id, act, at) values ($1, 'x', '2020-01-01')", [
          the.clinician,
        ]),
      ),
    ).toBe("refused");
  });
  it("is read whole by a records officer, who reads no note by that role", async () => {
    expect(await as(the.recordsOfficer, "select from audit_event")).toHaveLength(3);
    expect(await as(the.recordsOfficer, "select from note")).toEqual([]);
  });
  it("shows a care team who opened its own client's record", async () => {
    const rows = await as<{ client_id: string }>(the.clinician, "select client_id from audit_event");
    expect(rows.map(({ client_id }) => client_id)).toEqual([the.ada, the.ada]);
  });
  it("is read by nobody else, also not an administrator", async () => {
    for (const other of [the.administrator, the.facilitator, the.stranger, the.left, the.inactive])
      expect(await as(other, "select from audit_event")).toEqual([]);
  });
  it("is put into batches by the sequencer, each row once; nobody else moves or changes one", async () => {
    const batch = "018f0000-0000-7000-8000-00000000ba7c";
    const entry = "018f0000-0000-7000-8000-00000000e47f";
    await owner(
      "insert into ledger_entry (id, kind, leaf, leaf_hash, recorded_at) values ($1, 'audit-batch', '{}', sha256('x'), now())",
      [entry],
    );
    const into = `update audit_event set batch_id = '${batch}' where act = 'chart opened' returning 1`;
    for (const person of [the.clinician, the.administrator, the.recordsOfficer])
      expect(await outcomeOf(as(person, into))).toBe("refused");
    await part("sequencer", "insert into audit_batch (id, size, batched_at, entry_id) values ($1, 3, now(), $2)", [
      batch,
      entry,
    ]);
    expect(await part("sequencer", into)).toHaveLength(3);
    expect(await part("sequencer", into)).toEqual([]);
    for (const change of ["act = 'x'", "staff_id = null", "at = now()"])
      expect([change, await outcomeOf(part("sequencer", `update audit_event set ${change}`))]).toEqual([
        change,
        "refused",
      ]);
    expect(await outcomeOf(part("sequencer", "delete from audit_event"))).toBe("refused");
    expect(await outcomeOf(as(the.recordsOfficer, "select from audit_batch"))).toBe("refused");
  });
  it("keeps a failed sign-in, of whom nobody knows the name", async () => {
    expect(
      await outcomeOf(
        part("auth", "insert into audit_event (act, subject) values ('sign-in failed', 'somebody@example.org')"),
      ),
    ).toBe("done");
    expect(await outcomeOf(part("auth", "select from audit_event"))).toBe("refused");
  });
});

describe("the ledger", () => {
  it("takes an act without a place from anybody who works here, and gives none away itself", async () => {
    const record = (staffId: string, place: number | null) =>
      as(
        staffId,
        `insert into ledger_entry (id, kind, leaf, leaf_hash, recorded_at ${place === null ? "" : ", place"}) values ($1, 'settings-changed', '{}', $2, now() ${place === null ? "" : `, ${place}`})`,
        [crypto.randomUUID(), Buffer.alloc(32)],
      );
    expect(await outcomeOf(record(the.clinician, null))).toBe("done");
    expect(await outcomeOf(record(the.clinician, 7))).toBe("refused");
    expect(await outcomeOf(record(the.inactive, null))).toBe("refused");
  });
  it("is read by everybody who works here, because it holds no name: proofs are made of it", async () => {
    for (const table of ["ledger_entry", "ledger_node", "ledger_checkpoint"]) {
      expect(await outcomeOf(as(the.stranger, `select from ${table}`))).toBe("done");
      expect(await as(the.inactive, `select from ${table}`)).toEqual([]);
    }
  });
  it("gets its places and checkpoints from the sequencer alone", async () => {
    expect(await outcomeOf(as(the.administrator, "update ledger_entry set place = 1"))).toBe("refused");
    expect(
      await outcomeOf(as(the.administrator, "insert into ledger_node values (0, 0, $1)", [Buffer.alloc(32)])),
    ).toBe("refused");
    expect(
      await outcomeOf(
        as(the.administrator, "insert into ledger_checkpoint values (1, $1, 'n', now())", [Buffer.alloc(32)]),
      ),
    ).toBe("refused");
    expect(await outcomeOf(part("sequencer", "insert into ledger_node values (0, 900, $1)", [Buffer.alloc(32)]))).toBe(
      "done",
    );
  });
  it("a place once given is never changed, by the sequencer neither", async () => {
    const [entry] = await part<{ id: string }>(
      "sequencer",
      "update ledger_entry set place = 900 where id = (select id from ledger_entry where place is null limit 1) returning id",
    );
    expect(
      await part("sequencer", "update ledger_entry set place = 901 where id = $1 returning id", [entry?.id]),
    ).toEqual([]);
    expect(await outcomeOf(part("sequencer", "update ledger_entry set place = null"))).toBe("refused");
    expect(await owner("select place from ledger_entry where id = $1", [entry?.id])).toEqual([{ place: 900 }]);
    expect(await outcomeOf(part("sequencer", "update ledger_entry set leaf = ''"))).toBe("refused");
  });
  it("the sequencer cannot read a note, nor a client, nor a draft", async () => {
    for (const table of [
      "note",
      "shared_part",
      "signature",
      "client",
      "client_detail",
      "draft",
      "draft_update",
      "session",
    ]) {
      expect([table, await outcomeOf(part("sequencer", `select * from ${table}`))]).toEqual([table, "refused"]);
    }
  });
});
