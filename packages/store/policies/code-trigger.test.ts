import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { anAttendance, aSession, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { anEntry } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
let open: string;
let biller: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  // A session of Ada's whose note nobody has signed.
  open = (await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician })).id;
  biller = (await aStaff(test.asOwner, { roles: ["biller"] })).id;
});

const everybodyElse = () => [
  the.facilitator,
  the.neighbour,
  the.stranger,
  the.administrator,
  the.recordsOfficer,
  the.left,
  the.inactive,
  biller,
];
const record = (by: string, { session = open, client = the.ada, triggers = ["caregiver"] } = {}) =>
  as(
    by,
    "insert into code_trigger (session_id, client_id, triggers, words, recorded_by) values ($1, $2, $3, 'Shouted', $4)",
    [session, client, triggers, by],
  );
async function correct(by: string, facts: { sessionId: string; clientId: string; to: readonly string[] }) {
  const [id, entry] = [randomUUID(), await anEntry(test.asOwner, { kind: "correction" })];
  const content = JSON.stringify({ ...facts, because: "Ticked by mistake", by, id });
  return as(
    by,
    "insert into code_trigger_correction (id, content, corrected_at, entry_id) values ($1, $2, now(), $3)",
    [id, content, entry.id],
  );
}
const standing = (who: string, session: string) =>
  as<{ client_id: string; triggers: string[] }>(
    who,
    "select client_id, triggers from standing_triggers(array[$1]::uuid[])",
    [session],
  );

describe("what made a session harder", () => {
  it("is recorded by the client's care team, of the client's own session, and by nobody else", async () => {
    for (const other of everybodyElse()) expect([other, await outcomeOf(record(other))]).toEqual([other, "refused"]);
    expect(await outcomeOf(record(the.neighbour, { client: the.bo }))).toBe("refused");
    expect(await outcomeOf(record(the.clinician, { triggers: ["whatever"] }))).not.toBe("done");
    expect(await outcomeOf(record(the.clinician))).toBe("done");
  });

  it("of a group, by who leads it, for somebody who was listed", async () => {
    await anAttendance(test.asOwner, { session_id: the.nextGroup, group_id: the.group, client_id: the.bo });
    const part = (client: string) => ({ session: the.nextGroup, client });
    expect(await outcomeOf(record(the.facilitator, part(the.olga)))).toBe("refused");
    expect(await outcomeOf(record(the.stranger, part(the.bo)))).toBe("refused");
    expect(await outcomeOf(record(the.facilitator, part(the.bo)))).toBe("done");
  });

  it("is read with its words by the care team alone; a biller is told the triggers and nothing else", async () => {
    const read = (who: string) => as(who, "select words from code_trigger where session_id = $1", [open]);
    expect(await read(the.clinician)).toEqual([{ words: "Shouted" }]);
    for (const other of everybodyElse()) expect([other, await read(other)]).toEqual([other, []]);
    expect(await standing(biller, open)).toEqual([{ client_id: the.ada, triggers: ["caregiver"] }]);
    for (const other of [the.stranger, the.neighbour, the.left, the.inactive])
      expect([other, await standing(other, open)]).toEqual([other, []]);
  });

  it("is changed while the note is open, and deleted by nobody", async () => {
    const change = (by: string) =>
      as(
        by,
        "update code_trigger set triggers = '{communication}', recorded_by = $2 where session_id = $1 returning 1",
        [open, by],
      );
    for (const other of everybodyElse()) expect((await change(other)).length).toBe(0);
    expect((await change(the.clinician)).length).toBe(1);
    expect(await outcomeOf(as(the.clinician, "delete from code_trigger"))).toBe("refused");
  });

  it("stands once the note is signed; only a correction by the care team says otherwise, and it cannot come before", async () => {
    const signed = { sessionId: the.individual, clientId: the.ada, to: ["reported-event"] };
    expect(await outcomeOf(record(the.clinician, { session: the.individual }))).toBe("refused");
    expect(await outcomeOf(correct(the.clinician, { ...signed, sessionId: open }))).toBe("refused");
    for (const other of everybodyElse())
      expect([other, await outcomeOf(correct(other, signed))]).toEqual([other, "refused"]);
    expect(await outcomeOf(correct(the.clinician, signed))).toBe("done");
    expect(await standing(biller, the.individual)).toEqual([{ client_id: the.ada, triggers: ["reported-event"] }]);
    expect(await outcomeOf(correct(the.clinician, { ...signed, to: [] }))).toBe("done");
    expect(await standing(biller, the.individual)).toEqual([{ client_id: the.ada, triggers: [] }]);
  });
});
