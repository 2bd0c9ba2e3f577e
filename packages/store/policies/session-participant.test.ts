import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aParticipant, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
let sister: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  sister = (await aParticipant(test.asOwner, { session_id: the.individual, client_id: the.ada })).id;
});

const everybodyElse = () => [
  the.facilitator,
  the.neighbour,
  the.stranger,
  the.administrator,
  the.recordsOfficer,
  the.left,
  the.inactive,
];

describe("who takes part in a session beside the client", () => {
  const seen = (staffId: string) => as(staffId, "select id from session_participant");
  it("is read by the client's care team and by nobody else", async () => {
    expect(await seen(the.clinician)).toEqual([{ id: sister }]);
    for (const other of everybodyElse()) expect(await seen(other)).toEqual([]);
  });

  const add = (staffId: string, { session = the.individual, client = the.ada } = {}) =>
    as(staffId, "insert into session_participant (id, session_id, client_id, name) values ($1, $2, $3, 'A parent')", [
      crypto.randomUUID(),
      session,
      client,
    ]);
  it("is written by the care team, at the client's own sessions", async () => {
    expect(await outcomeOf(add(the.clinician))).toBe("done");
    for (const other of everybodyElse()) expect(await outcomeOf(add(other))).toBe("refused");
    // A row of one's own client cannot be hung on somebody else's session, and so learn whether there is one.
    expect(await outcomeOf(add(the.neighbour, { client: the.bo }))).toBe("refused");
    expect(await outcomeOf(add(the.clinician, { session: the.groupSession }))).toBe("refused");
  });

  it("is marked as present or not, and taken off, by the care team alone; whose it is stays", async () => {
    const away = async (staffId: string) =>
      (await as(staffId, "update session_participant set present = false where id = $1 returning 1", [sister])).length;
    const remove = async (staffId: string) =>
      (await as(staffId, "delete from session_participant where id = $1 returning 1", [sister])).length;
    for (const other of everybodyElse()) expect([await away(other), await remove(other)]).toEqual([0, 0]);
    expect(await away(the.clinician)).toBe(1);
    expect(await outcomeOf(as(the.clinician, "update session_participant set client_id = $1", [the.bo]))).toBe(
      "refused",
    );
    expect(await remove(the.clinician)).toBe(1);
  });
});

describe("what a session is for", () => {
  const serviceOf = async (id: string) =>
    (await owner<{ service: string }>("select service from session where id = $1", [id]))[0]?.service;
  it("is the usual of its kind where nothing was said", async () => {
    expect(await serviceOf(the.individual)).toBe("individual");
    expect(await serviceOf(the.groupSession)).toBe("group");
  });
  it("fits whose session it is, and only a session about a client can be without them", async () => {
    const say = (service: string, present = true) =>
      outcomeOf(
        as(the.clinician, "update session set service = $2, client_present = $3 where id = $1 returning 1", [
          the.individual,
          service,
          present,
        ]),
      );
    expect(await say("family", false)).toBe("done");
    expect(await say("couple")).toBe("done");
    expect(await say("group")).not.toBe("done");
    expect(await say("crisis", false)).not.toBe("done");
    expect(await say("anything")).not.toBe("done");
  });
  it("a charge belongs to what was missed or cancelled", async () => {
    const say = (status: string) =>
      outcomeOf(
        as(the.clinician, "update session set status = $2, charge = true where id = $1 returning 1", [
          the.individual,
          status,
        ]),
      );
    expect(await say("no-show")).toBe("done");
    expect(await say("held")).not.toBe("done");
  });
});
