import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aCareTeamPlace, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aSignedNote, anAct, anEntry } from "../testing/signed-records.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
let colleague: string;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  colleague = (await aStaff(test.asOwner)).id;
  await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id: colleague });
});

type Facts = Record<string, string>;

/** What a route does: an entry, then the act. Answers the act's id. */
async function act(by: string, facts: Facts): Promise<string> {
  const id = randomUUID();
  const entry = await anEntry(test.asOwner, { kind: "withholding" });
  const content = JSON.stringify({ clientId: the.ada, ...facts, by, id });
  await as(by, "insert into withholding (id, content, acted_at, entry_id) values ($1, $2, now(), $3)", [
    id,
    content,
    entry.id,
  ]);
  return id;
}

const aNoteOfAda = async () => (await aSignedNote(test.asOwner, { client_id: the.ada, author_id: the.clinician })).id;
const ofNote = (subjectId: string): Facts => ({
  what: "withheld",
  subject: "note",
  subjectId,
  ground: "danger-to-life",
});
const isWithheld = async (note: string) =>
  (await as<{ held: boolean }>(the.clinician, "select is_withheld($1) as held", [note]))[0]?.held;
const withheldNote = async () => {
  const note = await aNoteOfAda();
  return { note, withholdingId: await act(the.clinician, ofNote(note)) };
};

describe("what is kept from a client", () => {
  it("is withheld by a professional who may read it, and by nobody else", async () => {
    const note = await aNoteOfAda();
    for (const who of [the.left, the.stranger, the.facilitator, the.administrator, the.recordsOfficer, the.inactive])
      expect([who, await outcomeOf(act(who, ofNote(note)))]).toEqual([who, "refused"]);
    const biller = (await aStaff(test.asOwner, { roles: ["biller"] })).id;
    const trainee = (await aStaff(test.asOwner, { roles: ["trainee"] })).id;
    for (const staff_id of [biller, trainee]) {
      await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id });
      expect(await outcomeOf(act(staff_id, ofNote(note)))).toBe("refused");
    }
    expect(await isWithheld(note)).toBe(false);
    expect(await outcomeOf(act(the.clinician, ofNote(note)))).toBe("done");
    expect(await isWithheld(note)).toBe(true);
    // Once is enough.
    expect(await outcomeOf(act(colleague, ofNote(note)))).toBe("refused");
    // Staff read it as before.
    expect(await as(colleague, "select 1 from note where id = $1", [note])).toHaveLength(1);
  });

  it("is a note of the client named, and never another's", async () => {
    const note = await aNoteOfAda();
    expect(await outcomeOf(act(the.clinician, { ...ofNote(note), clientId: the.olga }))).toBe("refused");
    expect(await outcomeOf(act(the.clinician, ofNote(randomUUID())))).not.toBe("done");
    expect(await outcomeOf(act(the.clinician, { ...ofNote(note), subject: "draft" }))).not.toBe("done");
  });

  it("may be a plan or a measure's answers of the same client", async () => {
    const plan = await anAct(test.asOwner, {
      table: "plan_version",
      by: the.clinician,
      clientId: the.ada,
      number: 1,
      why: "First",
    });
    const ofPlan = { what: "withheld", subject: "plan-version", subjectId: plan.id };
    expect(await outcomeOf(act(the.facilitator, ofPlan))).toBe("refused");
    expect(await outcomeOf(act(the.clinician, ofPlan))).toBe("done");
    expect(await isWithheld(plan.id)).toBe(true);
    expect(await outcomeOf(act(the.clinician, { ...ofPlan, clientId: the.olga }))).not.toBe("done");
  });

  it("is reviewed once it is asked for, by another professional, and never by who withheld it", async () => {
    const { note, withholdingId } = await withheldNote();
    const reviewed = { what: "reviewed", withholdingId, outcome: "released" };
    const asked = { what: "review-asked", withholdingId };
    expect(await outcomeOf(act(colleague, reviewed))).toBe("refused");
    expect(await outcomeOf(act(the.stranger, asked))).toBe("refused");
    expect(await outcomeOf(act(the.recordsOfficer, asked))).toBe("done");
    expect(await outcomeOf(act(the.recordsOfficer, asked))).not.toBe("done");
    for (const who of [the.clinician, the.recordsOfficer, the.administrator, the.stranger, the.left])
      expect([who, await outcomeOf(act(who, reviewed))]).toEqual([who, "refused"]);
    expect(await outcomeOf(act(colleague, { ...reviewed, outcome: "maybe" }))).not.toBe("done");
    expect(await outcomeOf(act(colleague, reviewed))).toBe("done");
    expect(await isWithheld(note)).toBe(false);
    expect(await outcomeOf(act(colleague, reviewed))).not.toBe("done");
  });

  it("goes on after a review that kept it, and ends once it is ended", async () => {
    const { note, withholdingId } = await withheldNote();
    await act(the.clinician, { what: "review-asked", withholdingId });
    await act(colleague, { what: "reviewed", withholdingId, outcome: "kept" });
    await act(the.clinician, { what: "kept", withholdingId });
    await act(the.clinician, { what: "kept", withholdingId });
    expect(await isWithheld(note)).toBe(true);
    for (const who of [the.stranger, the.recordsOfficer, the.left])
      expect([who, await outcomeOf(act(who, { what: "ended", withholdingId }))]).toEqual([who, "refused"]);
    expect(await outcomeOf(act(colleague, { what: "ended", withholdingId }))).toBe("done");
    expect(await isWithheld(note)).toBe(false);
    expect(await outcomeOf(act(the.clinician, { what: "kept", withholdingId }))).toBe("refused");
    // What was ended may be withheld anew.
    expect(await outcomeOf(act(the.clinician, ofNote(note)))).toBe("done");
    expect(await isWithheld(note)).toBe(true);
  });

  it("is no matter of another client's withholding", async () => {
    const { withholdingId } = await withheldNote();
    expect(await outcomeOf(act(the.clinician, { what: "ended", withholdingId, clientId: the.olga }))).not.toBe("done");
    expect(await outcomeOf(act(the.clinician, { what: "ended", withholdingId: randomUUID() }))).not.toBe("done");
  });

  it("is known to those who may read it and to the records officer, and to nobody else", async () => {
    const { withholdingId } = await withheldNote();
    const sees = async (who: string) =>
      (await as(who, "select 1 from withholding where id = $1", [withholdingId])).length;
    for (const who of [the.clinician, colleague, the.recordsOfficer]) expect([who, await sees(who)]).toEqual([who, 1]);
    for (const who of [the.left, the.stranger, the.neighbour, the.facilitator, the.administrator, the.inactive])
      expect([who, await sees(who)]).toEqual([who, 0]);
  });

  it("of a group's note is known to whoever leads the group, who reads that note too", async () => {
    const withholdingId = await act(the.facilitator, ofNote(the.adaGroupNote));
    const sees = async (who: string) =>
      (await as(who, "select 1 from withholding where id = $1", [withholdingId])).length;
    expect([await sees(the.facilitator), await sees(the.neighbour), await sees(the.stranger)]).toEqual([1, 0, 0]);
  });
});
