import { randomBytes, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { buildEntry, canonicalJson, sha256, signerFromSeed, toHex, type Canonical } from "@goldthread/ledger";
import { aClient as someClient } from "@goldthread/clinical/testing/a-note.ts";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { asPart } from "../as-part.ts";
import { placeWaiting } from "../queries/ledger.ts";
import { destroyRecord, insertDestructionAct, insertRecordHold, readRetentionFacts } from "../queries/retention.ts";
import { insertEntries } from "../queries/signing.ts";
import type { Transaction } from "../transact.ts";
import {
  aCareTeamPlace,
  aClient,
  aContact,
  aCoverage,
  aDiagnosis,
  aDraft,
  aFlag,
  aMembership,
  anAct,
  anAttendance,
  anEpisode,
  anObjective,
  aParticipant,
  aPinnedSharedPart,
  aPractice,
  aRiskConcern,
  aSession,
  aSignedNote,
  aStaff,
  insertRow,
  withTestDatabase,
} from "../testing/index.ts";
import { outcomeOf } from "../testing/practice-at-work.ts";
import { verifyRecord } from "../verify.ts";

const test = withTestDatabase();
const owner = () => test.asOwner;
/** The records of these tests were last touched in 2026: by then the practice's seven years have passed. */
const later = "2040-01-02T10:00:00.000Z";
const staff: Record<"officer" | "second" | "administrator" | "clinician", string> = {
  officer: "",
  second: "",
  administrator: "",
  clinician: "",
};
beforeAll(async () => {
  await aPractice(owner(), { sample: true });
  staff.officer = (await aStaff(owner(), { roles: ["records-officer"] })).id;
  staff.second = (await aStaff(owner(), { roles: ["records-officer"] })).id;
  staff.administrator = (await aStaff(owner(), { roles: ["administrator"] })).id;
  staff.clinician = (await aStaff(owner())).id;
});

type Facts = Readonly<Record<string, Canonical>>;
const on = <Result>(staffId: string, at: string, fn: (tx: Transaction) => Promise<Result>) =>
  asActor(test.db, { staffId, clock: at }, fn);

/** An act as the program writes it: its content, and the entry that stands for it. */
async function stand(tx: Transaction, kind: "legal-hold" | "destruction", by: string, at: string, facts: Facts) {
  const id = typeof facts["id"] === "string" ? facts["id"] : randomUUID();
  const content = canonicalJson({ ...facts, id, by, at });
  const { leaf, hash } = buildEntry({ kind, at, subject: toHex(sha256(content)), salt: randomBytes(32) });
  const entryId = randomUUID();
  await insertEntries(tx, [{ id: entryId, kind, leaf, leafHash: hash, at }]);
  return { id, content, at, entryId };
}

const hold = (clientId: string, { by = staff.officer, at = later, lifts = null as string | null } = {}) =>
  on(by, at, async (tx) => {
    const act = await stand(tx, "legal-hold", by, at, { clientId, lifts, reason: "A letter", reference: "24-117" });
    await insertRecordHold(tx, act);
    return act.id;
  });
const propose = (clientId: string, { by = staff.officer, at = later, dueOn = "2033-11-16" } = {}) =>
  on(by, at, async (tx) => {
    const facts = { clientId, step: "proposed", proposalId: null, dueOn, rule: "practice", words: "" };
    const act = await stand(tx, "destruction", by, at, facts);
    await insertDestructionAct(tx, act);
    return act.id;
  });

async function confirm(proposalId: string, clientId: string, { by = staff.administrator, at = later } = {}) {
  return on(by, at, async (tx) => {
    const actId = randomUUID();
    const done = await destroyRecord(tx, { proposalId, actId });
    if (done.outcome !== "done") return done.outcome;
    const { counts, entries, digest } = done;
    const facts = { clientId, proposalId, counts, entries, digest, step: "confirmed", dueOn: "2033-11-16" };
    await insertDestructionAct(tx, await stand(tx, "destruction", by, at, { ...facts, id: actId, rule: "practice" }));
    return "done";
  });
}

/** A record with something in as many places as the builders reach, each saying the same name. */
async function aFullRecord(name: string) {
  const it = owner();
  const { clinician } = staff;
  const { id } = await aClient(it, { name, preferred_name: `${name} Short`, aliases: [`${name} Also`] });
  await aCareTeamPlace(it, { client_id: id, staff_id: clinician });
  await aFlag(it, { client_id: id, kind: "other", words: name });
  const contact = await aContact(it, { client_id: id, name: `${name}'s mother` });
  await aDiagnosis(it, { client_id: id, words: name });
  await aCoverage(it, { client_id: id, payer: name });
  await anEpisode(it, {
    client_id: id,
    admitted_why: name,
    discharged_on: "2026-11-20",
    discharged_by: clinician,
    discharge_kind: "completed",
    discharge_why: name,
  });
  await anObjective(it, { client_id: id, text: name });
  await aRiskConcern(it, { client_id: id });
  const session = await aSession(it, { client_id: id, clinician_id: clinician, service: "family" });
  await aParticipant(it, { client_id: id, session_id: session.id, name: `${name}'s sister`, contact_id: contact.id });
  const note = await aSignedNote(it, {
    client_id: id,
    session_id: session.id,
    author_id: clinician,
    body: { client: someClient({ id, name }) },
  });
  await aDraft(it, { client_id: id, session_id: session.id, author_id: clinician, state: "signed", note_id: note.id });
  const addition = await anAct(it, {
    table: "note_addition",
    by: clinician,
    kind: "addendum",
    noteId: note.id,
    clientId: id,
    actId: randomUUID(),
    text: name,
  });
  await anAct(it, {
    table: "addition_co_signature",
    by: staff.second,
    noteId: note.id,
    additionId: addition.id,
    name,
  });
  await anAct(it, {
    table: "supervision_comment",
    by: staff.second,
    kind: "comment",
    noteId: note.id,
    to: clinician,
    words: name,
  });
  await anAct(it, { table: "authorisation", by: clinician, clientId: id, ends: null, who: name });
  await anAct(it, { table: "disclosure", by: clinician, clientId: id, authorisationId: null, who: name });
  await anAct(it, {
    table: "review_answer",
    by: clinician,
    sessionId: session.id,
    clientId: id,
    noteId: note.id,
    rule: "x",
    because: name,
  });
  const plan = await anAct(it, { table: "plan_version", by: clinician, clientId: id, number: 1, why: name });
  await anAct(it, { table: "plan_signature", by: clinician, clientId: id, versionId: plan.id, as: "clinician" });
  await insertRow(it, "document", {
    id: randomUUID(),
    client_id: id,
    title: name,
    media_type: "application/pdf",
    size_bytes: 1,
    digest: randomBytes(32),
    stored_as: randomBytes(32).toString("hex"),
    key: randomBytes(32),
    scanned: false,
    uploaded_by: clinician,
  });
  await insertRow(it, "hand_over", {
    id: randomUUID(),
    lines: JSON.stringify([
      { clientId: id, name },
      { clientId: randomUUID(), name: "Else" },
    ]),
    made_by: clinician,
  });
  await it.sql("insert into audit_event (act, client_id) values ('note opened', $1)", [id]);
  return { id, note, session };
}

/** Two members of one group session; what the other one has must stay. */
async function inOneGroup(one: string, other: string) {
  const shared = await aPinnedSharedPart(owner(), { author_id: staff.clinician });
  const { session_id, group_id } = shared;
  for (const client_id of [one, other]) {
    await aMembership(owner(), { client_id, group_id, to_date: "2026-11-20" });
    await anAttendance(owner(), { client_id, group_id, session_id });
  }
  const notes = [
    await aSignedNote(owner(), { client_id: one, shared }),
    await aSignedNote(owner(), { client_id: other, shared }),
  ];
  return { shared, kept: notes[1]?.id };
}

const namesOfTables = async () =>
  (
    await owner().sql<{ name: string }>(
      "select relname::text as name from pg_class where relnamespace = 'goldthread'::regnamespace and relkind = 'r' order by 1",
    )
  ).map(({ name }) => name);

async function tablesThatSay(words: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await namesOfTables())
    if ((await owner().sql(`select from ${name} t where t::text like '%' || $1 || '%' limit 1`, [words])).length > 0)
      found.push(name);
  return found;
}

const verify = async () => {
  const signer = await signerFromSeed({ name: "goldthread.example/tests", seed: new Uint8Array(32).fill(7) });
  await asPart(test.db, "sequencer", (tx) =>
    placeWaiting(tx, { limit: 5_000, signer, origin: "goldthread.example/tests", at: new Date() }),
  );
  return verifyRecord(test.db, { vkey: signer.vkey });
};

describe("a destruction", () => {
  it("takes everything that names the client, leaves the group's part and the other members, and verify says so", async () => {
    const gone = await aFullRecord("Quillon Vanishing");
    const stays = await aFullRecord("Bertram Staying");
    const { shared, kept } = await inOneGroup(gone.id, stays.id);
    expect((await verify()).problem).toBeNull();
    const before = await owner().sql<{ leaf_hash: Buffer; place: number }>(
      "select leaf_hash, place from ledger_entry order by place",
    );
    expect((await tablesThatSay("Quillon")).length).toBeGreaterThan(15);

    const proposal = await propose(gone.id);
    expect(await confirm(proposal, gone.id)).toBe("done");

    expect(await tablesThatSay("Quillon")).toEqual([]);
    expect(await tablesThatSay(gone.id)).toEqual(["audit_event", "client", "destroyed_record", "destruction_act"]);
    expect((await owner().sql("select from note where id = any ($1)", [[kept, stays.note.id]])).length).toBe(2);
    expect((await owner().sql("select from shared_part where id = $1", [shared.id])).length).toBe(1);
    expect((await tablesThatSay("Bertram")).length).toBeGreaterThan(15);
    const verdict = await verify();
    expect(verdict.problem).toBeNull();
    expect(verdict.destroyed).toMatchObject([{ rule: "practice", entries: 10 }]);
    // The tree stands as it stood: the random bytes are gone, the hashes are not.
    const after = await owner().sql<{ leaf_hash: Buffer; place: number }>(
      "select leaf_hash, place from ledger_entry order by place limit $1",
      [before.length],
    );
    expect(after).toEqual(before);
    const [left] = await owner().sql<{ leaves: number; said: string }>(
      `select (select count(*)::integer from ledger_entry e join ledger_tombstone t on t.entry_id = e.id where e.leaf <> '') as leaves,
         (select string_agg(content, ' ') from destruction_act) as said`,
    );
    expect(left?.leaves).toBe(0);
    expect(left?.said).not.toMatch(/Quillon|salt/);
  });

  it.each([
    [
      "a leaf that comes back",
      "ledger_entry.leaf",
      "update ledger_entry set leaf = 'x' where id = (select entry_id from ledger_tombstone limit 1)",
    ],
    [
      "a hash that was changed",
      "ledger_node.hash",
      "update ledger_entry set leaf_hash = sha256('x') where id = (select t.entry_id from ledger_tombstone t limit 1)",
    ],
    [
      "a kind that was changed",
      "ledger_tombstone.entry_id",
      "update ledger_entry set kind = 'override' where id = (select entry_id from ledger_tombstone limit 1)",
    ],
    [
      "an entry more that is said to have been destroyed",
      "signature.entry_id",
      "insert into ledger_tombstone select e.id, t.act_id from ledger_entry e, ledger_tombstone t where e.leaf <> '' and e.kind = 'note-signed' limit 1; update ledger_entry set leaf = '' where id in (select entry_id from ledger_tombstone)",
    ],
    [
      "an entry less",
      "ledger_entry.leaf",
      "delete from ledger_tombstone where entry_id = (select entry_id from ledger_tombstone limit 1)",
    ],
    ["the act taken away", "ledger_entry.id", "delete from destruction_act where step = 'confirmed'"],
    [
      "the act under another id",
      "destruction_act.id",
      "update destruction_act set id = gen_random_uuid() where step = 'confirmed'",
    ],
    [
      "a count that was changed",
      "destruction_act.content",
      `update destruction_act set content = replace(content, '"entries":10', '"entries":12') where step = 'confirmed'`,
    ],
    [
      "a record said to be gone under no act",
      "destroyed_record.act_id",
      "update destroyed_record set act_id = gen_random_uuid()",
    ],
  ])("is found to be tampered with: %s", async (_, named, statement) => {
    const connection = await owner().connect();
    const tables = ["ledger_entry", "ledger_tombstone", "destruction_act", "destroyed_record"];
    try {
      await connection.query(tables.map((name) => `create temp table kept_${name} as table ${name}`).join(";"));
      await connection.query(`set session_replication_role = replica; ${statement}`);
      const { problem } = await verifyRecord(test.db, {
        vkey: (await signerFromSeed({ name: "goldthread.example/tests", seed: new Uint8Array(32).fill(7) })).vkey,
      });
      expect(problem && `${problem.table}.${problem.column}`).toBe(named);
    } finally {
      for (const name of tables) {
        const columns = await owner().sql<{ names: string }>(
          "select string_agg(quote_ident(attname), ', ') as names from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = ''",
          [name],
        );
        await connection.query(
          `delete from ${name}; insert into ${name} (${columns[0]?.names}) select ${columns[0]?.names} from kept_${name}; drop table kept_${name}`,
        );
      }
      await connection.query("set session_replication_role = origin");
      connection.release();
    }
  });

  it("is of the whole person: a record that was merged into it goes too", async () => {
    const [one, two] = [await aClient(owner(), { name: "Orla Once" }), await aClient(owner(), { name: "Orla Twice" })];
    const merge_id = randomUUID();
    await insertRow(owner(), "client_merge", {
      id: merge_id,
      client_id: two.id,
      survivor_id: one.id,
      reason: "Orla is one",
      proposed_by: staff.officer,
      state: "confirmed",
      decided_by: staff.administrator,
      decided_at: later,
    });
    await insertRow(owner(), "merged_record", { client_id: two.id, survivor_id: one.id, merge_id });
    await expect(propose(two.id)).rejects.toMatchObject({ constraint: "destruction_of_one_that_stayed" });
    expect(await confirm(await propose(one.id), one.id)).toBe("done");
    expect(await tablesThatSay("Orla")).toEqual([]);
  });
});

describe("a destruction is refused", () => {
  it("to the one who proposed it, to whoever keeps no records, and a second time", async () => {
    const { id } = await aClient(owner());
    const proposal = await propose(id);
    expect(await confirm(proposal, id, { by: staff.officer })).toBe("alone");
    expect(await confirm(proposal, id, { by: staff.clinician })).toBe("not-yours");
    await expect(propose(id, { by: staff.second })).rejects.toMatchObject({ constraint: "destruction_proposed_once" });
    expect(await outcomeOf(propose((await aClient(owner())).id, { by: staff.administrator }))).toBe("refused");
    expect(await outcomeOf(propose((await aClient(owner())).id, { by: staff.clinician }))).toBe("refused");
    expect(await confirm(proposal, id)).toBe("done");
    expect(await confirm(proposal, id)).toBe("not-open");
    await expect(propose(id)).rejects.toMatchObject({ constraint: "record_is_destroyed" });
  });

  it("under a hold, also one that comes between the two people, until it is lifted", async () => {
    const { id } = await aClient(owner());
    const first = await hold(id);
    await expect(propose(id)).rejects.toMatchObject({ constraint: "record_is_held" });
    await hold(id, { lifts: first });
    const proposal = await propose(id);
    const second = await hold(id);
    expect(await confirm(proposal, id)).toBe("held");
    await hold(id, { lifts: second });
    expect(await confirm(proposal, id)).toBe("done");
    await expect(hold(id)).rejects.toMatchObject({ constraint: "record_is_destroyed" });
  });

  it("before the day, whatever day the proposal claims, and while the record is in use", async () => {
    const { id } = await aFullRecord("Early Going");
    const now = "2027-01-01T10:00:00.000Z";
    await expect(propose(id, { at: now, dueOn: "2026-12-01" })).rejects.toMatchObject({
      constraint: "record_is_not_due",
    });
    await expect(propose(id, { dueOn: "2041-01-01" })).rejects.toMatchObject({ constraint: "record_is_not_due" });
    const proposal = await propose(id);
    expect(await confirm(proposal, id, { at: now })).toBe("not-due");
    await anEpisode(owner(), { client_id: id });
    expect(await confirm(proposal, id)).toBe("not-due");
    expect((await tablesThatSay("Early Going")).length).toBeGreaterThan(15);
  });

  it("without its act, and an act without its destruction", async () => {
    const { id } = await aFullRecord("Half Way");
    const proposalId = await propose(id);
    const alone = on(staff.administrator, later, (tx) => destroyRecord(tx, { proposalId, actId: randomUUID() }));
    await expect(alone).rejects.toMatchObject({ constraint: expect.stringMatching(/act_id_fkey$/) });
    const forged = on(staff.administrator, later, async (tx) => {
      const facts = {
        clientId: id,
        proposalId,
        step: "confirmed",
        dueOn: "2033-11-16",
        rule: "practice",
        counts: {},
        entries: 0,
        digest: "",
      };
      await insertDestructionAct(tx, await stand(tx, "destruction", staff.administrator, later, facts));
    });
    await expect(forged).rejects.toMatchObject({ constraint: "destruction_by_two_people" });
    expect((await tablesThatSay("Half Way")).length).toBeGreaterThan(15);
  });

  it("and meanwhile a hold keeps people from deleting what they may delete otherwise", async () => {
    const { id } = await aClient(owner(), { aliases: ["Otherwise"] });
    await aCareTeamPlace(owner(), { client_id: id, staff_id: staff.clinician });
    const remove = () =>
      on(staff.clinician, later, (tx) => tx.sql("delete from client_alias where client_id = $1 returning 1", [id]));
    const placed = await hold(id);
    await expect(remove()).rejects.toMatchObject({ constraint: "record_is_held" });
    await hold(id, { lifts: placed });
    expect(await remove()).toHaveLength(1);
  });
});

it("a hold is placed by a records officer, and read by the care team and them", async () => {
  const { id } = await aClient(owner());
  await aCareTeamPlace(owner(), { client_id: id, staff_id: staff.clinician });
  const stranger = (await aStaff(owner())).id;
  for (const by of [staff.clinician, staff.administrator, stranger])
    expect(await outcomeOf(hold(id, { by }))).toBe("refused");
  await hold(id);
  const read = async (by: string) =>
    (await on(by, later, (tx) => tx.sql("select from record_hold where client_id = $1", [id]))).length;
  expect([await read(staff.clinician), await read(staff.officer), await read(stranger)]).toEqual([1, 1, 0]);
});

it("what the days are counted from is told to the keepers of the records, and to nobody else", async () => {
  const { id } = await aFullRecord("Facts Told");
  const facts = (by: string) => on(by, later, (tx) => readRetentionFacts(tx, id));
  expect(await facts(staff.clinician)).toEqual([]);
  expect(await facts(staff.officer)).toMatchObject([
    {
      clientId: id,
      birthOn: "1990-05-17",
      firstContactOn: "2026-11-16",
      lastContactOn: "2026-11-16",
      dischargedOn: "2026-11-20",
      lastDisclosureOn: "2026-11-16",
      inUse: null,
      isHeld: false,
    },
  ]);
});

const day = (date: string) => `${date}T12:00:00.000Z`;
it("for any history of births, contacts and holds, destruction is possible exactly when the slow, obvious definition says so", async () => {
  const years = fc.integer({ min: 1990, max: 2040 });
  const aHistory = fc.record({
    born: fc.integer({ min: 1960, max: 2012 }),
    contacts: fc.array(years, { minLength: 1, maxLength: 3 }),
    today: fc.integer({ min: 2020, max: 2070 }),
    holds: fc.array(fc.boolean(), { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(aHistory, async ({ born, contacts, today, holds }) => {
      const birthDate = `${born}-06-15`;
      const { id } = await aClient(owner(), { birthDate });
      const at = day(`${today}-06-15`);
      const seen = contacts.map((year) => Math.max(born, Math.min(year, today))).map((year) => `${year}-06-15`);
      for (const one of seen)
        await aSession(owner(), {
          client_id: id,
          clinician_id: staff.clinician,
          starts_at: `${one}T08:00:00Z`,
          stops_at: `${one}T09:00:00Z`,
        });
      for (const isLifted of holds) {
        const placed = await hold(id, { at });
        if (isLifted) await hold(id, { at, lifts: placed });
      }
      // Slow and obvious: seven years after every contact, three after coming of age of whoever was seen as a minor, no hold.
      const isFree =
        seen.every((one) => Number(one.slice(0, 4)) + 7 <= today) &&
        (seen.every((one) => Number(one.slice(0, 4)) >= born + 18) || born + 18 + 3 <= today) &&
        holds.every((isLifted) => isLifted);
      const outcome = await propose(id, { at, dueOn: `${today}-06-15` })
        .then((proposal) => confirm(proposal, id, { at }))
        .catch((error: { constraint?: string }) => error.constraint);
      expect(outcome === "done").toBe(isFree);
    }),
    { numRuns: 25 },
  );
}, 60_000);

describe("every table of the database", () => {
  it("is destroyed with the record, or docs/retention.md says why it stays", async () => {
    const destroyed = await owner().sql<{ name: string; mine: boolean }>(
      "select name, has_table_privilege('gt_policy', name::regclass, 'delete') as mine from rows_of_record()",
    );
    // A table that is added grants this in its own migration: grant select, delete on <table> to gt_policy.
    expect(destroyed.filter(({ mine }) => !mine)).toEqual([]);
    const text = await readFile(new URL("../../../docs/retention.md", import.meta.url), "utf8");
    const named = [...text.matchAll(/^\| `([a-z_]+)` \| \S/gm)].map(([, name]) => name);
    const there = await namesOfTables();
    expect(there.filter((name) => !named.includes(name) && !destroyed.some((one) => one.name === name))).toEqual([]);
    expect(
      named.filter((name) => name === undefined || !there.includes(name) || destroyed.some((one) => one.name === name)),
    ).toEqual([]);
  });
  it("that has a column for a client is among the destroyed, or is one of the four that only point to the row that is left", async () => {
    const withClient = await owner().sql<{ name: string }>(
      `select distinct c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
       where c.relnamespace = 'goldthread'::regnamespace and c.relkind = 'r' and a.attname in ('client_id', 'client_ids', 'survivor_id')
         and c.relname not in (select r.name from rows_of_record() r) order by 1`,
    );
    expect(withClient.map(({ name }) => name)).toEqual(["audit_event", "destroyed_record", "destruction_act"]);
  });
});
