import { randomUUID } from "node:crypto";
import { sha256, toHex } from "@goldthread/ledger";
import { beforeAll, describe, expect, it } from "vitest";
import { asClient } from "../as-client.ts";
import {
  aCareTeamPlace,
  aClient,
  aContact,
  anAttendance,
  aSignedNote,
  insertRow,
  withTestDatabase,
} from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anAct, anEntry } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as, part, owner } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  // Only a sample practice's clock can be told what time it is.
  await test.asOwner.sql("update practice set sample = true");
});

type Holder = { readonly clientId: string; readonly accessId: string };
/** The notes of the builders are of this day. */
const DAY = "2026-11-16";
const NOW = "2026-11-20T12:00:00Z";

/** A minor in the clinician's care, who comes of age on 3 February 2030, with a mother on the chart who acts for them. */
async function aMinor(mother: object = {}) {
  const { id: clientId } = await aClient(test.asOwner, { name: "Kit Made-up", birthDate: "2012-02-03" });
  await aCareTeamPlace(test.asOwner, { client_id: clientId, staff_id: the.clinician });
  const { id: contactId } = await aContact(test.asOwner, {
    client_id: clientId,
    acts_as: "parent",
    acts_from: "2026-01-10",
    paper_seen: "Birth certificate",
    ...mother,
  });
  const note = (await aSignedNote(test.asOwner, { client_id: clientId, author_id: the.clinician })).id;
  const own = await access(clientId, { holder: "client" });
  const parents = await access(clientId, { holder: "representative", ground: "Parent with custody", contactId });
  return { clientId, contactId, note, own, parents };
}

async function access(clientId: string, facts: Record<string, string>): Promise<Holder> {
  const given = { table: "client_access", by: the.clinician, what: "given" } as const;
  const { id } = await anAct(test.asOwner, { ...given, clientId, ...facts });
  return { clientId, accessId: id };
}

const look = (holder: Holder, text: string, clock = NOW) =>
  asClient(test.db, { ...holder, clock }, (tx) => tx.sql(text));
const notes = async (holder: Holder, clock = NOW) => (await look(holder, "select id from note", clock)).length;

/** One of everything that was done with them on the day, beside the note. */
async function addWork(clientId: string): Promise<void> {
  const [by, at] = [the.clinician, `${DAY}T15:00:00.000Z`];
  const set = { client_id: clientId, words: "A sleep log", set_by: by, set_at: at };
  await insertRow(test.asOwner, "homework", { id: randomUUID(), ...set });
  await insertRow(test.asOwner, "measure_link", {
    id: randomUUID(),
    client_id: clientId,
    measure: "gad-7",
    token_digest: Buffer.from(randomUUID().padEnd(32).slice(0, 32)),
    made_by: by,
    made_at: at,
    expires_at: "2026-12-01T00:00:00.000Z",
  });
  await owner(
    `insert into administration (id, client_id, measure, measure_version, given_how, answered_at, kind, answers, total,
       recorded_by, recorded_at)
     values (gen_random_uuid(), $1, 'gad-7', 1, 'paper', $3, 'scored', '{1,1,1,1,1,1,1}', 7, $2, $3)`,
    [clientId, by, at],
  );
  const version = await anAct(test.asOwner, { table: "plan_version", by, at, clientId, number: 1 });
  const signed = { clientId, versionId: version.id, as: "clinician" };
  await anAct(test.asOwner, { table: "plan_signature", by, at, ...signed });
  const text = "I agree to be treated.";
  const asked = { clientId, what: "asked", title: "Consent to treatment", text, textDigest: toHex(sha256(text)) };
  await anAct(test.asOwner, { table: "client_document", by, at, ...asked, contactId: null });
  await anAttendance(test.asOwner, { client_id: clientId });
}

type Consent = { readonly who?: string; readonly isOwn?: boolean; readonly on?: string };
const consented = (clientId: string, { who = "minor", isOwn = true, on = "2026-03-01" }: Consent = {}) =>
  anAct(test.asOwner, { table: "minor_consent", by: the.clinician, clientId, what: "consented", who, isOwn, on });
const ended = (clientId: string, ends: string, on: string) =>
  anAct(test.asOwner, { table: "minor_consent", by: the.clinician, clientId, what: "ended", ends, on });

describe("who consented to a minor's care", () => {
  /** What the route does: an entry, then the act. */
  async function record(by: string, clientId: string, facts: object = {}): Promise<unknown> {
    const [id, entry] = [randomUUID(), await anEntry(test.asOwner, { kind: "care-consent" })];
    const given = { what: "consented", who: "minor", isOwn: true, on: "2026-03-01" };
    return as(by, "insert into minor_consent (id, content, acted_at, entry_id) values ($1, $2, now(), $3)", [
      id,
      JSON.stringify({ id, by, clientId, ...given, ...facts }),
      entry.id,
    ]);
  }

  it("is put down and read by the care team and whoever keeps the records, and by nobody else", async () => {
    const { clientId } = await aMinor();
    for (const who of [the.stranger, the.left, the.administrator, the.facilitator, the.inactive])
      expect([who, await outcomeOf(record(who, clientId))]).toEqual([who, "refused"]);
    expect(await outcomeOf(record(the.clinician, clientId))).toBe("done");
    expect(await outcomeOf(record(the.recordsOfficer, clientId))).toBe("done");
    expect(await outcomeOf(record(the.clinician, clientId, { by: the.left }))).toBe("refused");
    const seen = async (who: string) =>
      (await as(who, "select 1 from minor_consent where client_id = $1", [clientId])).length;
    expect([await seen(the.clinician), await seen(the.recordsOfficer), await seen(the.stranger)]).toEqual([2, 2, 0]);
  });

  it("says who, and is never changed: it is ended once by another row, of the same record", async () => {
    const { clientId } = await aMinor();
    expect(await outcomeOf(record(the.clinician, clientId, { who: "aunt" }))).not.toBe("done");
    expect(await outcomeOf(record(the.clinician, clientId, { on: "next week" }))).not.toBe("done");
    const { id } = await consented(clientId);
    const end = { what: "ended", ends: id, on: "2026-05-01", who: null, isOwn: null };
    const other = await aMinor();
    expect(await outcomeOf(record(the.clinician, other.clientId, end))).not.toBe("done");
    expect(await outcomeOf(record(the.clinician, clientId, end))).toBe("done");
    expect(await outcomeOf(record(the.clinician, clientId, end))).not.toBe("done");
    expect(await outcomeOf(as(the.clinician, "update minor_consent set content = '{}'"))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "delete from minor_consent"))).toBe("refused");
  });
});

describe("care that a minor consented to alone", () => {
  it("is not in the view of whoever acts for them, and is in the minor's own", async () => {
    const { clientId, own, parents } = await aMinor();
    expect([await notes(own), await notes(parents)]).toEqual([1, 1]);
    await consented(clientId);
    expect([await notes(own), await notes(parents)]).toEqual([1, 0]);
    for (const table of ["note", "signature", "session", "note_addition", "ledger_entry"])
      expect([table, await look(parents, `select 1 from ${table}`)]).toEqual([table, []]);
    expect((await look(own, "select 1 from session")).length).toBe(1);
    expect((await look(own, "select 1 from ledger_entry")).length).toBeGreaterThan(0);
  });

  it("nor is what was set, asked, answered, planned or signed on its days: every table that says when", async () => {
    const { clientId, own, parents } = await aMinor();
    await addWork(clientId);
    const tables = (
      await owner<{ name: string }>(
        "select polrelid::regclass::text as name from pg_policy where polname = 'a_minors_own_is_not_anothers' order by 1",
      )
    )
      .map(({ name }) => name)
      // Of a group's sessions alone: it goes by the sessions above.
      .filter((name) => name !== "attendance_correction");
    expect(tables.length).toBeGreaterThan(6);
    const many = async (holder: Holder) =>
      Promise.all(tables.map(async (name) => [name, (await look(holder, `select 1 from ${name}`)).length]));
    const all = tables.map((name) => [name, 1]);
    expect([await many(own), await many(parents)]).toEqual([all, all]);
    await consented(clientId);
    expect([await many(own), await many(parents)]).toEqual([all, tables.map((name) => [name, 0])]);
  });

  it.each([
    ["a parent consented", { who: "guardian", isOwn: false }],
    ["the minor asked for the parent all the same", { isOwn: false }],
    ["it began afterwards", { on: "2026-11-17" }],
  ])("is all that is kept: not where %s", async (_why, given) => {
    const { clientId, parents } = await aMinor();
    await consented(clientId, given);
    expect(await notes(parents)).toBe(1);
  });

  it("reaches to its last day, and not beyond", async () => {
    const { clientId, parents } = await aMinor();
    const { id } = await consented(clientId);
    await ended(clientId, id, DAY);
    expect(await notes(parents)).toBe(0);
    const other = await aMinor();
    const before = await consented(other.clientId);
    await ended(other.clientId, before.id, "2026-11-15");
    expect(await notes(other.parents)).toBe(1);
  });

  it("is not given away by what was done on its days, or by what was disclosed then", async () => {
    const { clientId, own, parents } = await aMinor();
    await consented(clientId);
    await owner("insert into audit_event (staff_id, act, client_id, at) values ($1, 'note opened', $2, $3)", [
      the.clinician,
      clientId,
      `${DAY}T15:00:00Z`,
    ]);
    const acts = (holder: Holder) => look(holder, "select act from my_own_trail(null, 10)");
    expect([await acts(own), await acts(parents)]).toEqual([[{ act: "note opened" }], []]);
  });
});

describe("whoever acts for a client", () => {
  it("is let in for a minor, and no longer from the day the client comes of age; the client is", async () => {
    const { own, parents } = await aMinor();
    expect([await notes(parents, "2030-02-02T12:00:00Z"), await notes(parents, "2030-02-03T12:00:00Z")]).toEqual([
      1, 0,
    ]);
    expect(await notes(own, "2030-02-03T12:00:00Z")).toBe(1);
    const stands = async (day: string) =>
      part("auth", "select access_stands($1, $2) as stands", [parents.accessId, day]);
    expect([await stands("2030-02-02"), await stands("2030-02-03")]).toEqual([[{ stands: true }], [{ stands: false }]]);
  });

  it("is let in as long as the chart says that they act, on the paper that was seen", async () => {
    const { contactId, parents } = await aMinor({ acts_until: "2026-12-31" });
    expect([await notes(parents), await notes(parents, "2027-01-01T12:00:00Z")]).toEqual([1, 0]);
    await owner("update client_contact set ended_on = '2026-11-19' where id = $1", [contactId]);
    expect(await notes(parents)).toBe(0);
  });

  it("for an adult stays as long as they act: a conservator's right does not end with an age", async () => {
    const { id: contactId } = await aContact(test.asOwner, {
      client_id: the.ada,
      acts_as: "conservator",
      acts_from: "2026-01-10",
      paper_seen: "Letters of conservatorship",
    });
    const facts = { holder: "representative", ground: "Conservator by court order", contactId };
    const holder = await access(the.ada, facts);
    expect(await notes(holder, "2031-01-01T12:00:00Z")).toBeGreaterThan(0);
  });

  it("stands on the chart with a first day and a paper, or does not act", async () => {
    const { contactId } = await aMinor();
    const change = (set: string) =>
      outcomeOf(as(the.clinician, `update client_contact set ${set} where id = $1`, [contactId]));
    expect(await change("paper_seen = ''")).not.toBe("done");
    expect(await change("acts_from = null")).not.toBe("done");
    expect(await change("acts_as = 'neighbour'")).not.toBe("done");
    expect(await change("acts_until = '2025-01-01'")).not.toBe("done");
    expect(await change("acts_until = '2027-01-01', paper_seen = 'Custody order seen'")).toBe("done");
  });
});

describe("what is kept from whoever acts for a client alone", () => {
  const withheld = (clientId: string, subjectId: string, from?: string) =>
    anAct(test.asOwner, {
      table: "withholding",
      by: the.clinician,
      clientId,
      what: "withheld",
      subject: "note",
      subjectId,
      day: DAY,
      ground: "danger-to-life",
      lookAgainOn: "2026-12-15",
      ...(from === undefined ? {} : { from }),
    });

  it("is not in their view and leaves the client's open; what is kept from the client is in neither", async () => {
    const one = await aMinor();
    await withheld(one.clientId, one.note, "representative");
    expect([await notes(one.own), await notes(one.parents)]).toEqual([1, 0]);
    const other = await aMinor();
    await withheld(other.clientId, other.note);
    expect([await notes(other.own), await notes(other.parents)]).toEqual([0, 0]);
  });

  it("is named to neither, where what is kept from the client is named", async () => {
    const one = await aMinor();
    const named = (holder: Holder) => look(holder, "select subject_id from my_withheld()");
    await withheld(one.clientId, one.note, "representative");
    expect([await named(one.own), await named(one.parents)]).toEqual([[], []]);
    const other = await aMinor();
    await withheld(other.clientId, other.note);
    expect(await named(other.own)).toEqual([{ subject_id: other.note }]);
  });

  it("is not given away by the trail, nor by the number of what was disclosed", async () => {
    const { clientId, note, own, parents } = await aMinor();
    await withheld(clientId, note, "representative");
    const acts = ["withheld for harm", "review of a withholding asked for", "chart opened"];
    for (const act of acts)
      await owner("insert into audit_event (staff_id, act, client_id) values ($1, $2, $3)", [
        the.clinician,
        act,
        clientId,
      ]);
    const entry = await anEntry(test.asOwner, { kind: "disclosure" });
    const id = randomUUID();
    const items = [
      { itemId: note, verdict: "goes" },
      { itemId: randomUUID(), verdict: "goes" },
    ];
    await owner("insert into disclosure (id, content, released_at, entry_id) values ($1, $2, now(), $3)", [
      id,
      JSON.stringify({ id, by: the.clinician, clientId, ground: "payment", items }),
      entry.id,
    ]);
    const trail = async (holder: Holder) => (await look(holder, "select act from my_own_trail(null, 10)")).length;
    expect([await trail(own), await trail(parents)]).toEqual([3, 1]);
    const went = (holder: Holder) => look(holder, "select content ->> 'items' as items from my_own_disclosures()");
    expect([await went(own), await went(parents)]).toEqual([[{ items: "2" }], [{ items: "1" }]]);
  });

  it("is withheld like anything else: staff hear of it, and not twice", async () => {
    const { clientId, note } = await aMinor();
    await withheld(clientId, note, "representative");
    expect(await as(the.clinician, "select is_withheld($1) as held", [note])).toEqual([{ held: true }]);
    await expect(withheld(clientId, note, "neighbour")).rejects.toThrow("withholding_from_whom_known");
  });
});
