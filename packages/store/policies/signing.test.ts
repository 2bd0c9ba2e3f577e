import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import {
  readLockedToSign,
  type DraftToSign,
  type LockedToSign,
  type MemberToSign,
  type SessionToSign,
} from "../queries/signing.ts";
import { aCareTeamPlace, aClient, aFacilitator, aStaff, withTestDatabase } from "../testing/index.ts";
import { aDraft, aDraftUpdate, aMembership, aMerge, anAttendance, aSession, insertRow } from "../testing/builders.ts";
import {
  plainChanges,
  plainClient,
  plainDrafts,
  plainFacilitators,
  plainMembers,
  plainSession,
} from "../testing/plain-signing.ts";
import { ask, aPracticeAtWork, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anAct } from "../testing/signed-records.ts";

/*
 * A signature asks once who its signer is. What it then locks and reads must be what a statement to each table would have
 * found under that table's own policy.
 */
const test = withTestDatabase();
const { owner } = ask(test);
let the: PracticeAtWork;
let everybody: Readonly<Record<string, string>>;
let sessions: Readonly<Record<string, string>>;
let draftIds: readonly string[];

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  const { asOwner } = test;
  const staff = async (...roles: ("clinician" | "records-officer" | "front-desk")[]) =>
    (await aStaff(asOwner, { roles })).id;
  // Keeps the records; works at the front desk alone; opens a record in an emergency, today and long ago.
  const [leadingKeeper, leadingDesk, opener, openedLongAgo] = [
    await staff("records-officer", "clinician"),
    await staff("front-desk"),
    await staff("clinician"),
    await staff("clinician"),
  ];
  for (const staff_id of [leadingKeeper, leadingDesk]) await aFacilitator(asOwner, { group_id: the.group, staff_id });
  const opened = {
    table: "break_glass",
    what: "opened",
    clientId: the.ada,
    hours: 4,
    reason: "She called at night",
  } as const;
  await anAct(asOwner, { ...opened, by: opener, at: new Date().toISOString() });
  await anAct(asOwner, { ...opened, by: openedLongAgo });
  everybody = {
    clinician: the.clinician,
    left: the.left,
    facilitator: the.facilitator,
    neighbour: the.neighbour,
    stranger: the.stranger,
    inactive: the.inactive,
    administrator: the.administrator,
    recordsOfficer: the.recordsOfficer,
    leadingKeeper,
    leadingDesk,
    opener,
    openedLongAgo,
  };
  sessions = { ...(await sessionsOfAll()), nobodys: "00000000-0000-4000-8000-000000000000" };
  draftIds = (await owner<{ id: string }>("select id from draft")).map(({ id }) => id);
});

/** Of each kind: those that stand already, a scheduled one, one beside the client, one of a record that was merged. */
async function sessionsOfAll(): Promise<Readonly<Record<string, string>>> {
  const { asOwner } = test;
  const { ada, bo, fred, group, clinician, neighbour, facilitator } = the;
  const session = async (given: Parameters<typeof aSession>[1]) => (await aSession(asOwner, given)).id;
  const collateral = await session({ client_id: ada, clinician_id: clinician, contact: "collateral" });
  await insertRow(asOwner, "other_contact", {
    session_id: collateral,
    client_id: ada,
    who: "Her sister",
    direction: "incoming",
  });
  // Bo was added twice; who treats him now treats both, and his other name is known to whoever leads him.
  const twice = (await aClient(asOwner, { name: "Boris Made-up", aliases: ["Bobby"] })).id;
  await aMembership(asOwner, { group_id: group, client_id: twice });
  const ofTwice = await session({ client_id: twice, clinician_id: neighbour });
  const inTwice = (await aDraft(asOwner, { session_id: ofTwice, client_id: twice, author_id: neighbour })).id;
  await aDraftUpdate(asOwner, { draft_id: inTwice });
  await aMerge(asOwner, { client_id: twice, survivor_id: bo });
  // Fred left the group with his part unwritten: who leads it knows him by that, and nothing of his other record.
  const other = (await aClient(asOwner, { name: "Frederick Made-up", aliases: ["Freddy"] })).id;
  await aMerge(asOwner, { client_id: other, survivor_id: fred });
  const toCome = { session_id: the.nextGroup, group_id: group, author_id: facilitator, part: "member" } as const;
  await aDraft(asOwner, { ...toCome, client_id: fred });
  const signed = { state: "signed", note_id: the.individualNote } as const;
  await aDraft(asOwner, { session_id: the.individual, client_id: ada, author_id: clinician, ...signed });
  // Ada's, by a colleague who is on her team as well: their draft is not hers to sign.
  const colleagues = await session({ client_id: ada, clinician_id: facilitator });
  await aCareTeamPlace(asOwner, { client_id: fred, staff_id: clinician });
  await aDraft(asOwner, { session_id: colleagues, client_id: ada, author_id: facilitator });
  for (const client_id of [ada, bo, fred, twice])
    await anAttendance(asOwner, { session_id: the.nextGroup, group_id: group, client_id, status: "present" });
  await insertRow(asOwner, "session_facilitator", { session_id: the.nextGroup, staff_id: facilitator });
  return {
    individual: the.individual,
    nextIndividual: the.nextIndividual,
    groupSession: the.groupSession,
    nextGroup: the.nextGroup,
    otherSession: the.otherSession,
    scheduled: await session({ client_id: ada, clinician_id: clinician, status: "scheduled" }),
    missed: await session({ client_id: ada, clinician_id: clinician, status: "no-show", contact: "no-show" }),
    collateral,
    ofTwice,
    colleagues,
  };
}

const pairs = () =>
  Object.entries(everybody).flatMap(([who, staffId]) =>
    Object.entries(sessions).map(([what, sessionId]) => ({ who, staffId, what, sessionId })),
  );

/** Both in one transaction, so that the moment is the same. */
function ofBoth(staffId: string, sessionId: string) {
  return asActor(test.db, { staffId }, async (tx) => {
    const said = await readLockedToSign(tx, sessionId, draftIds);
    const [session] = await tx.sql<SessionToSign>(plainSession, [sessionId]);
    if (session === undefined) return { said, byPolicies: undefined };
    const drafts = await tx.sql<DraftToSign>(plainDrafts, [sessionId]);
    const byPolicies: LockedToSign = {
      session,
      drafts,
      changes: await tx.sql<never>(plainChanges, [drafts.map(({ id }) => id)]),
      members: await (session.client_id === null
        ? tx.sql<MemberToSign>(plainMembers, [sessionId])
        : tx.sql<MemberToSign>(plainClient, [session.client_id])),
      facilitators: session.client_id === null ? await tx.sql<never>(plainFacilitators, [sessionId]) : [],
    };
    return { said, byPolicies };
  });
}

/** Names in no order. */
function sorted(locked: LockedToSign | undefined) {
  return locked && { ...locked, members: locked.members.map((one) => ({ ...one, aliases: one.aliases.toSorted() })) };
}

describe("what a signature locks and reads", () => {
  it("is what every table's own policy would have let its signer lock and read", async () => {
    const signers = new Set<string>();
    for (const { who, staffId, what, sessionId } of pairs()) {
      const { said, byPolicies } = await ofBoth(staffId, sessionId);
      expect([who, what, sorted(said)]).toEqual([who, what, sorted(byPolicies)]);
      if (said !== undefined) signers.add(who);
    }
    expect([...signers]).toEqual(["clinician", "facilitator", "neighbour", "leadingKeeper", "opener"]);
  });
  it("holds whole charts for whom they are: texts, names and dates", async () => {
    const { said: own } = await ofBoth(the.clinician, the.nextIndividual);
    expect([own?.drafts.length, own?.changes.length, own?.members[0]?.birth_date]).toEqual([1, 1, "1990-05-17"]);
    const { said: led } = await ofBoth(the.facilitator, the.nextGroup);
    expect(led?.members.map(({ birth_date }) => birth_date).filter((date) => date !== null)).toEqual([]);
    expect(led?.members.flatMap(({ aliases }) => aliases)).toEqual(expect.arrayContaining(["Addie", "Bobby"]));
    expect(led?.members.flatMap(({ aliases }) => aliases)).not.toContain("Freddy");
    expect([led?.drafts.length, led?.changes.length, led?.facilitators.length]).toEqual([3, 2, 1]);
  });
  it("changes no session of those who may not sign it", async () => {
    const scheduled = (await aSession(test.asOwner, { client_id: the.ada, status: "scheduled" })).id;
    const lock = (staffId: string) => asActor(test.db, { staffId }, (tx) => readLockedToSign(tx, scheduled, []));
    for (const other of [the.left, the.facilitator, the.stranger, the.inactive, the.administrator])
      expect(await lock(other)).toBeUndefined();
    const now = () => owner("select status, version from session where id = $1", [scheduled]);
    expect(await now()).toEqual([{ status: "scheduled", version: 1 }]);
    await lock(the.clinician);
    await lock(the.clinician);
    expect(await now()).toEqual([{ status: "held", version: 2 }]);
  });
  it("stands still until the signature is over: neither a change nor another signature comes in between", async () => {
    const rows = { session: the.nextIndividual, draft: the.individualDraft };
    const locks = () =>
      Promise.all(
        Object.entries(rows).map(([table, id]) =>
          owner(`select from ${table} where id = $1 for no key update nowait`, [id]).then(
            () => "free",
            () => "locked",
          ),
        ),
      );
    expect(await locks()).toEqual(["free", "free"]);
    await asActor(test.db, { staffId: the.clinician }, async (tx) => {
      await readLockedToSign(tx, the.nextIndividual, []);
      expect(await locks()).toEqual(["locked", "locked"]);
    });
  });
});
