import { signerFromSeed } from "@goldthread/ledger";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "./as-actor.ts";
import { addAuditEvent } from "./queries/audit-event.ts";
import { startSequencer } from "./sequencer.ts";
import { aPractice, aStaff, withTestDatabase } from "./testing/index.ts";
import { verifyRecord } from "./verify.ts";

const test = withTestDatabase();
const signer = await signerFromSeed({ name: "goldthread.example/tests", seed: new Uint8Array(32).fill(3) });
const verdict = () => verifyRecord(test.db, { vkey: signer.vkey });
let staffId = "";

async function happens(...acts: readonly string[]): Promise<void> {
  await asActor(test.db, { staffId }, async (tx) => {
    for (const act of acts) await addAuditEvent(tx, { staffId, act, subject: "ünïcode “words”" });
  });
}

/** One last round, as when a server stops. */
async function sequence(): Promise<void> {
  const onError = (error: unknown): never => {
    throw error;
  };
  await startSequencer(test.db, { signer, origin: signer.name, onError }).stop();
}

const batches = () => test.asOwner.sql<{ size: number }>("select size from audit_batch order by batched_at, size");

beforeAll(async () => {
  await aPractice(test.asOwner);
  staffId = (await aStaff(test.asOwner)).id;
});

describe("the audit trail in the ledger", () => {
  it("puts what happened into one batch, once, and the whole record fits", async () => {
    await happens("note opened", "note printed", "note exported");
    await sequence();
    expect(await batches()).toEqual([{ size: 3 }]);
    await sequence();
    expect(await batches()).toEqual([{ size: 3 }]);
    await happens("chart opened");
    await sequence();
    expect(await batches()).toHaveLength(2);
    expect(await verdict()).toMatchObject({ ok: true, problem: null });
  });

  it("misses nothing whose transaction ended after one that began later", async () => {
    const slow = await test.db.connect();
    await slow.query(`begin; set local role gt_app; select set_config('gt.actor', '${staffId}', true)`);
    await slow.query("insert into audit_event (staff_id, act) values ($1, 'slow')", [staffId]);
    await happens("quick");
    await sequence();
    await slow.query("commit");
    slow.release();
    await sequence();
    expect(await test.asOwner.sql("select act from audit_event where batch_id is null")).toEqual([]);
    expect(await verdict()).toMatchObject({ ok: true });
  });

  it.each([
    ["a row's words changed", "update audit_event set act = 'chart closed' where act = 'chart opened'"],
    [
      "a row's time moved by a microsecond",
      "update audit_event set at = at + interval '1 microsecond' where act = 'note printed'",
    ],
    ["a row given to somebody else", "update audit_event set staff_id = null where act = 'note exported'"],
    ["a row taken away", "delete from audit_event where act = 'note printed'"],
    ["a row slipped in", "insert into audit_event (act, batch_id) select 'x', id from audit_batch limit 1"],
    ["a row taken out of its batch", "update audit_event set batch_id = null where act = 'note printed'"],
    ["a batch taken away", "update audit_event set batch_id = null; delete from audit_batch"],
  ])("%s is found", async (_, change) => {
    expect(await verdict()).toMatchObject({ ok: true });
    await test.asOwner.sql("create table goldthread.kept as select * from goldthread.audit_event");
    await test.asOwner.sql("create table goldthread.kept_batch as select * from goldthread.audit_batch");
    await test.asOwner.sql(change);
    const { ok, problem } = await verdict();
    expect(ok).toBe(false);
    expect(problem?.table).toMatch(/^(audit_event|audit_batch|ledger_entry)$/);
    await test.asOwner.sql("delete from audit_event");
    await test.asOwner.sql("insert into audit_batch select * from goldthread.kept_batch on conflict do nothing");
    await test.asOwner.sql("insert into audit_event overriding system value select * from goldthread.kept");
    await test.asOwner.sql("drop table goldthread.kept, goldthread.kept_batch");
  });
});
