import { canonicalJson, type Canonical } from "@goldthread/ledger";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aCareTeamPlace, anAct, anEntry, aStaff, insertRow, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
let aide: string;

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  aide = (await aStaff(test.asOwner, { roles: ["aide"] })).id;
  await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id: aide, capacity: "aide" });
});

const about = (noteId: string, clientId: string) => ({ noteId, clientId, actId: randomUUID() });
const anAddendum = (facts: Record<string, string>) =>
  anAct(test.asOwner, { table: "note_addition", by: the.clinician, kind: "addendum", ...facts });
const seen = async (staffId: string, id: string) =>
  (await as(staffId, "select from note_addition where id = $1", [id])).length;

async function adds(staffId: string, facts: Readonly<Record<string, Canonical>>): Promise<string> {
  const entry = await anEntry(test.asOwner, { kind: "addendum" });
  const id = randomUUID();
  const content = canonicalJson({ at: "2026-11-16T15:00:00.000Z", by: staffId, id, ...facts });
  return outcomeOf(
    as(staffId, "insert into note_addition (id, content, added_at, entry_id) values ($1, $2, now(), $3)", [
      id,
      content,
      entry.id,
    ]),
  );
}

describe("what was added to a note", () => {
  it("is read by whoever may read the note, and by nobody else", async () => {
    const { id } = await anAddendum(about(the.individualNote, the.ada));
    for (const one of [the.clinician, aide]) expect(await seen(one, id)).toBe(1);
    for (const other of [
      the.facilitator,
      the.neighbour,
      the.administrator,
      the.recordsOfficer,
      the.left,
      the.stranger,
      the.inactive,
    ])
      expect(await seen(other, id)).toBe(0);
  });

  it("to a group note is read by its facilitator too, and not by a member's own clinician elsewhere", async () => {
    const { id } = await anAddendum(about(the.adaGroupNote, the.ada));
    for (const one of [the.clinician, the.facilitator]) expect(await seen(one, id)).toBe(1);
    expect(await seen(the.neighbour, id)).toBe(0);
  });

  it("of a request to amend is read by a records officer as well, who may not read the note", async () => {
    const request = await anAddendum({ ...about(the.individualNote, the.ada), kind: "amendment-request" });
    expect(await seen(the.recordsOfficer, request.id)).toBe(1);
    expect(await as(the.recordsOfficer, "select from note where id = $1", [the.individualNote])).toEqual([]);
    expect(await seen(the.administrator, request.id)).toBe(0);
  });
});

describe("adding to a note", () => {
  const addendum = (noteId: string, clientId: string) => ({ kind: "addendum", ...about(noteId, clientId) });

  it("is for whoever may read it and works with clients", async () => {
    expect(await adds(the.clinician, addendum(the.individualNote, the.ada))).toBe("done");
    expect(await adds(aide, addendum(the.individualNote, the.ada))).toBe("done");
    expect(await adds(the.facilitator, addendum(the.adaGroupNote, the.ada))).toBe("done");
    for (const other of [the.stranger, the.left, the.administrator, the.recordsOfficer, the.inactive, the.facilitator])
      expect([other, await adds(other, addendum(the.individualNote, the.ada))]).toEqual([other, "refused"]);
  });

  it("is done in one's own name, and names the note's own client", async () => {
    const facts = addendum(the.individualNote, the.ada);
    expect(await adds(the.clinician, { ...facts, by: aide })).toBe("refused");
    expect(await adds(the.clinician, { ...facts, clientId: the.bo })).toBe("refused");
  });

  it("corrects and retracts somebody else's words only as somebody who could have written them", async () => {
    for (const kind of ["correction", "retraction"]) {
      expect(await adds(aide, { ...addendum(the.individualNote, the.ada), kind })).toBe("refused");
      expect(await adds(the.clinician, { ...addendum(the.individualNote, the.ada), kind })).toBe("done");
    }
    expect(await adds(the.clinician, { ...addendum(the.individualNote, the.ada), kind: "retraction" })).not.toBe(
      "done",
    );
  });

  it("ends with a retraction, but for where the words went, a client's request, and what is said of the shared part", async () => {
    const retracted = addendum(the.boGroupNote, the.bo);
    await anAddendum({ ...about(the.boGroupNote, the.bo), kind: "retraction" });
    expect(await adds(the.neighbour, { ...retracted, kind: "addendum" })).toBe("refused");
    for (const kind of ["addendum", "late-entry", "correction", "attestation"])
      expect([kind, await adds(the.facilitator, { ...retracted, kind })]).toEqual([kind, "refused"]);
    for (const kind of ["carried", "amendment-request"])
      expect([kind, await adds(the.facilitator, { ...addendum(the.boGroupNote, the.bo), kind })]).toEqual([
        kind,
        "done",
      ]);
    const ofShared = { ...addendum(the.boGroupNote, the.bo), kind: "correction", shared: { partId: the.shared } };
    expect(await adds(the.facilitator, ofShared)).toBe("done");
  });

  it("reaches every note that carries a shared part only from whoever leads the group, also of a member who left", async () => {
    const ofShared = (noteId: string, clientId: string, kind = "correction") => ({
      ...addendum(noteId, clientId),
      kind,
      shared: { partId: the.shared },
    });
    expect(await adds(the.facilitator, ofShared(the.fredGroupNote, the.fred))).toBe("done");
    expect(await adds(the.facilitator, { ...addendum(the.fredGroupNote, the.fred), kind: "correction" })).toBe(
      "refused",
    );
    expect(await adds(the.clinician, ofShared(the.adaGroupNote, the.ada))).toBe("refused");
    expect(await adds(the.neighbour, ofShared(the.boGroupNote, the.bo))).toBe("refused");
    expect(await adds(the.facilitator, ofShared(the.fredGroupNote, the.fred, "retraction"))).toBe("refused");
    const otherPart = { ...ofShared(the.fredGroupNote, the.fred), shared: { partId: the.otherShared } };
    expect(await adds(the.facilitator, otherPart)).toBe("refused");
    const carrying = await as<{ id: string }>(the.facilitator, "select id from notes_carrying($1)", [the.shared]);
    expect(carrying).toHaveLength(3);
    for (const other of [the.clinician, the.neighbour, the.recordsOfficer, the.inactive])
      expect(await as(other, "select id from notes_carrying($1)", [the.shared])).toEqual([]);
  });

  it("attests only what one led and did not sign", async () => {
    const beside = (await aStaff(test.asOwner)).id;
    await insertRow(test.asOwner, "session_facilitator", { session_id: the.groupSession, staff_id: beside });
    await insertRow(test.asOwner, "facilitator", { group_id: the.group, staff_id: beside, from_date: "2020-01-01" });
    const attestation = () => ({ ...addendum(the.adaGroupNote, the.ada), kind: "attestation" });
    expect(await adds(beside, attestation())).toBe("done");
    expect(await adds(the.facilitator, attestation())).toBe("refused");
    expect(await adds(the.clinician, attestation())).toBe("refused");
  });

  it("registers requests also by a records officer, and answers them only where the request is of that note", async () => {
    const request = { ...addendum(the.individualNote, the.ada), kind: "amendment-request" };
    expect(await adds(the.recordsOfficer, request)).toBe("done");
    expect(await adds(the.stranger, { ...request, actId: randomUUID() })).toBe("refused");
    const kept = await anAddendum({ ...about(the.otherGroupNote, the.olga), kind: "amendment-request" });
    const decision = { ...addendum(the.individualNote, the.ada), kind: "amendment-decision", requestId: kept.id };
    expect(await adds(the.recordsOfficer, decision)).toBe("refused");
    const itsOwn = { ...addendum(the.otherGroupNote, the.olga), kind: "amendment-decision", requestId: kept.id };
    expect(await adds(the.recordsOfficer, itsOwn)).toBe("done");
    const listed = (staffId: string) =>
      as<{ id: string }>(staffId, "select id from amendment_requests('2020-01-01') where id = $1", [kept.id]);
    expect(await listed(the.recordsOfficer)).toHaveLength(1);
    for (const other of [the.clinician, the.administrator, the.stranger, the.inactive])
      expect(await listed(other)).toEqual([]);
  });
});
