import { beforeAll, describe, expect, it } from "vitest";
import { aCareTeamPlace, aClient, aFacilitator, aStaff, withTestDatabase } from "../testing/index.ts";
import { ask, aPracticeAtWork, type PracticeAtWork } from "../testing/practice-at-work.ts";

/*
 * A chart asks once who its reader is. What it then says must be what each table's own policy would have let them read.
 */
const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
let everybody: readonly string[];
/** Keeps the records, and leads Ada's group beside that. */
let leadingKeeper: string;

beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  leadingKeeper = (await aStaff(test.asOwner, { roles: ["records-officer", "clinician"] })).id;
  await aFacilitator(test.asOwner, { group_id: the.group, staff_id: leadingKeeper });
  everybody = [
    the.clinician,
    the.left,
    the.facilitator,
    the.neighbour,
    the.stranger,
    the.inactive,
    the.administrator,
    the.recordsOfficer,
    leadingKeeper,
  ];
});

const who = (staffId: string) => everybody.indexOf(staffId);

describe("the timeline of a chart", () => {
  interface Line {
    readonly session_id: string;
    readonly note_id: string | null;
    readonly group_name: string | null;
    readonly draft_open: boolean;
  }
  const timeline = (staffId: string, client = the.ada) =>
    as<Line>(staffId, "select session_id, note_id, group_name, draft_open from timeline_of($1, 'infinity', 50)", [
      client,
    ]);

  it("is the care team's alone", async () => {
    expect((await timeline(the.clinician)).length).toBeGreaterThan(1);
    for (const other of everybody.slice(1)) expect([who(other), await timeline(other)]).toEqual([who(other), []]);
  });
  it("says of each contact what its reader may read of it by every table's own policy", async () => {
    for (const [reader, client] of [
      [the.clinician, the.ada],
      [the.neighbour, the.bo],
    ] as const) {
      const byPolicies = await as<Line>(
        reader,
        `select s.id as session_id, n.id as note_id, g.name as group_name,
           s.id in (select f.session_id from my_drafts() as mine (id) join draft f on f.id = mine.id where f.client_id = $1) as draft_open
         from contacts_of($1, 'infinity', 50) as s left join care_group g on g.id = s.group_id
         left join note n on n.session_id = s.id and n.client_id = $1 order by s.id`,
        [client],
      );
      const said = (await timeline(reader, client)).toSorted((one, other) =>
        one.session_id < other.session_id ? -1 : 1,
      );
      expect(said).toEqual(byPolicies);
      expect(said.some(({ note_id }) => note_id !== null)).toBe(true);
    }
  });
  it("names no group to somebody at the front desk alone, whoever put them on the team", async () => {
    const desk = (await aStaff(test.asOwner, { roles: ["front-desk"] })).id;
    await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id: desk });
    expect((await timeline(desk)).filter(({ group_name }) => group_name !== null)).toEqual([]);
    expect((await timeline(the.clinician)).some(({ group_name }) => group_name !== null)).toBe(true);
  });
});

describe("the head of a chart", () => {
  const counts = async (staffId: string) => {
    const [row] = await as<Record<string, unknown[]>>(
      staffId,
      "select care_team, groups, plan, risks from around_of($1)",
      [the.ada],
    );
    return row && Object.values(row).map((list) => list.length);
  };
  /** The same by statements that each table's policy is asked about. */
  const byPolicies = async (staffId: string) => {
    const [row] = await as<Record<string, number>>(
      staffId,
      `select (select count(*) from care_team where client_id = $1),
         (select count(*) from membership m join care_group g on g.id = m.group_id where m.client_id = $1) as groups,
         (select count(*) from plan_problem p left join plan_goal g on g.problem_id = p.id
            left join plan_objective o on o.goal_id = g.id where p.client_id = $1) as plan,
         (select count(*) from risk_concern where client_id = $1 and closed_at is null) as risks`,
      [the.ada],
    );
    return Object.values(row ?? {});
  };

  it("shows the team, the groups, the plan and the risks as far as each table's policy does", async () => {
    for (const reader of [the.clinician, the.administrator, the.recordsOfficer, leadingKeeper])
      expect([who(reader), await counts(reader)]).toEqual([who(reader), await byPolicies(reader)]);
    expect((await counts(the.clinician))?.every((many) => many > 0)).toBe(true);
    expect((await counts(the.administrator))?.slice(1)).toEqual([0, 0, 0]);
    expect((await counts(leadingKeeper))?.[2]).toBe(0);
  });
  it("names the person to the team and the keepers, and to nobody else", async () => {
    const person = (staffId: string) => as(staffId, "select name, aliases from client_of_chart($1)", [the.ada]);
    for (const reader of [the.clinician, the.administrator, the.recordsOfficer, leadingKeeper])
      expect([who(reader), await person(reader)]).toEqual([who(reader), [{ name: "Ada Made-up", aliases: ["Addie"] }]]);
    for (const other of [the.left, the.facilitator, the.neighbour, the.stranger, the.inactive])
      expect([who(other), await person(other)]).toEqual([who(other), []]);
  });
  it("tells of a namesake whom the reader may see, and of nobody else", async () => {
    const namesake = async (staffId: string) =>
      (await as<{ namesake: boolean }>(staffId, "select namesake from client_of_chart($1)", [the.ada]))[0]?.namesake;
    const other = (await aClient(test.asOwner, { name: "Ada Made-up" })).id;
    expect([await namesake(the.clinician), await namesake(the.administrator)]).toEqual([false, true]);
    await aCareTeamPlace(test.asOwner, { client_id: other, staff_id: the.clinician });
    expect(await namesake(the.clinician)).toBe(true);
  });
});
