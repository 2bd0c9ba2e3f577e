import { canonicalJson } from "@goldthread/ledger";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { anAct, anEntry, aSession, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
let session: string;

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  session = (await aSession(test.asOwner, { client_id: the.ada, clinician_id: the.clinician })).id;
});

const ofAda = () => ({ sessionId: session, clientId: the.ada, groupId: null });

describe("an answer to a finding", () => {
  it("is read by its author, the client's care team and a records officer, and by nobody else", async () => {
    const { id } = await anAct(test.asOwner, { table: "review_answer", by: the.facilitator, ...ofAda() });
    const seen = async (staffId: string) => (await as(staffId, "select from review_answer where id = $1", [id])).length;
    for (const one of [the.facilitator, the.clinician, the.recordsOfficer]) expect(await seen(one)).toBe(1);
    for (const other of [the.neighbour, the.administrator, the.left, the.stranger, the.inactive])
      expect(await seen(other)).toBe(0);
  });

  it("to a shared part is read by those who lead the group, and not by a member's own clinician", async () => {
    const { id } = await anAct(test.asOwner, {
      table: "review_answer",
      by: the.administrator,
      sessionId: the.groupSession,
      clientId: null,
      groupId: the.group,
    });
    const seen = async (staffId: string) => (await as(staffId, "select from review_answer where id = $1", [id])).length;
    expect(await seen(the.facilitator)).toBe(1);
    expect(await seen(the.clinician)).toBe(0);
    expect(await seen(the.neighbour)).toBe(0);
  });

  it("is given in one's own name about one's own client or group alone, and stands for good", async () => {
    const answer = async (staffId: string, by: string, where: object) => {
      const entry = await anEntry(test.asOwner, { kind: "override" });
      const id = randomUUID();
      const content = canonicalJson({
        at: "2026-11-16T15:00:00.000Z",
        because: "A brother.",
        by,
        id,
        rule: "x",
        ...where,
      });
      return outcomeOf(
        as(staffId, "insert into review_answer (id, content, answered_at, entry_id) values ($1, $2, now(), $3)", [
          id,
          content,
          entry.id,
        ]),
      );
    };
    expect(await answer(the.clinician, the.clinician, ofAda())).toBe("done");
    expect(await answer(the.clinician, the.facilitator, ofAda())).toBe("refused");
    expect(await answer(the.stranger, the.stranger, ofAda())).toBe("refused");
    expect(await answer(the.inactive, the.inactive, ofAda())).toBe("refused");
    const ofGroup = { sessionId: the.groupSession, clientId: the.ada, groupId: the.group };
    expect(await answer(the.facilitator, the.facilitator, ofGroup)).toBe("done");
    expect(await answer(the.neighbour, the.neighbour, ofGroup)).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "update review_answer set content = content"))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "delete from review_answer"))).toBe("refused");
  });
});
