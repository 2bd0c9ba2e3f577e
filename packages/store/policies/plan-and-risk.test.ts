import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const texts = async (staffId: string) =>
  (await as<{ text: string }>(staffId, "select text from plan_objective order by text")).map(({ text }) => text);

describe("a treatment plan", () => {
  it("is read whole by the care team", async () => {
    expect(await texts(the.clinician)).toEqual(["Leaves the house daily", "Sleeps through four nights a week"]);
    for (const table of ["plan_problem", "plan_goal", "plan_objective_detail"])
      expect(await as(the.clinician, `select from ${table}`)).toHaveLength(2);
  });
  it("shows a facilitator the text of members' active objectives, and no met one, goal, problem, baseline or target", async () => {
    expect(await texts(the.facilitator)).toEqual(["Sleeps through four nights a week"]);
    for (const table of ["plan_problem", "plan_goal", "plan_objective_detail"])
      expect(await as(the.facilitator, `select from ${table}`)).toEqual([]);
    const columns = await owner<{ name: string }>(
      "select attname::text as name from pg_attribute where attrelid = 'plan_objective'::regclass and attnum > 0 order by attnum",
    );
    expect(columns.map(({ name }) => name)).toEqual(["id", "client_id", "goal_id", "text", "status", "position"]);
  });
  it("is read by nobody else", async () => {
    for (const other of [the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive]) {
      for (const table of ["plan_problem", "plan_goal", "plan_objective", "plan_objective_detail"])
        expect(await as(other, `select from ${table}`)).toEqual([]);
    }
  });
  it("is written and changed by the care team alone", async () => {
    const add = (staffId: string) =>
      as(staffId, "insert into plan_problem (id, client_id, title) values ($1, $2, 'New')", [
        crypto.randomUUID(),
        the.ada,
      ]);
    const meet = async (staffId: string) =>
      (await as(staffId, "update plan_objective set status = status where id = $1 returning 1", [the.active])).length;
    expect([await outcomeOf(add(the.clinician)), await meet(the.clinician)]).toEqual(["done", 1]);
    for (const other of [the.facilitator, the.stranger, the.administrator, the.left, the.inactive])
      expect([await outcomeOf(add(other)), await meet(other)]).toEqual(["refused", 0]);
  });
  it("follows its newest version in words and order, and no objective is deleted or given to another client", async () => {
    const reword = async (staffId: string) =>
      (await as(staffId, "update plan_objective set text = text where id = $1 returning 1", [the.active])).length;
    expect([await reword(the.clinician), await reword(the.facilitator), await reword(the.stranger)]).toEqual([1, 0, 0]);
    for (const change of [
      "delete from plan_objective",
      "delete from plan_objective_detail",
      "update plan_objective set client_id = client_id",
      "update plan_goal set client_id = client_id",
    ])
      expect(await outcomeOf(as(the.clinician, change))).toBe("refused");
  });
  it("lets go of no problem or goal that something stands under", async () => {
    for (const table of ["plan_goal", "plan_problem"]) {
      expect(await outcomeOf(as(the.clinician, `delete from ${table}`))).toBe("missing_parent");
      for (const other of [the.facilitator, the.stranger, the.administrator])
        expect(await as(other, `delete from ${table} returning 1`)).toEqual([]);
    }
  });
  it("cannot hang a goal under another client's problem", async () => {
    const [olgas] = await owner<{ id: string }>("select id from plan_problem where client_id = $1", [the.olga]);
    const add = as(the.clinician, "insert into plan_goal (id, client_id, problem_id, words) values ($1, $2, $3, 'W')", [
      crypto.randomUUID(),
      the.ada,
      olgas?.id,
    ]);
    expect(await outcomeOf(add)).toBe("missing_parent");
  });
});

describe("a risk concern", () => {
  const seen = async (staffId: string) => {
    const ids = new Set((await as<{ id: string }>(staffId, "select id from risk_concern")).map(({ id }) => id));
    return (["openRisk", "closedRisk", "olgaRisk"] as const).filter((name) => ids.has(the[name]));
  };
  it("is read by the care team, open and closed", async () => {
    expect(await seen(the.clinician)).toEqual(["openRisk", "closedRisk"]);
  });
  it("is known to a facilitator while it is open, and not once it is closed", async () => {
    expect(await seen(the.facilitator)).toEqual(["openRisk"]);
  });
  it("is read by nobody else", async () => {
    for (const other of [the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive])
      expect(await seen(other)).toEqual([]);
  });
  it("is opened by the care team or a facilitator, in their own name", async () => {
    const open = (staffId: string, by = staffId) =>
      as(
        staffId,
        "insert into risk_concern (id, client_id, summary, opened_at, opened_by) values ($1, $2, 'S', now(), $3)",
        [crypto.randomUUID(), the.ada, by],
      );
    for (const may of [the.clinician, the.facilitator]) expect(await outcomeOf(open(may))).toBe("done");
    for (const mayNot of [the.stranger, the.administrator, the.left, the.inactive])
      expect(await outcomeOf(open(mayNot))).toBe("refused");
    expect(await outcomeOf(open(the.clinician, the.facilitator))).toBe("refused");
  });
  it("is closed once, by the care team, in their own name, and then stands", async () => {
    const close = (staffId: string, id: string, by = staffId) =>
      as(
        staffId,
        `update risk_concern set closed_at = now(), closed_by = $2, outcome = 'Settled', disposition = 'safety-plan',
           acted_by = 'Somebody', acted_at = now() where id = $1 returning 1`,
        [id, by],
      );
    expect(await close(the.facilitator, the.openRisk)).toEqual([]);
    expect(await outcomeOf(close(the.clinician, the.openRisk, the.facilitator))).toBe("refused");
    expect(await close(the.clinician, the.openRisk)).toHaveLength(1);
    expect(await close(the.clinician, the.openRisk)).toEqual([]);
    expect(await close(the.clinician, the.closedRisk)).toEqual([]);
    expect(await outcomeOf(as(the.clinician, "update risk_concern set summary = 'Other'"))).toBe("refused");
  });
});
