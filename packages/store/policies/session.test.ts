import { beforeAll, describe, expect, it } from "vitest";
import { ask, aPracticeAtWork, dayFromToday, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aSeries, aSession, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as } = ask(test);
let the: PracticeAtWork;
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
});

const SHOWN = ["individual", "groupSession", "otherSession"] as const;
async function sessionsOf(staffId: string): Promise<string[]> {
  const ids = new Set((await as<{ id: string }>(staffId, "select id from session")).map(({ id }) => id));
  return SHOWN.filter((name) => ids.has(the[name]));
}

describe("a session", () => {
  it("is read by the client's care team, also the group session that the client attended", async () => {
    expect(await sessionsOf(the.clinician)).toEqual(["individual", "groupSession"]);
  });
  it("of a group is read by its facilitators, who read no individual session of a member", async () => {
    expect(await sessionsOf(the.facilitator)).toEqual(["groupSession"]);
    expect(await sessionsOf(the.neighbour)).toEqual(["groupSession", "otherSession"]);
  });
  it("is read by nobody else", async () => {
    for (const other of [the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive])
      expect(await sessionsOf(other)).toEqual([]);
  });

  const schedule = (
    staffId: string,
    { client = null, group = null }: { client?: string | null; group?: string | null },
  ) =>
    as(
      staffId,
      "insert into session (id, kind, client_id, group_id, clinician_id, starts_at, stops_at) values ($1, $2, $3, $4, $5, now(), now() + interval '1 hour')",
      [crypto.randomUUID(), client === null ? "group" : "individual", client, group, staffId],
    );
  it("is scheduled by the care team or the facilitators", async () => {
    expect(await outcomeOf(schedule(the.clinician, { client: the.ada }))).toBe("done");
    expect(await outcomeOf(schedule(the.facilitator, { group: the.group }))).toBe("done");
  });
  it("cannot be scheduled for somebody else's client or group", async () => {
    for (const other of [the.facilitator, the.stranger, the.administrator, the.left, the.inactive])
      expect(await outcomeOf(schedule(other, { client: the.ada }))).toBe("refused");
    for (const other of [the.clinician, the.neighbour, the.administrator, the.inactive])
      expect(await outcomeOf(schedule(other, { group: the.group }))).toBe("refused");
  });
  it("is changed by them alone, and its client never", async () => {
    const move = async (staffId: string, session: string) =>
      (await as(staffId, "update session set place = 'Room 3' where id = $1 returning 1", [session])).length;
    expect(await move(the.clinician, the.individual)).toBe(1);
    expect(await move(the.clinician, the.groupSession)).toBe(0);
    expect(await move(the.facilitator, the.groupSession)).toBe(1);
    expect(await move(the.facilitator, the.individual)).toBe(0);
    expect(await outcomeOf(as(the.clinician, "update session set client_id = $1", [the.bo]))).toBe("refused");
  });
  it("is cancelled and never deleted, but for what a series made ahead and nobody touched", async () => {
    const takeBack = async (staffId: string, id: string) =>
      (await as(staffId, "delete from session where id = $1 returning 1", [id])).length;
    const series = (await aSeries(test.asOwner, { client_id: the.ada, clinician_id: the.clinician })).id;
    const made = async (given: Parameters<typeof aSession>[1]) =>
      (
        await aSession(test.asOwner, {
          client_id: the.ada,
          clinician_id: the.clinician,
          starts_at: "2126-11-16T14:00:00Z",
          stops_at: "2126-11-16T15:00:00Z",
          status: "scheduled",
          ...given,
        })
      ).id;
    const ahead = await made({ series_id: series, series_day: "2126-11-16" });
    const alone = await made({});
    const cancelled = await made({ series_id: series, series_day: "2126-11-23", status: "cancelled" });
    const begun = await made({
      series_id: series,
      series_day: "2126-11-30",
      starts_at: "2026-11-16T14:00:00Z",
      stops_at: "2026-11-16T15:00:00Z",
    });
    for (const other of [the.facilitator, the.stranger, the.administrator, the.left, the.inactive])
      expect(await takeBack(other, ahead)).toBe(0);
    for (const kept of [alone, cancelled, begun, the.individual, the.groupSession])
      expect(await takeBack(the.clinician, kept)).toBe(0);
    expect(await takeBack(the.clinician, ahead)).toBe(1);
  });
});

describe("who led a session", () => {
  const add = (staffId: string, session: string) =>
    as(staffId, "insert into session_facilitator values ($1, $2)", [session, staffId]);
  it("is written by the group's facilitators for the group's own sessions", async () => {
    expect(await outcomeOf(add(the.facilitator, the.otherSession))).toBe("refused");
    expect(await outcomeOf(add(the.stranger, the.groupSession))).toBe("refused");
    expect(await outcomeOf(add(the.clinician, the.individual))).toBe("refused");
    expect(await outcomeOf(add(the.facilitator, the.nextGroup))).toBe("done");
  });
});

describe("attendance", () => {
  const marksOf = async (staffId: string) =>
    (
      await as<{ client_id: string }>(staffId, "select client_id from attendance where session_id = $1", [
        the.groupSession,
      ])
    ).map(({ client_id }) => client_id);
  it("a care team reads its own client's and nobody else's", async () => {
    expect(await marksOf(the.clinician)).toEqual([the.ada]);
    expect(await marksOf(the.neighbour)).toEqual([the.bo]);
  });
  it("a facilitator reads that of the whole group", async () => {
    expect(new Set(await marksOf(the.facilitator))).toEqual(new Set([the.ada, the.bo, the.fred]));
  });
  it("nobody else reads any", async () => {
    for (const other of [the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive])
      expect(await marksOf(other)).toEqual([]);
  });

  const mark = (
    staffId: string,
    { session = the.nextGroup, group = the.group, client }: { session?: string; group?: string; client: string },
  ) =>
    as(staffId, "insert into attendance (session_id, group_id, client_id) values ($1, $2, $3)", [
      session,
      group,
      client,
    ]);
  it("is marked by a facilitator for members, and for their own clients as walk-ins", async () => {
    expect(await outcomeOf(mark(the.facilitator, { client: the.ada }))).toBe("done");
    expect(await outcomeOf(mark(the.facilitator, { client: the.olga }))).toBe("refused");
    expect(
      await outcomeOf(mark(the.neighbour, { session: the.otherSession, group: the.otherGroup, client: the.bo })),
    ).toBe("done");
    expect(await outcomeOf(mark(the.clinician, { client: the.ada }))).toBe("refused");
  });
  it("is marked at the group's own sessions only: it cannot open another group's session to a care team", async () => {
    expect(
      await outcomeOf(mark(the.neighbour, { session: the.nextGroup, group: the.otherGroup, client: the.bo })),
    ).toBe("refused");
    expect(await as(the.neighbour, "select from session where id = $1", [the.nextGroup])).toEqual([]);
  });
  it("of a session a week ago takes a member of that day, of a session two months ago no former member", async () => {
    const on = async (days: number): Promise<string> => {
      const day = await dayFromToday(test.asOwner, -days);
      return (
        await aSession(test.asOwner, {
          group_id: the.group,
          starts_at: `${day}T10:00:00Z`,
          stops_at: `${day}T11:00:00Z`,
        })
      ).id;
    };
    expect(await outcomeOf(mark(the.facilitator, { session: await on(7), client: the.fred }))).toBe("done");
    expect(await outcomeOf(mark(the.facilitator, { session: await on(60), client: the.fred }))).toBe("refused");
  });
  it("is changed by the facilitators alone, and deleted by nobody", async () => {
    const late = async (staffId: string) =>
      (
        await as(
          staffId,
          "update attendance set status = 'late', arrived_at = now() where session_id = $1 and client_id = $2 returning 1",
          [the.groupSession, the.ada],
        )
      ).length;
    expect(await late(the.facilitator)).toBe(1);
    expect(await late(the.clinician)).toBe(0);
    expect(await outcomeOf(as(the.facilitator, "delete from attendance"))).toBe("refused");
  });
});
