import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aCareTeamPlace, aMerge, aSession, insertRow, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
let homework: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  homework = randomUUID();
  const set = { id: homework, client_id: the.ada, words: "A sleep log", set_by: the.clinician, set_at: new Date(0) };
  await insertRow(test.asOwner, "homework", set);
});

describe("homework", () => {
  const askIn = (staffId: string, sessionId: string | null, by = staffId) =>
    as(
      staffId,
      `update homework set outcome = 'done', asked_by = $2, asked_at = now(), asked_session_id = $3
       where id = $1 returning 1`,
      [homework, by, sessionId],
    );
  it("is asked about by the care team alone, in their own name", async () => {
    expect(await askIn(the.clinician, null)).toHaveLength(1);
    expect(await outcomeOf(askIn(the.clinician, null, the.facilitator))).toBe("refused");
    expect(await askIn(the.stranger, null)).toEqual([]);
  });
  it("is asked about in a session with that client, and in no other's", async () => {
    const hers = await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician });
    const anothers = await aSession(test.asOwner, { clinician_id: the.clinician });
    expect(await askIn(the.clinician, hers.id)).toHaveLength(1);
    expect(await outcomeOf(askIn(the.clinician, anothers.id))).toBe("refused");
  });
  it("is asked about in a session of the record that hers was merged into", async () => {
    const stays = await aSession(test.asOwner, { clinician_id: the.clinician });
    expect(await outcomeOf(askIn(the.clinician, stays.id))).toBe("refused");
    const survivor_id = stays.client_id ?? "";
    await aCareTeamPlace(test.asOwner, { client_id: survivor_id, staff_id: the.clinician });
    await aMerge(test.asOwner, { client_id: the.ada, survivor_id });
    expect(await askIn(the.clinician, stays.id)).toHaveLength(1);
  });
});
