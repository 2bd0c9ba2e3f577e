import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import {
  anAct,
  anEntry,
  aSession,
  aDraft,
  aDraftUpdate,
  aCareTeamPlace,
  insertRow,
  withTestDatabase,
} from "../testing/index.ts";

const test = withTestDatabase();
const { as, owner, part } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const leave = (by: string, whom: string, cover: string | null = null) =>
  as(
    by,
    "insert into staff_leave (id, staff_id, cover_id, from_date, to_date, created_by) values ($1, $2, $3, today(), today() + 5, $4)",
    [randomUUID(), whom, cover, by],
  );

describe("a leave", () => {
  it("is entered by whoever goes or an administrator, and known to everybody who works here", async () => {
    expect(await outcomeOf(leave(the.clinician, the.clinician))).toBe("done");
    expect(await outcomeOf(leave(the.administrator, the.facilitator))).toBe("done");
    for (const by of [the.neighbour, the.recordsOfficer])
      expect(await outcomeOf(leave(by, the.clinician))).toBe("refused");
    expect(await outcomeOf(leave(the.inactive, the.inactive))).toBe("refused");
    expect((await as(the.stranger, "select from staff_leave")).length).toBe(2);
    expect(await as(the.inactive, "select from staff_leave")).toEqual([]);
  });
  it("is ended by the same people, moves to nobody else, and is not deleted", async () => {
    const end = async (by: string) =>
      (await as(by, "update staff_leave set version = version + 1 where staff_id = $1 returning 1", [the.clinician]))
        .length;
    expect([await end(the.neighbour), await end(the.clinician), await end(the.administrator)]).toEqual([0, 1, 1]);
    for (const statement of [
      "update staff_leave set staff_id = cover_id",
      "update staff_leave set cover_id = null",
      "delete from staff_leave",
    ])
      expect(await outcomeOf(as(the.administrator, statement))).toBe("refused");
  });
  it("opens no chart by itself: the care team does", async () => {
    await leave(the.administrator, the.clinician, the.stranger);
    expect(await as(the.stranger, "select from note")).toEqual([]);
  });
});

describe("a grant of access", () => {
  const grant = async (by: string, facts: Record<string, string | null>) => {
    const entry = await anEntry(test.asOwner, { kind: "access-granted" });
    const content = JSON.stringify({ id: "x", by, ...facts });
    return outcomeOf(
      as(by, "insert into access_grant (id, content, granted_at, entry_id) values ($1, $2, now(), $3)", [
        randomUUID(),
        content,
        entry.id,
      ]),
    );
  };
  it("is recorded by whose clients they are, or an administrator, and never in another's name or for oneself", async () => {
    const ofClinician = { fromStaffId: the.clinician, staffId: the.stranger };
    expect(await grant(the.clinician, ofClinician)).toBe("done");
    expect(await grant(the.administrator, ofClinician)).toBe("done");
    expect(await grant(the.neighbour, ofClinician)).toBe("refused");
    expect(await grant(the.clinician, { ...ofClinician, by: the.administrator })).toBe("refused");
    expect(await grant(the.administrator, { ...ofClinician, staffId: the.administrator })).toBe("refused");
    expect(await grant(the.inactive, { fromStaffId: the.inactive, staffId: the.stranger })).toBe("refused");
  });
  it("is read by whom it names and who keeps the records", async () => {
    const seen = async (staffId: string) => (await as(staffId, "select from access_grant")).length;
    for (const person of [the.clinician, the.stranger, the.administrator, the.recordsOfficer])
      expect(await seen(person)).toBe(2);
    for (const person of [the.neighbour, the.facilitator, the.inactive]) expect(await seen(person)).toBe(0);
  });
});

describe("handing on", () => {
  const sessions = async (by: string, giver: string, taker: string, client: string) =>
    Number(
      (
        await as<{ moved: number }>(by, "select hand_on_sessions($1, $2, $3, '{}', null, null) as moved", [
          giver,
          taker,
          [client],
        ])
      )[0]?.moved,
    );
  const drafts = async (by: string, giver: string, taker: string, client: string) =>
    Number(
      (await as<{ moved: number }>(by, "select hand_on_drafts($1, $2, $3, '{}') as moved", [giver, taker, [client]]))[0]
        ?.moved,
    );

  it("gives sessions and drafts only to somebody who may open the client by then", async () => {
    const colleague = the.left;
    expect(await sessions(the.administrator, the.clinician, colleague, the.ada)).toBe(0);
    expect(await drafts(the.administrator, the.clinician, colleague, the.ada)).toBe(0);
    const other = (await aCareTeamPlace(test.asOwner, { client_id: the.ada })).staff_id;
    expect(await drafts(the.administrator, the.clinician, other, the.ada)).toBe(1);
    const [kept] = await owner(
      "select author_id, (select count(*)::integer from draft_update u where u.draft_id = d.id) as updates from draft d where d.id = $1",
      [the.individualDraft],
    );
    expect(kept).toEqual({ author_id: other, updates: 1 });
    expect(await sessions(the.administrator, the.clinician, other, the.ada)).toBe(1);
    expect(
      await owner("select id from session where clinician_id = $1 and client_id = $2", [the.clinician, the.ada]),
    ).toEqual([{ id: the.individual }]);
    expect(await drafts(the.administrator, other, the.clinician, the.ada)).toBe(1);
    expect(await sessions(the.administrator, other, the.clinician, the.ada)).toBe(1);
  });
  it("is refused to a colleague who wants somebody else's work, to an administrator for themself, and to somebody who left", async () => {
    for (const [by, giver, taker] of [
      [the.neighbour, the.clinician, the.neighbour],
      [the.administrator, the.clinician, the.administrator],
      [the.administrator, the.clinician, the.inactive],
      [the.inactive, the.inactive, the.clinician],
      [the.clinician, the.clinician, the.clinician],
    ] as const) {
      expect(await outcomeOf(sessions(by, giver, taker, the.ada))).toBe("refused");
      expect(await outcomeOf(drafts(by, giver, taker, the.ada))).toBe("refused");
    }
  });
  it("leaves what is signed where it is", async () => {
    const author = (await aCareTeamPlace(test.asOwner, { client_id: the.ada })).staff_id;
    const session = (await aSession(test.asOwner, { client_id: the.ada, clinician_id: author })).id;
    const draft = (
      await aDraft(test.asOwner, {
        session_id: session,
        client_id: the.ada,
        author_id: author,
        state: "signed",
        note_id: the.individualNote,
      })
    ).id;
    expect(await drafts(the.administrator, author, the.clinician, the.ada)).toBe(0);
    expect(await owner("select author_id from draft where id = $1", [draft])).toEqual([{ author_id: author }]);
  });
  it("shows what is open as counts, to an administrator alone", async () => {
    const open = (by: string) =>
      as(by, "select client_id, sessions, drafts from open_work_of($1) where client_id = $2", [the.clinician, the.ada]);
    expect(await open(the.administrator)).toEqual([{ client_id: the.ada, sessions: 1, drafts: 1 }]);
    for (const other of [the.clinician, the.recordsOfficer, the.inactive]) expect(await open(other)).toEqual([]);
  });
});

describe("sessions that a leave lends", () => {
  it("are lent and come back by whoever goes or an administrator, and by nobody else", async () => {
    const id = randomUUID();
    const cover = (await aCareTeamPlace(test.asOwner, { client_id: the.olga })).staff_id;
    const away = (await aCareTeamPlace(test.asOwner, { client_id: the.olga })).staff_id;
    const [days] = await owner<{ first: string; last: string; soon: string; later: string }>(
      `select today()::text as first, (today() + 5)::text as last, (clock() + interval '3 days')::text as soon,
         (clock() + interval '3 days 50 minutes')::text as later`,
    );
    const [from_date, to_date] = [days?.first ?? "", days?.last ?? ""];
    const leaves = { id, staff_id: away, cover_id: cover, from_date, to_date, created_by: away };
    await insertRow(test.asOwner, "staff_leave", leaves);
    const times = { starts_at: days?.soon ?? "", stops_at: days?.later ?? "", status: "scheduled" as const };
    const lent = (await aSession(test.asOwner, { client_id: the.olga, clinician_id: away, ...times })).id;
    const whose = async () => (await owner("select clinician_id, lent_in from session where id = $1", [lent]))[0];
    const outcome = (by: string, statement: string) => outcomeOf(as(by, statement, [id]));
    const [lend, giveBack] = ["select lend_sessions($1)", "select return_sessions($1, today())"];
    for (const by of [cover, the.neighbour, the.inactive])
      expect([await outcome(by, lend), await outcome(by, giveBack)]).toEqual(["refused", "refused"]);
    expect(await outcome(away, lend)).toBe("done");
    expect(await whose()).toEqual({ clinician_id: cover, lent_in: id });
    expect(await outcome(cover, giveBack)).toBe("refused");
    expect(await outcome(the.administrator, giveBack)).toBe("done");
    expect(await whose()).toEqual({ clinician_id: away, lent_in: null });
    expect(await outcome(away, "update session set lent_in = $1")).toBe("refused");
    expect(await outcome(away, "select move_session($1, $1, $1, $1)")).toBe("refused");
  });
});

describe("the end of a cover", () => {
  it("takes away the leave's own places and nobody else's, by whoever goes or an administrator", async () => {
    const cover = the.stranger;
    const id = randomUUID();
    const [days] = await owner<{ day: string; last: string }>(
      "select today()::text as day, (today() + 5)::text as last",
    );
    const [from_date, to_date] = [days?.day ?? "", days?.last ?? ""];
    await insertRow(test.asOwner, "staff_leave", {
      id,
      staff_id: the.clinician,
      cover_id: cover,
      from_date,
      to_date,
      created_by: the.clinician,
    });
    for (const client_id of [the.ada, the.olga])
      await aCareTeamPlace(test.asOwner, { client_id, staff_id: cover, from_date, to_date });
    // Olga is not the leaver's: naming her in a grant must not end the cover that somebody else arranged.
    const act = await anAct(test.asOwner, {
      table: "access_grant",
      by: the.clinician,
      fromStaffId: the.clinician,
      staffId: cover,
      leaveId: id,
    });
    await owner("delete from access_grant where id = $1", [act.id]);
    await owner(
      "insert into access_grant (id, content, granted_at, entry_id) values ($1, (($2::jsonb) || jsonb_build_object('clientIds', jsonb_build_array($3::text, $4::text), 'groupIds', '[]'::jsonb))::text, now(), $5)",
      [act.id, act.content, the.ada, the.olga, act.entry_id],
    );
    const end = (by: string) => outcomeOf(as(by, "select end_cover($1, today() - 1)", [id]));
    for (const by of [the.neighbour, cover]) expect(await end(by)).toBe("refused");
    const places = () => owner("select client_id from care_team where staff_id = $1", [cover]);
    expect(await places()).toHaveLength(2);
    expect(await end(the.clinician)).toBe("done");
    expect(await places()).toEqual([{ client_id: the.olga }]);
  });
  it("of a place that has begun leaves the place on file, with its last day", async () => {
    expect(await outcomeOf(as(the.administrator, "delete from care_team"))).toBe("refused");
    expect(await outcomeOf(part("setup", "delete from care_team"))).toBe("refused");
  });
});

it("a draft's author is not changed by any statement of a person", async () => {
  for (const person of [the.clinician, the.administrator])
    expect(await outcomeOf(as(person, "update draft set author_id = $1", [the.stranger]))).toBe("refused");
  expect(await outcomeOf(as(the.clinician, "update session set clinician_id = $1", [the.stranger]))).toBe("refused");
  await aDraftUpdate(test.asOwner, { draft_id: the.individualDraft });
});
