import { canonicalJson } from "@goldthread/ledger";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { listReaders } from "../queries/care-team.ts";
import { anAct, anEntry, aSignedNote, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
let supervisor: string;
let former: string;
let trainee: string;
let note: Awaited<ReturnType<typeof aSignedNote>>;

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  supervisor = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
  former = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
  trainee = (await aStaff(test.asOwner, { roles: ["trainee"], supervisor_id: supervisor })).id;
  note = await aSignedNote(test.asOwner, { client_id: the.olga, author_id: trainee });
});

const everybodyElse = () => [
  the.clinician,
  the.facilitator,
  the.stranger,
  the.administrator,
  the.recordsOfficer,
  the.inactive,
  former,
  trainee,
];

async function signs(staffId: string, meaning: string, noteId = note.id): Promise<string> {
  const entry = await anEntry(test.asOwner, { kind: "co-signature" });
  return outcomeOf(
    as(
      staffId,
      `insert into signature (id, note_id, signer_id, signer_name, credential, meaning, method, digest, signed_at, entry_id)
       values ($1, $2, $3, 'Somebody', 'PhD', $4, 'passphrase', $5, now(), $6)`,
      [randomUUID(), noteId, staffId, meaning, note.digest, entry.id],
    ),
  );
}

describe("a trainee's note", () => {
  it("puts their supervisor of today among those who may open the record, with whom they supervise", async () => {
    const listed = await asActor(test.db, { staffId: the.recordsOfficer }, (tx) => listReaders(tx, the.olga));
    const supervisors = listed.filter(({ relation }) => relation === "supervisor");
    const [{ name } = { name: "" }] = await test.asOwner.sql<{ name: string }>("select name from staff where id = $1", [
      trainee,
    ]);
    expect(supervisors.map(({ staffId, detail }) => [staffId, detail])).toEqual([[supervisor, name]]);
  });

  it("is read by their supervisor of today, without a place on the care team, and so is what hangs on it", async () => {
    const { id } = await anAct(test.asOwner, {
      table: "note_addition",
      by: trainee,
      kind: "addendum",
      noteId: note.id,
      clientId: the.olga,
      actId: randomUUID(),
    });
    expect(await as(supervisor, "select from note where id = $1", [note.id])).toHaveLength(1);
    expect(await as(supervisor, "select from signature where note_id = $1", [note.id])).not.toEqual([]);
    expect(await as(supervisor, "select from note_addition where id = $1", [id])).toHaveLength(1);
    for (const other of [the.stranger, former, the.administrator])
      expect(await as(other, "select from note where id = $1", [note.id])).toEqual([]);
  });

  it("opens no chart to the supervisor, and no note of anybody else", async () => {
    expect(await as(supervisor, "select from client where id = $1", [the.olga])).toEqual([]);
    expect(await as(supervisor, "select from note where id <> $1", [note.id])).toEqual([]);
  });

  it("stands in nobody else's list", async () => {
    const listed = (staffId: string) => as(staffId, "select from to_co_sign() where note_id = $1", [note.id]);
    expect(await listed(supervisor)).toHaveLength(1);
    for (const other of everybodyElse()) expect(await listed(other)).toEqual([]);
  });

  it("takes comments from the supervisor alone, in their own name, to its author alone; they stand for good", async () => {
    const says = async (staffId: string, given: object = {}) => {
      const entry = await anEntry(test.asOwner, { kind: "supervision" });
      const id = randomUUID();
      const facts = { at: "2026-11-16T15:00:00.000Z", by: staffId, id, kind: "comment", noteId: note.id, to: trainee };
      const content = canonicalJson({ ...facts, ...given, words: "Which one?" });
      return outcomeOf(
        as(staffId, "insert into supervision_comment (id, content, said_at, entry_id) values ($1, $2, now(), $3)", [
          id,
          content,
          entry.id,
        ]),
      );
    };
    expect(await says(supervisor)).toBe("done");
    expect(await says(supervisor, { to: the.clinician })).toBe("refused");
    expect(await says(supervisor, { by: former })).toBe("refused");
    expect(await says(supervisor, { noteId: the.individualNote, to: the.clinician })).toBe("refused");
    for (const other of everybodyElse()) expect([other, await says(other)]).toEqual([other, "refused"]);
    const seen = (staffId: string) => as(staffId, "select from supervision_comment where note_id = $1", [note.id]);
    for (const one of [supervisor, trainee]) expect(await seen(one)).toHaveLength(1);
    for (const other of [the.clinician, the.administrator, the.recordsOfficer, former, the.stranger])
      expect(await seen(other)).toEqual([]);
    expect(await outcomeOf(as(supervisor, "update supervision_comment set content = content"))).toBe("refused");
    expect(await outcomeOf(as(trainee, "delete from supervision_comment"))).toBe("refused");
  });

  it("is co-signed by the supervisor alone, once, and never as if they were its author", async () => {
    for (const other of everybodyElse())
      expect([other, await signs(other, "co-signature")]).toEqual([other, "refused"]);
    for (const meaning of ["author", "co-author", "attestation"])
      expect(await signs(supervisor, meaning)).toBe("refused");
    expect(await signs(supervisor, "co-signature", the.individualNote)).toBe("refused");
    expect(await signs(supervisor, "co-signature")).toBe("done");
    expect(await signs(supervisor, "co-signature")).not.toBe("done");
    expect(await as(supervisor, "select from to_co_sign()")).toEqual([]);
  });
});
