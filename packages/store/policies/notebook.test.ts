import { randomUUID } from "node:crypto";
import { canonicalJson, sha256, toHex } from "@goldthread/ledger";
import { beforeAll, describe, expect, it } from "vitest";
import { anEntry, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
let everybodyElse: readonly string[];
const item = randomUUID();
const wrap = randomUUID();

const ageFile = Buffer.from("age-encryption.org/v1\nmade up");
const tables = ["notebook", "notebook_wrap", "notebook_item", "notebook_kept"] as const;
const addItem = (by: string, of = by, id: string = randomUUID()) =>
  as(by, "insert into notebook_item (staff_id, id, sealed) values ($1, $2, 'x')", [of, id]);
const addWrap = (by: string, of = by, id: string = randomUUID()) =>
  as(by, "insert into notebook_wrap (id, staff_id, kind, label, wrapped) values ($1, $2, 'passkey', 'Key', $3)", [
    id,
    of,
    ageFile,
  ]);
const countAs = async (by: string, table: string) => (await as(by, `select from ${table}`)).length;

async function act(table: "notebook_hold" | "notebook_release", by: string, facts: Record<string, string | null>) {
  const [id, time] = [randomUUID(), table === "notebook_hold" ? "acted_at" : "released_at"];
  const content = canonicalJson({ ...facts, id });
  const kind = table === "notebook_hold" ? "legal-hold" : "disclosure";
  const entry = await anEntry(test.asOwner, { kind, subject: toHex(sha256(content)) });
  const outcome = await outcomeOf(
    as(by, `insert into ${table} (id, content, ${time}, entry_id) values ($1, $2, now(), $3)`, [id, content, entry.id]),
  );
  return { id, outcome };
}

const place = (by: string, author: string, named = by) =>
  act("notebook_hold", by, { by: named, authorId: author, lifts: null });
const lift = (by: string, author: string, hold: string) =>
  act("notebook_hold", by, { by, authorId: author, lifts: hold });

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  const supervisor = the.facilitator;
  await owner("update staff set supervisor_id = $2 where id = $1", [the.clinician, supervisor]);
  everybodyElse = [
    the.facilitator,
    the.neighbour,
    the.stranger,
    the.left,
    the.administrator,
    the.recordsOfficer,
    the.inactive,
  ];
  await as(the.clinician, "insert into notebook (staff_id) values ($1)", [the.clinician]);
  await addWrap(the.clinician, the.clinician, wrap);
  await addItem(the.clinician, the.clinician, item);
});

describe("a notebook", () => {
  it("is read by its author: not by a supervisor, an administrator, a records officer or another clinician", async () => {
    const { id } = await place(the.recordsOfficer, the.clinician);
    await as(the.clinician, "update notebook_item set sealed = 'y' where id = $1", [item]);
    await lift(the.recordsOfficer, the.clinician, id);
    for (const table of tables) {
      expect([table, await countAs(the.clinician, table)]).toEqual([table, 1]);
      for (const other of everybodyElse) expect([table, await countAs(other, table)]).toEqual([table, 0]);
    }
  });
  it("is read by no part of the program but the backup, which cannot open it", async () => {
    for (const table of tables) {
      expect(await part("backup", `select from ${table}`)).toHaveLength(1);
      for (const name of ["auth", "drafts", "sequencer", "setup"] as const)
        expect([name, await outcomeOf(part(name, `select from ${table}`))]).toEqual([name, "refused"]);
      expect(await outcomeOf(part("backup", `delete from ${table}`))).toBe("refused");
    }
  });
  it("is begun and written in one's own name alone", async () => {
    for (const other of everybodyElse) {
      expect(await outcomeOf(as(other, "insert into notebook (staff_id) values ($1)", [the.clinician]))).not.toBe(
        "done",
      );
      expect(await outcomeOf(addItem(other, the.clinician))).not.toBe("done");
      expect(await outcomeOf(addWrap(other, the.clinician))).not.toBe("done");
    }
    expect(await outcomeOf(addItem(the.clinician))).toBe("done");
    expect(await outcomeOf(as(the.inactive, "insert into notebook (staff_id) values ($1)", [the.inactive]))).toBe(
      "refused",
    );
  });
  it("is changed by its author alone", async () => {
    const tries = [
      "update notebook set version = version + 1 returning 1",
      "update notebook_wrap set label = 'Other' returning 1",
      "update notebook_item set sealed = 'z' returning 1",
    ];
    for (const text of tries) {
      for (const other of everybodyElse) expect([text, await as(other, text)]).toEqual([text, []]);
      expect((await as(the.clinician, text)).length).toBeGreaterThan(0);
    }
    for (const other of everybodyElse) expect(await as(other, "delete from notebook_wrap returning 1")).toEqual([]);
  });
  it("never passes to another, and counts for itself: owner, numbers and sums are nobody's to set", async () => {
    for (const text of [
      "update notebook_item set staff_id = actor()",
      "update notebook_item set revision = 1",
      "update notebook set revision = 0",
      "update notebook set stored_bytes = 0",
      "update notebook_wrap set staff_id = actor()",
      "delete from notebook_item",
      "delete from notebook",
      "insert into notebook_kept (staff_id, what, id, revision, sealed) values (actor(), 'item', gen_random_uuid(), 1, 'x')",
    ])
      expect([text, await outcomeOf(as(the.clinician, text))]).toEqual([text, "refused"]);
  });
  it("keeps its last way in", async () => {
    await as(the.stranger, "insert into notebook (staff_id) values ($1)", [the.stranger]);
    await addWrap(the.stranger);
    await expect(as(the.stranger, "delete from notebook_wrap")).rejects.toMatchObject({
      constraint: "notebook_last_way_in",
    });
    await addWrap(the.stranger);
    await expect(as(the.stranger, "delete from notebook_wrap")).rejects.toMatchObject({
      constraint: "notebook_last_way_in",
    });
    expect(await countAs(the.stranger, "notebook_wrap")).toBe(2);
  });
  it("takes no more than its limit, and counts what is there", async () => {
    const sums = () =>
      owner(
        `select n.stored_bytes = coalesce((select sum(octet_length(sealed)) from notebook_item i where i.staff_id = n.staff_id), 0)
           + coalesce((select sum(octet_length(sealed)) from notebook_kept k where k.staff_id = n.staff_id and what = 'item'), 0) as fits
         from notebook n`,
      );
    expect(await sums()).toEqual([{ fits: true }, { fits: true }]);
    await owner("update notebook set stored_bytes = 4294967296 where staff_id = $1", [the.stranger]);
    await expect(addItem(the.stranger)).rejects.toMatchObject({ constraint: "notebook_stored_bytes_range" });
    await owner("update notebook set stored_bytes = 0 where staff_id = $1", [the.stranger]);
    await addItem(the.stranger);
  });
  it("is known to exist, and no more, to administrators and records officers", async () => {
    const known = async (by: string, of: string) =>
      (await as<{ yes: boolean }>(by, "select has_notebook($1) as yes", [of]))[0]?.yes;
    for (const keeper of [the.administrator, the.recordsOfficer])
      expect([await known(keeper, the.clinician), await known(keeper, the.left)]).toEqual([true, false]);
    for (const other of [the.facilitator, the.stranger, the.inactive])
      expect(await known(other, the.clinician)).toBe(false);
  });
});

describe("a legal hold on a notebook", () => {
  it("is placed and lifted by a records officer in their own name", async () => {
    for (const other of [the.clinician, the.administrator, the.stranger, the.inactive])
      expect((await place(other, the.clinician)).outcome).toBe("refused");
    expect((await place(the.recordsOfficer, the.clinician, the.administrator)).outcome).toBe("refused");
    const { id, outcome } = await place(the.recordsOfficer, the.clinician);
    expect(outcome).toBe("done");
    expect((await lift(the.administrator, the.clinician, id)).outcome).toBe("refused");
    expect((await lift(the.recordsOfficer, the.stranger, id)).outcome).toBe("missing_parent");
    expect((await lift(the.recordsOfficer, the.clinician, id)).outcome).toBe("done");
    expect((await lift(the.recordsOfficer, the.clinician, id)).outcome).toBe("duplicate");
  });
  it("is read by records officers; its author learns that it stands", async () => {
    for (const other of [the.clinician, the.administrator, the.stranger, the.inactive])
      expect(await countAs(other, "notebook_hold")).toBe(0);
    expect(await countAs(the.recordsOfficer, "notebook_hold")).toBeGreaterThan(0);
    const stands = async (by: string) => (await as(by, "select my_notebook_is_held() as held"))[0]?.["held"];
    const { id } = await place(the.recordsOfficer, the.clinician);
    expect([await stands(the.clinician), await stands(the.stranger)]).toEqual([true, false]);
    await lift(the.recordsOfficer, the.clinician, id);
    expect(await stands(the.clinician)).toBe(false);
  });
  it("stops every deletion by the author's own hand, keeps what is replaced, and nothing of it once it is lifted", async () => {
    const { id } = await place(the.recordsOfficer, the.clinician);
    const tombstone = "update notebook_item set sealed = '', is_deleted = true where id = $1";
    await addWrap(the.clinician);
    await expect(as(the.clinician, tombstone, [item])).rejects.toMatchObject({ constraint: "notebook_held" });
    await expect(as(the.clinician, "delete from notebook_wrap where id = $1", [wrap])).rejects.toMatchObject({
      constraint: "notebook_held",
    });
    await as(the.clinician, "update notebook_item set sealed = 'later' where id = $1", [item]);
    const kept = await countAs(the.clinician, "notebook_kept");
    expect(kept).toBeGreaterThan(0);
    expect(await as(the.clinician, "delete from notebook_kept returning 1")).toEqual([]);
    await lift(the.recordsOfficer, the.clinician, id);
    await as(the.clinician, tombstone, [item]);
    await as(the.clinician, "delete from notebook_wrap where id = $1", [wrap]);
    expect(await as(the.stranger, "delete from notebook_kept returning 1")).toEqual([]);
    expect(await as(the.clinician, "delete from notebook_kept returning 1")).toHaveLength(kept);
    await as(the.clinician, "update notebook_item set sealed = 'again', is_deleted = false where id = $1", [item]);
    expect(await countAs(the.clinician, "notebook_kept")).toBe(0);
  });
});

describe("a release of private notes", () => {
  const release = (by: string, clientId: string | null, named = by) =>
    act("notebook_release", by, { by: named, clientId, recipient: "Dr Made-up" });
  it("is accounted for by its author, about somebody they treated or led in a group, however long ago", async () => {
    expect((await release(the.clinician, the.ada)).outcome).toBe("done");
    expect((await release(the.left, the.ada)).outcome).toBe("done");
    expect((await release(the.facilitator, the.fred)).outcome).toBe("done");
    expect((await release(the.stranger, null)).outcome).toBe("done");
    expect((await release(the.stranger, the.ada)).outcome).toBe("refused");
    expect((await release(the.clinician, the.ada, the.stranger)).outcome).toBe("refused");
    expect((await release(the.inactive, the.ada)).outcome).toBe("refused");
  });
  it("is read by its author; a records officer reads a client's accounting and no table", async () => {
    expect(await countAs(the.clinician, "notebook_release")).toBe(1);
    for (const other of [the.neighbour, the.administrator, the.recordsOfficer, the.inactive])
      expect(await countAs(other, "notebook_release")).toBe(0);
    const accounted = async (by: string) => (await as(by, "select from notebook_releases_of($1)", [the.ada])).length;
    expect(await accounted(the.recordsOfficer)).toBe(2);
    for (const other of [the.clinician, the.administrator, the.inactive]) expect(await accounted(other)).toBe(0);
  });
});

describe("a request to look", () => {
  it("is made by whoever keeps records, read by both sides, and answered by the author once", async () => {
    const make = (by: string, named = by) =>
      outcomeOf(
        as(by, "insert into notebook_request (id, author_id, asked_by, words) values ($1, $2, $3, 'Look')", [
          randomUUID(),
          the.clinician,
          named,
        ]),
      );
    expect([await make(the.recordsOfficer), await make(the.administrator)]).toEqual(["done", "done"]);
    expect([await make(the.stranger), await make(the.inactive)]).toEqual(["refused", "refused"]);
    expect(await make(the.recordsOfficer, the.administrator)).toBe("refused");
    const seen = await Promise.all(
      [the.clinician, the.recordsOfficer, the.administrator, the.stranger, the.inactive].map((person) =>
        countAs(person, "notebook_request"),
      ),
    );
    expect(seen).toEqual([2, 1, 1, 0, 0]);
    const answer = async (by: string) =>
      (await as(by, "update notebook_request set looked_on = today() returning 1")).length;
    expect([await answer(the.recordsOfficer), await answer(the.clinician), await answer(the.clinician)]).toEqual([
      0, 2, 0,
    ]);
  });
});
