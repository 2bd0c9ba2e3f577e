import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "../as-actor.ts";
import { asPart } from "../as-part.ts";
import { openFeed } from "../queries/calendar-feed.ts";
import { readBusy, readCalendar, readOverlaps } from "../queries/schedule.ts";
import { ask, aPracticeAtWork, outcomeOf, type PracticeAtWork } from "../testing/practice-at-work.ts";
import { aCareTeamPlace, aFacilitator, aSeries, aSession, aStaff, withTestDatabase } from "../testing/index.ts";

const test = withTestDatabase();
const { as, part } = ask(test);
let the: PracticeAtWork;
let lead: string;
const series = { ada: "", group: "" };
beforeAll(async () => {
  the = await aPracticeAtWork(test.asOwner);
  lead = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
  series.ada = (await aSeries(test.asOwner, { client_id: the.ada, clinician_id: the.clinician })).id;
  series.group = (await aSeries(test.asOwner, { group_id: the.group, clinician_id: the.facilitator })).id;
});

const outsiders = () => [the.stranger, the.administrator, the.recordsOfficer, the.left, the.inactive];

describe("a series", () => {
  const seen = async (staffId: string) =>
    (await as<{ id: string }>(staffId, "select id from session_series")).map(({ id }) => id);
  it("is read by the client's care team, or by those who lead the group, and by nobody else", async () => {
    expect(await seen(the.clinician)).toEqual([series.ada]);
    expect(await seen(the.facilitator)).toEqual([series.group]);
    expect(await seen(the.neighbour)).toEqual([]);
    for (const other of outsiders()) expect(await seen(other)).toEqual([]);
  });
  it("is made by them, in their own name", async () => {
    const add = (staffId: string, of: { client?: string; group?: string }, by = staffId) =>
      outcomeOf(
        as(
          staffId,
          `insert into session_series (id, kind, client_id, group_id, clinician_id, service, repeats, from_day, start_clock,
             minutes, zone, made_until, created_by)
           values (gen_random_uuid(), $1, $2, $3, $4, $1, 'weekly', '2026-11-17', '10:00', 50, 'UTC', '2026-11-17', $5)`,
          [of.client === undefined ? "group" : "individual", of.client ?? null, of.group ?? null, staffId, by],
        ),
      );
    expect(await add(the.clinician, { client: the.ada })).toBe("done");
    expect(await add(the.facilitator, { group: the.group })).toBe("done");
    expect(await add(the.clinician, { client: the.ada }, the.stranger)).toBe("refused");
    for (const other of [...outsiders(), the.facilitator])
      expect(await add(other, { client: the.ada })).toBe("refused");
    for (const other of [...outsiders(), the.clinician]) expect(await add(other, { group: the.group })).toBe("refused");
  });
  it("is ended by them; its rule is never changed in place, and it is never deleted", async () => {
    const end = async (staffId: string) =>
      (await as(staffId, "update session_series set until_day = '2026-12-01' where id = $1 returning 1", [series.ada]))
        .length;
    for (const other of [...outsiders(), the.facilitator]) expect(await end(other)).toBe(0);
    expect(await end(the.clinician)).toBe(1);
    expect(await outcomeOf(as(the.clinician, "update session_series set start_clock = '11:00'"))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "update session_series set client_id = $1", [the.bo]))).toBe("refused");
    expect(await outcomeOf(as(the.clinician, "delete from session_series"))).toBe("refused");
  });
});

describe("whether a time is taken", () => {
  const span = { start: "2026-11-16T14:30:00Z", stop: "2026-11-16T15:30:00Z" };
  const free = { start: "2026-11-16T15:00:00Z", stop: "2026-11-16T16:00:00Z" };
  interface Asked {
    readonly spans?: { start: string; stop: string }[];
    readonly except?: readonly string[];
    readonly clientId?: string | null;
    readonly groupId?: string | null;
  }
  const overlaps = (staffId: string, { spans = [span], except = [], clientId = the.ada, groupId = null }: Asked = {}) =>
    asActor(test.db, { staffId }, (tx) => readOverlaps(tx, { clientId, groupId, clinicianId: staffId, spans, except }));
  it("is answered to whoever may schedule for the client, with whose and no more; end to start is not an overlap", async () => {
    const found = await overlaps(the.clinician, { spans: [free, span] });
    expect(found).toEqual([
      { place: 1, whose: "client" },
      { place: 1, whose: "clinician" },
    ]);
  });
  it("knows of the client's groups too, though the care team may not see their sessions ahead", async () => {
    const later = { start: "2126-11-16T14:00:00Z", stop: "2126-11-16T15:00:00Z" };
    await aSession(test.asOwner, {
      group_id: the.group,
      clinician_id: the.facilitator,
      starts_at: later.start,
      stops_at: later.stop,
      status: "scheduled",
    });
    expect(await overlaps(the.clinician, { spans: [later] })).toEqual([{ place: 0, whose: "client" }]);
  });
  it("leaves out the session that is being moved, and what does not take place", async () => {
    const client = (await aCareTeamPlace(test.asOwner, { staff_id: the.stranger })).client_id;
    const at = { starts_at: "2126-01-07T10:00:00Z", stops_at: "2126-01-07T11:00:00Z" };
    const asked = { clientId: client, spans: [{ start: at.starts_at, stop: at.stops_at }] };
    const { id } = await aSession(test.asOwner, {
      client_id: client,
      clinician_id: the.stranger,
      ...at,
      status: "scheduled",
    });
    await aSession(test.asOwner, { client_id: client, clinician_id: the.stranger, ...at, status: "cancelled" });
    expect(await overlaps(the.stranger, asked)).toHaveLength(2);
    expect(await overlaps(the.stranger, { ...asked, except: [id] })).toEqual([]);
  });
  it("is answered to nobody else", async () => {
    for (const other of [the.facilitator, the.administrator, the.left, the.inactive])
      expect(await overlaps(other)).toEqual([]);
    expect(await overlaps(the.clinician, { clientId: null, groupId: the.group })).toEqual([]);
    expect(await overlaps(the.facilitator, { clientId: null, groupId: the.group })).not.toEqual([]);
  });
});

describe("when a colleague is busy", () => {
  const busy = (staffId: string, whom = the.clinician) =>
    asActor(test.db, { staffId }, (tx) => readBusy(tx, { staffId: whom, from: "2026-11-16", to: "2026-11-17" }));
  it("a supervisor and an administrator see the times, and no name or id of those whom they do not treat", async () => {
    for (const asking of [lead, the.administrator]) {
      const spans = await busy(asking);
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans)
        expect(span).toEqual({
          id: null,
          name: null,
          start: "2026-11-16T14:00:00.000Z",
          stop: "2026-11-16T15:00:00.000Z",
        });
    }
  });
  it("a supervisor on the client's care team sees with whom", async () => {
    const knows = (await aStaff(test.asOwner, { roles: ["supervisor"] })).id;
    await aCareTeamPlace(test.asOwner, { client_id: the.ada, staff_id: knows });
    expect((await busy(knows)).map(({ name }) => name)).toContain("Ada Made-up");
  });
  it("a group's facilitator is busy with it on the days that they lead it", async () => {
    expect((await busy(lead, the.facilitator)).length).toBeGreaterThan(0);
    const was = (await aStaff(test.asOwner)).id;
    await aFacilitator(test.asOwner, { group_id: the.group, staff_id: was, to_date: "2026-11-15" });
    expect(await busy(lead, was)).toEqual([]);
  });
  it("a clinician sees nobody's but their own, and who has left sees nothing", async () => {
    expect((await busy(the.clinician, the.clinician)).length).toBeGreaterThan(0);
    expect(await busy(the.stranger)).toEqual([]);
    expect(await busy(the.inactive)).toEqual([]);
    expect(await busy(the.inactive, the.inactive)).toEqual([]);
  });
});

describe("a calendar's address", () => {
  const digest = (token: string) => createHash("sha256").update(token).digest();
  const add = (staffId: string, token: string, of = staffId) =>
    as(staffId, "insert into calendar_feed (id, staff_id, token_digest) values (gen_random_uuid(), $1, $2)", [
      of,
      digest(token),
    ]);
  const open = (token: string) =>
    asPart(test.db, "auth", (tx) => openFeed(tx, { tokenDigest: digest(token), now: "2026-11-22T09:00:00Z" }));

  it("is made and seen by its owner alone, who cannot read its digest back", async () => {
    await add(the.clinician, "one");
    expect(await as(the.clinician, "select staff_id from calendar_feed")).toEqual([{ staff_id: the.clinician }]);
    for (const other of [the.stranger, the.administrator, the.facilitator, the.inactive]) {
      expect(await as(other, "select staff_id from calendar_feed")).toEqual([]);
      expect(await outcomeOf(add(other, `for ${other}`, the.clinician))).toBe("refused");
    }
    expect(await outcomeOf(as(the.clinician, "select token_digest from calendar_feed"))).toBe("refused");
    expect(await outcomeOf(add(the.inactive, "gone"))).toBe("refused");
  });
  it("opens its owner's calendar until it is taken back, for good", async () => {
    await add(the.facilitator, "two");
    expect(await open("two")).toEqual({ staffId: the.facilitator, withNames: false });
    expect(await open("another")).toBeUndefined();
    const revoke = async (staffId: string) =>
      (
        await as(
          staffId,
          "update calendar_feed set revoked_at = now() where token_digest is not null returning 1",
        ).catch(() => [])
      ).length + (await as(staffId, "update calendar_feed set revoked_at = now() returning 1")).length;
    expect(await revoke(the.stranger)).toBe(0);
    expect(await revoke(the.facilitator)).toBe(1);
    expect(await open("two")).toBeUndefined();
    expect(await as(the.facilitator, "update calendar_feed set revoked_at = null returning 1").catch(() => [])).toEqual(
      [],
    );
    expect(await open("two")).toBeUndefined();
  });
  it("of somebody who no longer works here opens nothing", async () => {
    await test.asOwner.sql(
      "insert into calendar_feed (id, staff_id, token_digest) values (gen_random_uuid(), $1, $2)",
      [the.inactive, digest("three")],
    );
    expect(await open("three")).toBeUndefined();
    expect(
      await asActor(test.db, { staffId: the.inactive }, (tx) => readCalendar(tx, { back: 400, ahead: 400 })),
    ).toEqual([]);
  });
  it("is changed in nothing else by the part that looks it up", async () => {
    expect(await outcomeOf(part("auth", "update calendar_feed set with_names = true"))).toBe("refused");
    expect(await outcomeOf(part("auth", "update calendar_feed set revoked_at = null"))).toBe("refused");
    expect(await outcomeOf(part("drafts", "select from calendar_feed"))).toBe("refused");
  });
});
