import { randomUUID } from "node:crypto";
import { signerFromSeed } from "@goldthread/ledger";
import { beforeEach, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { asPart } from "../as-part.ts";
import { placeWaiting } from "../queries/ledger.ts";
import { readChartHead, readTimeline } from "../queries/chart.ts";
import { listMyClients } from "../queries/client.ts";
import { listKnownClients } from "../queries/find.ts";
import { isoTime } from "../queries/iso-time.ts";
import { confirmMerge } from "../queries/merge.ts";
import { readNeighbours, readPreviousNotes } from "../queries/note.ts";
import {
  aCareTeamPlace,
  aClient,
  aDiagnosis,
  aFacilitator,
  aGroup,
  aMembership,
  anObjective,
  aSession,
  aSignedNote,
  aStaff,
  withTestDatabase,
} from "../testing/index.ts";
import { ask, dayFromToday, outcomeOf } from "../testing/practice-at-work.ts";
import { verifyRecord } from "../verify.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
type People = Awaited<ReturnType<typeof twoRecordsOfOne>>;
let the: People;
beforeEach(async () => {
  the = await twoRecordsOfOne();
});

/** One person with two records, each with its own clinician and a signed note; an officer and an administrator. */
async function twoRecordsOfOne() {
  const staff = async (role: "clinician" | "records-officer" | "administrator") =>
    (await aStaff(test.asOwner, { roles: [role] })).id;
  const people = {
    clinician: await staff("clinician"),
    colleague: await staff("clinician"),
    stranger: await staff("clinician"),
    officer: await staff("records-officer"),
    administrator: await staff("administrator"),
    stays: (await aClient(test.asOwner, { name: "Ana Once" })).id,
    goes: (await aClient(test.asOwner, { name: "Anna Once" })).id,
  };
  await aCareTeamPlace(test.asOwner, { client_id: people.stays, staff_id: people.clinician });
  await aCareTeamPlace(test.asOwner, { client_id: people.goes, staff_id: people.colleague });
  const note = async (client_id: string, author_id: string) => {
    const session = await aSession(test.asOwner, { client_id, clinician_id: author_id });
    return (await aSignedNote(test.asOwner, { client_id, session_id: session.id, author_id })).id;
  };
  const notes = {
    stayingNote: await note(people.stays, people.clinician),
    goingNote: await note(people.goes, people.colleague),
  };
  return { ...people, ...notes };
}

const propose = async (by: string, from = the.goes, into = the.stays) => {
  const id = randomUUID();
  await as(
    by,
    "insert into client_merge (id, client_id, survivor_id, reason, proposed_by) values ($1, $2, $3, 'one', $4)",
    [id, from, into, by],
  );
  return id;
};
const confirm = (by: string, mergeId: string) =>
  asActor(test.db, { staffId: by }, (tx) => confirmMerge(tx, { mergeId, words: "" }));
const merged = async () => confirm(the.administrator, await propose(the.officer));
const notesOf = async (staffId: string) =>
  (await as<{ id: string }>(staffId, "select id from note")).map(({ id }) => id).toSorted();

describe("two people", () => {
  it("whoever proposed does not confirm, also as a records officer", async () => {
    expect(await confirm(the.officer, await propose(the.officer))).toBe("alone");
    expect(await owner("select from merged_record where client_id = $1", [the.goes])).toHaveLength(0);
  });
  it("another keeper of the records confirms; a clinician does not, though they treat the person", async () => {
    const id = await propose(the.officer);
    expect(await confirm(the.clinician, id)).toBe("not-yours");
    expect(await confirm(the.administrator, id)).toBe("done");
    expect(await confirm(the.administrator, id)).toBe("not-open");
  });
  it("is proposed by a keeper or by somebody who treats both, in their own name", async () => {
    expect(await outcomeOf(propose(the.clinician))).toBe("refused");
    expect(await outcomeOf(propose(the.stranger))).toBe("refused");
    await aCareTeamPlace(test.asOwner, { client_id: the.goes, staff_id: the.clinician });
    expect(await outcomeOf(propose(the.clinician))).toBe("done");
  });
  it("a keeper who treats one of the two only stands aside: the merge would open the other's notes to them", async () => {
    const both = (await aStaff(test.asOwner, { roles: ["administrator", "clinician"] })).id;
    await aCareTeamPlace(test.asOwner, { client_id: the.stays, staff_id: both });
    const id = await propose(the.officer);
    expect(await confirm(both, id)).toBe("opens-to-oneself");
    await aCareTeamPlace(test.asOwner, { client_id: the.goes, staff_id: both });
    expect(await confirm(both, id)).toBe("done");
  });
  it("nobody writes a merge as confirmed past the confirmation, nor the pointer itself", async () => {
    const id = await propose(the.officer);
    for (const by of [the.officer, the.administrator]) {
      const tries = [
        `update client_merge set state = 'confirmed', decided_by = '${by}', decided_at = now() where id = '${id}'`,
        `insert into merged_record values ('${the.goes}', '${the.stays}', '${id}')`,
        `delete from client_merge`,
      ];
      for (const statement of tries)
        expect([statement, await outcomeOf(as(by, statement))]).toEqual([statement, "refused"]);
    }
  });
});

describe("a proposal", () => {
  const withdraw = (by: string, id: string) =>
    as(
      by,
      "update client_merge set state = 'withdrawn', decided_by = actor(), decided_at = now() where id = $1 returning 1",
      [id],
    );
  it("is seen by the keepers and by those who treat both; whoever treats one learns of no other until they are one", async () => {
    const id = await propose(the.officer);
    const readers = async () => {
      const seen: string[] = [];
      for (const [who, staffId] of Object.entries(the).filter(([name]) => !["stays", "goes"].includes(name)))
        if ((await as(staffId, "select from client_merge where id = $1", [id])).length > 0) seen.push(who);
      return seen;
    };
    expect(await readers()).toEqual(["officer", "administrator"]);
    for (const staffId of [the.clinician, the.colleague])
      for (const client of [the.stays, the.goes])
        expect(await asActor(test.db, { staffId }, (tx) => readChartHead(tx, client))).not.toMatchObject({
          mergeProposed: { id },
        });
    await aCareTeamPlace(test.asOwner, { client_id: the.stays, staff_id: the.stranger });
    await aCareTeamPlace(test.asOwner, { client_id: the.goes, staff_id: the.stranger });
    expect(await readers()).toEqual(["stranger", "officer", "administrator"]);
    expect(await asActor(test.db, { staffId: the.stranger }, (tx) => readChartHead(tx, the.stays))).toMatchObject({
      mergeProposed: { id },
    });
    await confirm(the.administrator, id);
    expect(await readers()).toEqual(["clinician", "colleague", "stranger", "officer", "administrator"]);
  });
  it("is taken back by its proposer or declined by a keeper, and leaves everything as it was", async () => {
    for (const by of [the.officer, the.administrator]) {
      const id = await propose(the.officer);
      expect(await withdraw(the.clinician, id)).toEqual([]);
      expect(await withdraw(by, id)).toHaveLength(1);
      expect(await confirm(the.administrator, id)).toBe("not-open");
    }
    expect(await notesOf(the.clinician)).toEqual([the.stayingNote]);
  });
  it("stands once for two records; one with a third is proposed beside it, and what is merged is not merged again", async () => {
    await propose(the.officer);
    await expect(propose(the.administrator)).rejects.toMatchObject({ constraint: "client_merge_proposed_once" });
    const third = (await aClient(test.asOwner, { name: "Annah Once" })).id;
    for (const id of [the.goes, third]) await aCareTeamPlace(test.asOwner, { client_id: id, staff_id: the.stranger });
    const first = randomUUID();
    // Proposed by whoever treats these two and knows nothing of the other proposal.
    await as(
      the.stranger,
      "insert into client_merge (id, client_id, survivor_id, reason, proposed_by) values ($1, $2, $3, 'one', $4)",
      [first, the.goes, third, the.stranger],
    );
    expect(await confirm(the.administrator, first)).toBe("done");
    const [left] = await owner<{ id: string }>(
      "select id from client_merge where client_id = $1 and state = 'proposed'",
      [the.goes],
    );
    expect(await confirm(the.administrator, left?.id ?? "")).toBe("merged-already");
  });
});

describe("after a merge", () => {
  const both = () => [the.stayingNote, the.goingNote].toSorted();
  it("the team of either reads the notes of both, and no note was touched", async () => {
    const before = await owner("select id, client_id, content, digest from note order by id");
    expect(await notesOf(the.clinician)).toEqual([the.stayingNote]);
    expect(await merged()).toBe("done");
    expect(await notesOf(the.clinician)).toEqual(both());
    expect(await notesOf(the.colleague)).toEqual(both());
    for (const other of [the.stranger, the.officer, the.administrator]) expect(await notesOf(other)).toEqual([]);
    expect(await owner("select id, client_id, content, digest from note order by id")).toEqual(before);
  });

  it("what can prove itself still does", async () => {
    await merged();
    const signer = await signerFromSeed({ name: "goldthread.example/tests", seed: new Uint8Array(32).fill(7) });
    const origin = "goldthread.example/tests";
    await asPart(test.db, "sequencer", (tx) => placeWaiting(tx, { limit: 10_000, signer, origin, at: new Date() }));
    const { ok, checked } = await verifyRecord(test.db, { vkey: signer.vkey });
    expect([ok, checked.notes > 1]).toEqual([true, true]);
  });

  it("the chart that stays shows both histories, both plans and diagnoses, and who made them one and why", async () => {
    await anObjective(test.asOwner, { client_id: the.goes, text: "Of the record that went" });
    await aDiagnosis(test.asOwner, { client_id: the.goes });
    await merged();
    const chart = await asActor(test.db, { staffId: the.clinician }, async (tx) => ({
      head: await readChartHead(tx, the.stays),
      timeline: await readTimeline(tx, { clientId: the.stays, before: null, limit: 51 }),
      old: await readChartHead(tx, the.goes),
    }));
    expect(chart.timeline.map(({ noteId }) => noteId).toSorted()).toEqual(both());
    expect(chart.head?.plan.map(({ text }) => text)).toEqual(["Of the record that went"]);
    expect(chart.head?.diagnoses).toHaveLength(1);
    expect(chart.head?.merged).toMatchObject([{ id: the.goes, name: "Anna Once", reason: "one" }]);
    expect(chart.head?.mergedInto).toBeNull();
    expect(chart.old?.mergedInto).toMatchObject({ id: the.stays, name: "Ana Once" });
  });

  it("the merged record is in no list, and the one that stayed is found by its name and number", async () => {
    await merged();
    const [mine, known] = await asActor(test.db, { staffId: the.colleague }, (tx) =>
      Promise.all([listMyClients(tx), listKnownClients(tx)]),
    );
    for (const list of [mine, known]) {
      expect(list.map(({ id }) => id)).toEqual([the.stays]);
      expect(list[0]?.aliases).toContain("Anna Once");
    }
  });

  it("whoever leaves the team that stayed loses sight of both", async () => {
    await merged();
    await owner("update care_team set from_date = '2020-01-01', to_date = $3 where client_id in ($1, $2)", [
      the.stays,
      the.goes,
      await dayFromToday(test.asOwner, -1),
    ]);
    for (const reader of [the.clinician, the.colleague]) expect(await notesOf(reader)).toEqual([]);
  });

  it("somebody who left the merged record's team before is not brought back", async () => {
    const former = (await aStaff(test.asOwner)).id;
    await aCareTeamPlace(test.asOwner, {
      client_id: the.goes,
      staff_id: former,
      to_date: await dayFromToday(test.asOwner, -1),
    });
    await merged();
    expect(await notesOf(former)).toEqual([]);
    expect(await owner("select from care_team where client_id = $1 and staff_id = $2", [the.stays, former])).toEqual(
      [],
    );
  });

  it("places in groups and sessions to come go over; a group's session lists the person once", async () => {
    const group = (await aGroup(test.asOwner)).id;
    const leader = (await aFacilitator(test.asOwner, { group_id: group })).staff_id;
    await aMembership(test.asOwner, { group_id: group, client_id: the.goes });
    const ahead = { client_id: the.goes, clinician_id: the.colleague, status: "scheduled" as const };
    const times = { starts_at: "2099-01-01T10:00:00.000Z", stops_at: "2099-01-01T11:00:00.000Z" };
    const session = await aSession(test.asOwner, { ...ahead, ...times });
    const past = await aSession(test.asOwner, { client_id: the.goes });
    await merged();
    const today = await dayFromToday(test.asOwner, 0);
    const members = await owner<{ client_id: string }>(
      "select client_id from membership where group_id = $1 and from_date <= $2 and (to_date is null or to_date >= $2)",
      [group, today],
    );
    expect(members).toEqual([{ client_id: the.stays }]);
    expect(
      await owner("select id, client_id from session where id = any ($1) order by starts_at", [[session.id, past.id]]),
    ).toEqual([
      { id: past.id, client_id: the.goes },
      { id: session.id, client_id: the.stays },
    ]);
    const known = await asActor(test.db, { staffId: leader }, (tx) => listKnownClients(tx));
    expect(known.map(({ id }) => id)).toEqual([the.stays]);
    // What was written of the record that went stays readable to its group's leader.
    expect(await as(leader, "select from client where id = $1", [the.goes])).toHaveLength(1);
  });

  it("when the record that stayed is merged in turn, both lead to the last one", async () => {
    await merged();
    const last = (await aClient(test.asOwner, { name: "Annette Once" })).id;
    await aCareTeamPlace(test.asOwner, { client_id: last, staff_id: the.stranger });
    expect(await confirm(the.administrator, await propose(the.officer, the.stays, last))).toBe("done");
    expect(await notesOf(the.stranger)).toEqual(both());
    expect(await confirm(the.administrator, await propose(the.officer, the.goes, last))).toBe("merged-already");
  });
});

describe("reading on from a note of a merged record", () => {
  it("goes to the next note of the person, whichever record it was written in, also from either side", async () => {
    await merged();
    await owner("update note set happened_at = happened_at + interval '1 hour' where id = $1", [the.goingNote]);
    const [first] = await owner<{ id: string; client_id: string; happened_at: string }>(
      `select id, client_id, ${isoTime("happened_at")} as happened_at from note where id = $1`,
      [the.stayingNote],
    );
    const [second] = await owner<{ id: string; client_id: string; happened_at: string }>(
      `select id, client_id, ${isoTime("happened_at")} as happened_at from note where id = $1`,
      [the.goingNote],
    );
    if (first === undefined || second === undefined) throw new Error("Cannot read on: the notes are not there");
    await asActor(test.db, { staffId: the.clinician }, async (tx) => {
      expect(await readNeighbours(tx, first)).toEqual({ earlier: null, later: second.id });
      expect(await readNeighbours(tx, second)).toEqual({ earlier: first.id, later: null });
      const previous = await readPreviousNotes(tx, { clientId: the.stays, before: null, limit: 5 });
      expect(previous.map(({ id }) => id)).toEqual([second.id, first.id]);
    });
  });
});
