import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import {
  aCareTeamPlace,
  aGroup,
  aFacilitator,
  aStaff,
  aSession,
  aPinnedSharedPart,
  aSignedNote,
  withTestDatabase,
} from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const SHOWN = ["individualNote", "adaGroupNote", "boGroupNote", "fredGroupNote", "otherGroupNote"] as const;
/** The notes of the practice at work that somebody reads, by the names they have there. */
async function notesOf(staffId: string): Promise<string[]> {
  const ids = new Set((await as<{ id: string }>(staffId, "select id from note")).map(({ id }) => id));
  return SHOWN.filter((name) => ids.has(the[name]));
}

describe("a signed note", () => {
  it("is there: the owner sees all five", async () => {
    expect(await owner("select from note where id = any ($1)", [SHOWN.map((name) => the[name])])).toHaveLength(5);
  });
  it("a care team reads its own client's notes, individual and group, and no other member's", async () => {
    expect(await notesOf(the.clinician)).toEqual(["individualNote", "adaGroupNote"]);
  });
  it("a facilitator reads this group's notes of current members, and cannot read a member's individual notes", async () => {
    expect(await notesOf(the.facilitator)).toEqual(["adaGroupNote", "boGroupNote"]);
  });
  it("a facilitator of another group of the same member reads that group's notes and not this one's", async () => {
    expect(await notesOf(the.neighbour)).toEqual(["boGroupNote", "otherGroupNote"]); // Bo's as her care team
  });
  it("an administrator and a records officer read no note", async () => {
    expect(await notesOf(the.administrator)).toEqual([]);
    expect(await notesOf(the.recordsOfficer)).toEqual([]);
  });
  it("nobody else does: a colleague, whoever left the team, whoever no longer works here", async () => {
    for (const other of [the.stranger, the.left, the.inactive]) expect(await notesOf(other)).toEqual([]);
  });
  it("no part of the program reads one but the backup, nor its text by any other way", async () => {
    const { part } = ask(test);
    expect(await part("backup", "select from note where id = $1", [the.individualNote])).toHaveLength(1);
    for (const name of ["auth", "drafts", "sequencer", "setup"] as const)
      expect([name, await outcomeOf(part(name, "select content from note"))]).toEqual([name, "refused"]);
  });
  it("cannot be reached around the policy by a leaky condition", async () => {
    const peek = as(the.administrator, "select 1 / (length(content) - length(content)) from note");
    expect(await outcomeOf(peek)).toBe("done");
  });
});

describe("signing a note", () => {
  const columns =
    "id, client_id, session_id, group_id, shared_part_id, kind, format, author_id, happened_at, signed_at, late, content, digest";
  const sign = (
    staffId: string,
    row: { client: string; session: string; author?: string; group?: string; shared?: string },
  ) =>
    as(
      staffId,
      `insert into note (${columns}) values ($1, $2, $3, $4, $5, $6, 'soap', $7, now(), now(), false, '{}', $8)`,
      [
        crypto.randomUUID(),
        row.client,
        row.session,
        row.group ?? null,
        row.shared ?? null,
        row.group === undefined ? "individual" : "group",
        row.author ?? staffId,
        Buffer.alloc(32),
      ],
    );
  it("the care team signs its client's, in their own name only", async () => {
    expect(
      await outcomeOf(sign(the.clinician, { client: the.ada, session: the.nextIndividual, author: the.facilitator })),
    ).toBe("refused");
    expect(await outcomeOf(sign(the.clinician, { client: the.ada, session: the.nextIndividual }))).toBe("done");
    expect(await outcomeOf(sign(the.clinician, { client: the.ada, session: the.nextIndividual }))).toBe("duplicate");
  });
  it("nobody signs for a client whom they do not treat", async () => {
    const session = (await aSession(test.asOwner, { client_id: the.ada })).id;
    for (const other of [
      the.facilitator,
      the.stranger,
      the.administrator,
      the.recordsOfficer,
      the.left,
      the.inactive,
    ]) {
      expect(await outcomeOf(sign(other, { client: the.ada, session }))).toBe("refused");
    }
  });
  it("an individual note belongs to a session of that client", async () => {
    const session = (await aSession(test.asOwner, { client_id: the.bo })).id;
    expect(await outcomeOf(sign(the.clinician, { client: the.ada, session }))).toBe("refused");
    expect(await outcomeOf(sign(the.clinician, { client: the.ada, session: the.groupSession }))).toBe("refused");
  });
  it("a group note belongs to the session whose shared part it carries, and to a member", async () => {
    const session = (await aSession(test.asOwner, { group_id: the.group })).id;
    const shared = (await aPinnedSharedPart(test.asOwner, { group_id: the.group, session_id: session })).id;
    const note = { client: the.ada, session, group: the.group, shared };
    expect(await outcomeOf(sign(the.facilitator, { ...note, client: the.olga }))).toBe("refused");
    expect(await outcomeOf(sign(the.clinician, note))).toBe("refused");
    expect(await outcomeOf(sign(the.facilitator, { ...note, shared: the.otherShared }))).toBe("missing_parent");
    expect(await outcomeOf(sign(the.facilitator, { ...note, session: the.nextGroup }))).toBe("missing_parent");
    expect(await outcomeOf(sign(the.facilitator, note))).toBe("done");
  });
});

describe("a pinned shared part", () => {
  const sharedOf = async (staffId: string) =>
    (
      await as<{ id: string }>(staffId, "select id from shared_part where id = any ($1)", [
        [the.shared, the.otherShared],
      ])
    ).map(({ id }) => id);
  it("is read by the group's facilitators and, through the note that carries it, by a client's care team", async () => {
    expect(await sharedOf(the.facilitator)).toEqual([the.shared]);
    expect(await sharedOf(the.clinician)).toEqual([the.shared]);
    expect(new Set(await sharedOf(the.neighbour))).toEqual(new Set([the.shared, the.otherShared]));
  });
  it("is not read by the care team of a member who was absent: it is not in that chart", async () => {
    const team = (await aStaff(test.asOwner)).id;
    await aCareTeamPlace(test.asOwner, { client_id: the.olga, staff_id: team });
    await owner("insert into attendance (session_id, client_id, group_id, status) values ($1, $2, $3, 'absent')", [
      the.groupSession,
      the.olga,
      the.group,
    ]);
    expect(await sharedOf(team)).toEqual([the.otherShared]);
  });
  it("is read by nobody else", async () => {
    for (const other of [the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive])
      expect(await sharedOf(other)).toEqual([]);
  });
  it("is pinned by a facilitator, in their own name, for a session of their own group", async () => {
    const entry = async () => (await aPinnedSharedPart(test.asOwner)).entry_id;
    const pin = async (staffId: string, session: string, group: string, author = staffId) =>
      outcomeOf(
        as(
          staffId,
          "insert into shared_part (id, session_id, group_id, version, content, digest, author_id, pinned_at, entry_id) values ($1, $2, $3, 7, '{}', $4, $5, now(), $6)",
          [crypto.randomUUID(), session, group, Buffer.alloc(32), author, await freeEntry()],
        ),
      );
    async function freeEntry(): Promise<string> {
      const id = await entry();
      await owner("alter table shared_part disable trigger all");
      await owner("delete from shared_part where entry_id = $1", [id]);
      await owner("alter table shared_part enable trigger all");
      return id;
    }
    expect(await pin(the.facilitator, the.otherSession, the.group)).toBe("refused");
    expect(await pin(the.facilitator, the.otherSession, the.otherGroup)).toBe("refused");
    expect(await pin(the.facilitator, the.groupSession, the.group, the.neighbour)).toBe("refused");
    expect(await pin(the.clinician, the.groupSession, the.group)).toBe("refused");
    expect(await pin(the.facilitator, the.groupSession, the.group)).toBe("done");
  });
});

describe("a signature", () => {
  it("is read by exactly those who read its note", async () => {
    const people = [
      the.clinician,
      the.facilitator,
      the.neighbour,
      the.left,
      the.stranger,
      the.administrator,
      the.recordsOfficer,
      the.inactive,
    ];
    for (const person of people) {
      const notes = await as(
        person,
        "select id from note where id <> all (select id from note n where not exists (select from signature s where s.note_id = n.id)) order by id",
      );
      expect(await as(person, "select distinct note_id as id from signature order by 1")).toEqual(notes);
    }
    const signed = await owner<{ id: string }>(
      "select distinct n.id from note n join signature s on s.note_id = n.id where n.client_id = $1",
      [the.ada],
    );
    const read = await as<{ id: string }>(the.clinician, "select distinct note_id as id from signature");
    expect(new Set(read.map(({ id }) => id))).toEqual(new Set(signed.map(({ id }) => id)));
  });
  it("is read by whoever reads the note", async () => {
    const signedBy = async (staffId: string) =>
      new Set((await as<{ note_id: string }>(staffId, "select note_id from signature")).map(({ note_id }) => note_id));
    expect((await signedBy(the.clinician)).has(the.individualNote)).toBe(true);
    expect((await signedBy(the.facilitator)).has(the.individualNote)).toBe(false);
    for (const other of [the.administrator, the.recordsOfficer, the.stranger, the.left, the.inactive])
      expect(await signedBy(other)).toEqual(new Set());
  });
  it("is given in one's own name, by the note's author, as its author", async () => {
    const unsigned = await aSignedNote(test.asOwner, { client_id: the.ada, author_id: the.clinician, signed: false });
    const ofAnother = await aSignedNote(test.asOwner, { client_id: the.ada, signed: false });
    const give = async (staffId: string, signer: string, { note = unsigned, meaning = "author" } = {}) => {
      const entry = crypto.randomUUID();
      await owner(
        "insert into ledger_entry (id, kind, leaf, leaf_hash, recorded_at) values ($1, 'note-signed', '{}', $2, now())",
        [entry, Buffer.alloc(32)],
      );
      return outcomeOf(
        as(
          staffId,
          "insert into signature (id, note_id, signer_id, signer_name, credential, meaning, method, digest, signed_at, entry_id) values ($1, $2, $3, 'M', 'L', $6, 'passphrase', $4, now(), $5)",
          [crypto.randomUUID(), note.id, signer, note.digest, entry, meaning],
        ),
      );
    };
    expect(await give(the.clinician, the.facilitator)).toBe("refused");
    for (const other of [the.facilitator, the.stranger, the.administrator, the.inactive])
      expect(await give(other, other)).toBe("refused");
    expect(await give(the.clinician, the.clinician, { note: ofAnother })).toBe("refused");
    expect(await give(the.clinician, the.clinician, { meaning: "co-signature" })).toBe("refused");
    expect(await give(the.clinician, the.clinician)).toBe("done");
  });
});

describe("a group that begins anew", () => {
  it("shows its new facilitator only what its current members' notes hold", async () => {
    const [group, newcomer] = [(await aGroup(test.asOwner)).id, (await aStaff(test.asOwner)).id];
    await aFacilitator(test.asOwner, { group_id: group, staff_id: newcomer });
    expect(await notesOf(newcomer)).toEqual([]);
  });
});
