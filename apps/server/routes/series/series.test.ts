import { addSeries, changeSeries, endSeries, readSchedule, readSeries } from "@goldthread/api/nouns/schedule.ts";
import { changeSession } from "@goldthread/api/nouns/session.ts";
import { addDays, zonedTime } from "@goldthread/clinical";
import { aCareTeamPlace, aFacilitator, aGroup, aPractice, aSession } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";
import { zoneWithAChange } from "../../testing/zone-with-a-change.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

/** A Tuesday some weeks ahead, so that whatever is made lies ahead. */
const tuesday = (() => {
  const soon = addDays(new Date().toISOString().slice(0, 10), 14);
  return addDays(soon, (9 - new Date(`${soon}T12:00:00Z`).getUTCDay()) % 7);
})();
/** The clocks change while the series goes on. */
const zone = zoneWithAChange(tuesday, addDays(tuesday, 150));
beforeAll(() => aPractice(owner(), { zone }));

async function aClinician(): Promise<{ clinician: Somebody; clientId: string }> {
  const clinician = await somebody(server);
  const { client_id: clientId } = await aCareTeamPlace(owner(), { staff_id: clinician.id });
  return { clinician, clientId };
}

const weekly = { kind: "individual" as const, repeats: "weekly" as const, from: tuesday, clock: "10:00", minutes: 50 };

interface Row {
  id: string;
  day: string;
  start: Date;
  stop: Date;
  status: string;
  place: string;
  series_id: string;
}
const rowsOf = (clientId: string) =>
  owner().sql<Row & Record<string, unknown>>(
    `select id, series_day as day, starts_at as start, stops_at as stop, status, place, series_id from session
     where client_id = $1 and series_id is not null order by starts_at`,
    [clientId],
  );
const clockOf = (row: Row | undefined) => (row === undefined ? "" : zonedTime(row.start.toISOString(), zone).clock);
const dayOf = (row: Row | undefined) => (row === undefined ? "" : zonedTime(row.start.toISOString(), zone).day);

async function aWeeklySeries(given: Partial<Parameters<typeof ask>[1]> = {}) {
  const { clinician, clientId } = await aClinician();
  const { id } = await ask(clinician, { ...weekly, clientId, ...given });
  const version = async () => (await clinician.browser.ask(readSeries, { seriesId: id })).version;
  return { clinician, clientId, id, version };
}
function ask(clinician: Somebody, input: typeof addSeries.input._zod.input) {
  return clinician.browser.ask(addSeries, input);
}

describe("a series", () => {
  it("stands on the schedule for half a year ahead, each at the same time of the clock, over every change of clocks", async () => {
    const { clinician, clientId, id } = await aWeeklySeries();
    const rows = await rowsOf(clientId);
    expect(rows.length).toBeGreaterThanOrEqual(24);
    expect(new Set(rows.map(clockOf))).toEqual(new Set(["10:00"]));
    // The instants' hours differ though the clock's do not.
    expect(new Set(rows.map(({ start }) => start.getUTCHours())).size).toBe(2);
    expect(rows.map(({ day }) => day)).toEqual(rows.map((_, week) => addDays(tuesday, 7 * week)));
    const { sessions } = await clinician.browser.ask(readSchedule, { from: tuesday, to: addDays(tuesday, 7) });
    expect(sessions).toMatchObject([
      { seriesId: id, seriesDay: tuesday, service: "individual", noteState: "upcoming" },
    ]);
  });

  it("is made further ahead when its clinician looks at the schedule, and never twice", async () => {
    const { clinician, clientId, id } = await aWeeklySeries();
    const all = await rowsOf(clientId);
    const kept = all.slice(0, 4);
    await owner().sql("delete from session where series_id = $1 and series_day > $2", [id, kept.at(-1)?.day]);
    await owner().sql("update session_series set made_until = $2 where id = $1", [id, kept.at(-1)?.day]);
    const look = () => clinician.browser.ask(readSchedule, { from: tuesday, to: addDays(tuesday, 7) });
    await Promise.all([look(), look(), look()]);
    const again = await rowsOf(clientId);
    expect(again.map(({ day }) => day)).toEqual(all.map(({ day }) => day));
    expect(again.slice(0, 4)).toEqual(kept);
  });

  it("makes nothing more once its clinician is off the care team", async () => {
    const { clinician, clientId, id } = await aWeeklySeries();
    await owner().sql("delete from session where series_id = $1 and series_day > $2", [id, tuesday]);
    await owner().sql("update session_series set made_until = $2 where id = $1", [id, tuesday]);
    await owner().sql("update care_team set to_date = today() - 1 where client_id = $1", [clientId]);
    await clinician.browser.ask(readSchedule, { from: tuesday, to: addDays(tuesday, 7) });
    expect(await rowsOf(clientId)).toHaveLength(1);
  });

  it("goes on with whoever took it over: the new clinician's schedule makes it further, the old one's does not", async () => {
    const { clinician, clientId, id } = await aWeeklySeries();
    const taker = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: clientId, staff_id: taker.id });
    await owner().sql("delete from session where series_id = $1 and series_day > $2", [id, addDays(tuesday, 7)]);
    await owner().sql("update session_series set made_until = $2 where id = $1", [id, addDays(tuesday, 7)]);
    await owner().sql("update session set clinician_id = $2 where series_id = $1", [id, taker.id]);
    const look = (who: Somebody) => who.browser.ask(readSchedule, { from: tuesday, to: addDays(tuesday, 7) });
    await look(clinician);
    expect(await rowsOf(clientId)).toHaveLength(2);
    await look(taker);
    const held = await owner().sql<{ clinician_id: string }>(
      "select distinct clinician_id from session where series_id = $1",
      [id],
    );
    expect(held).toEqual([{ clinician_id: taker.id }]);
    expect((await rowsOf(clientId)).length).toBeGreaterThan(20);
  });

  it("ends after so many sessions, or on its last day", async () => {
    const eight = await aWeeklySeries({ times: 8 });
    expect(await rowsOf(eight.clientId)).toHaveLength(8);
    const three = await aWeeklySeries({ until: addDays(tuesday, 20), every: 1 });
    expect(await rowsOf(three.clientId)).toHaveLength(3);
    const fortnightly = await aWeeklySeries({ until: addDays(tuesday, 28), every: 2 });
    expect((await rowsOf(fortnightly.clientId)).map(({ day }) => day)).toEqual([
      tuesday,
      addDays(tuesday, 14),
      addDays(tuesday, 28),
    ]);
  });

  it("brings its people to each session, and a group's facilitators to the group's", async () => {
    const { clinician, clientId } = await aClinician();
    await ask(clinician, {
      ...weekly,
      clientId,
      times: 2,
      service: "family",
      clientPresent: false,
      participants: [{ name: "A parent", relation: "mother" }],
    });
    expect(
      await owner().sql(
        `select p.name, p.relation, p.present, s.service, s.client_present from session_participant p
         join session s on s.id = p.session_id where s.client_id = $1`,
        [clientId],
      ),
    ).toEqual(
      [0, 1].map(() => ({
        name: "A parent",
        relation: "mother",
        present: true,
        service: "family",
        client_present: false,
      })),
    );
    const group = await aGroup(owner());
    await aFacilitator(owner(), { group_id: group.id, staff_id: clinician.id });
    await ask(clinician, { ...weekly, kind: "group", groupId: group.id, clock: "16:00", times: 2 });
    expect(
      await owner().sql(
        "select f.staff_id from session_facilitator f join session s on s.id = f.session_id where s.group_id = $1",
        [group.id],
      ),
    ).toEqual([{ staff_id: clinician.id }, { staff_id: clinician.id }]);
  });

  it.each([
    [{ every: 0 }, "every"],
    [{ repeats: "monthly" as const, week: null }, "week"],
    [{ repeats: "weekly" as const, week: 2 as const }, "week"],
    [{ repeats: "monthly" as const, week: 1 as const, from: "2027-01-12" }, "from"],
    [{ until: addDays(tuesday, -1) }, "until"],
    [{ until: addDays(tuesday, 70), times: 3 }, "times"],
    [{ from: "2126-01-01" }, "from"],
    [{ clock: "24:00" }, "clock"],
    [{ minutes: 0 }, "minutes"],
    [{ service: "group" as const }, "service"],
  ])("that cannot be is refused naming the field: %j", async (given, field) => {
    const { clinician, clientId } = await aClinician();
    expect(await clinician.browser.refused(addSeries, { ...weekly, clientId, ...given })).toMatchObject({
      code: "invalid_input",
      fields: [{ field }],
    });
    expect(await owner().sql("select from session_series where client_id = $1", [clientId])).toEqual([]);
  });

  it("for somebody else's client is refused, and nothing is made", async () => {
    const { clientId } = await aClinician();
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(addSeries, { ...weekly, clientId })).toMatchObject({ code: "not_found" });
    expect(await rowsOf(clientId)).toEqual([]);
  });

  it("that meets another session asks, saying how many, and is made when both are intended", async () => {
    const { clinician, clientId } = await aWeeklySeries({ times: 3 });
    const again = { ...weekly, clientId, times: 5, clock: "10:30" };
    const refusal = await clinician.browser.refused(addSeries, again);
    expect(refusal).toMatchObject({ code: "session_overlaps", status: 409, fields: [{ field: "start" }] });
    expect(refusal.fields?.[0]?.expected).toContain("3 of 5");
    expect((await clinician.browser.ask(addSeries, { ...again, overlap: "intended" })).made).toBe(5);
  });
});

describe("one session of a series", () => {
  it("is moved or cancelled by itself, and stays so when the series is made further ahead or changed", async () => {
    const { clinician, clientId, id, version } = await aWeeklySeries({ times: 6 });
    const [first, second, third] = await rowsOf(clientId);
    if (first === undefined || second === undefined || third === undefined) throw new Error("arranged otherwise");
    const moved = { start: `${addDays(second.day, 1)}T18:00:00Z`, stop: `${addDays(second.day, 1)}T18:50:00Z` };
    await clinician.browser.ask(changeSession, { sessionId: second.id, version: 1, ...moved });
    await clinician.browser.ask(changeSession, {
      sessionId: third.id,
      version: 1,
      status: "cancelled",
      statusBy: "client",
    });
    const answer = await clinician.browser.ask(changeSeries, {
      seriesId: id,
      version: await version(),
      fromDay: first.day,
      clock: "15:00",
    });
    expect(answer).toMatchObject({ changed: 4, kept: 2 });
    const after = await rowsOf(clientId);
    expect(after).toHaveLength(6);
    const found = (wanted: Row) => after.find((row) => row.id === wanted.id);
    expect(found(second)).toMatchObject({ start: new Date(moved.start), status: "scheduled" });
    expect(found(third)).toMatchObject({ start: third.start, status: "cancelled" });
    expect(after.filter((row) => row.id !== second.id && row.id !== third.id).map(clockOf)).toEqual(
      Array(4).fill("15:00"),
    );
  });
});

describe("a series from one day on", () => {
  it("moves to another day and time: those before stay, those after keep their ids", async () => {
    const { clinician, clientId, id, version } = await aWeeklySeries({ times: 6 });
    const before = await rowsOf(clientId);
    const fromDay = addDays(tuesday, 14);
    const changed = await clinician.browser.ask(changeSeries, {
      seriesId: id,
      version: await version(),
      fromDay,
      day: addDays(fromDay, 1),
      clock: "09:00",
      minutes: 45,
    });
    expect(changed).toMatchObject({ changed: 4, kept: 0 });
    const after = await rowsOf(clientId);
    expect(after.map(({ id: one }) => one)).toEqual(before.map(({ id: one }) => one));
    expect(after.map(clockOf)).toEqual(["10:00", "10:00", "09:00", "09:00", "09:00", "09:00"]);
    expect(after.slice(2).map(dayOf)).toEqual([15, 22, 29, 36].map((days) => addDays(tuesday, days)));
    expect(after.slice(0, 2).map((row) => row.series_id)).toEqual([id, id]);
    expect(await clinician.browser.ask(readSeries, { seriesId: changed.id })).toMatchObject({
      times: 4,
      clock: "09:00",
    });
  });

  it("comes every other week: those that the rule has no day for go, those that it wants are there", async () => {
    const { clinician, clientId, id, version } = await aWeeklySeries({ until: addDays(tuesday, 42) });
    await clinician.browser.ask(changeSeries, {
      seriesId: id,
      version: await version(),
      fromDay: addDays(tuesday, 7),
      every: 2,
    });
    expect((await rowsOf(clientId)).map(dayOf)).toEqual([0, 7, 21, 35].map((days) => addDays(tuesday, days)));
  });

  it("changes only what was said: a room of one session's own stays where no room was named", async () => {
    const { clinician, clientId, id, version } = await aWeeklySeries({ times: 3, place: "Room 1" });
    const [, second] = await rowsOf(clientId);
    await clinician.browser.ask(changeSession, { sessionId: second?.id ?? "", version: 1, place: "Library" });
    await clinician.browser.ask(changeSeries, {
      seriesId: id,
      version: await version(),
      fromDay: tuesday,
      clock: "11:00",
    });
    expect((await rowsOf(clientId)).map(({ place }) => place)).toEqual(["Room 1", "Library", "Room 1"]);
  });

  it("ends: what was made ahead is taken back, what was cancelled stays; and goes on when that is taken back", async () => {
    const { clinician, clientId, id, version } = await aWeeklySeries({ times: 6 });
    const before = await rowsOf(clientId);
    await clinician.browser.ask(changeSession, { sessionId: before[4]?.id ?? "", version: 1, status: "cancelled" });
    const ended = await clinician.browser.ask(endSeries, {
      seriesId: id,
      version: await version(),
      lastDay: addDays(tuesday, 13),
    });
    expect(ended).toMatchObject({ removed: 3, made: 0 });
    expect((await rowsOf(clientId)).map(dayOf)).toEqual([0, 7, 28].map((days) => addDays(tuesday, days)));
    const again = await clinician.browser.ask(endSeries, { seriesId: id, version: ended.version, lastDay: null });
    expect(again).toMatchObject({ removed: 0, made: 3 });
    expect((await rowsOf(clientId)).map(dayOf)).toEqual(before.map(dayOf));
  });

  it("is refused from a day that is none of its own, from an older version, and to whoever may not", async () => {
    const { clinician, id, version } = await aWeeklySeries({ times: 3 });
    const change = { seriesId: id, version: await version(), fromDay: tuesday, clock: "11:00" };
    expect(await clinician.browser.refused(changeSeries, { ...change, fromDay: addDays(tuesday, 1) })).toMatchObject({
      code: "series_day",
    });
    expect(await clinician.browser.refused(changeSeries, { ...change, version: 9 })).toMatchObject({
      code: "changed_meanwhile",
    });
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(changeSeries, change)).toMatchObject({ code: "not_found" });
    expect(await stranger.browser.refused(endSeries, { seriesId: id, version: 1, lastDay: tuesday })).toMatchObject({
      code: "not_found",
    });
    expect(await stranger.browser.refused(readSeries, { seriesId: id })).toMatchObject({ code: "not_found" });
  });

  it("onto another session asks first", async () => {
    const { clinician, clientId, id, version } = await aWeeklySeries({ times: 3 });
    const second = addDays(tuesday, 7);
    await aSession(owner(), {
      client_id: clientId,
      clinician_id: clinician.id,
      starts_at: `${second}T20:00:00Z`,
      stops_at: `${second}T20:50:00Z`,
      status: "scheduled",
    });
    const change = {
      seriesId: id,
      version: await version(),
      fromDay: tuesday,
      clock: zonedTime(`${second}T20:10:00Z`, zone).clock,
    };
    expect(await clinician.browser.refused(changeSeries, change)).toMatchObject({ code: "session_overlaps" });
    expect(await clinician.browser.ask(changeSeries, { ...change, overlap: "intended" })).toMatchObject({ changed: 3 });
  });
});
