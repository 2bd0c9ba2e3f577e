import { addFeed, addSeries, listFeeds, revokeFeed } from "@goldthread/api/nouns/schedule.ts";
import { addDays, weekdayOf } from "@goldthread/clinical";
import { aCareTeamPlace, aClient, aPractice, aSession } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendar } from "../../session/testing/parse-calendar.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";
import { zoneWithAChange } from "../../testing/zone-with-a-change.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const nextWeek = addDays(new Date().toISOString().slice(0, 10), 7);
/** The clocks change while a series goes on that begins next week or the week after. */
const zone = zoneWithAChange(addDays(nextWeek, 7), addDays(nextWeek, 160));
beforeAll(() => aPractice(owner(), { zone }));

async function aClinician() {
  const clinician = await somebody(server);
  const client = await aClient(owner(), { name: "Ötzi Example, Jr." });
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  const session = (given: object) =>
    aSession(owner(), {
      client_id: client.id,
      clinician_id: clinician.id,
      starts_at: `${nextWeek}T09:00:00Z`,
      stops_at: `${nextWeek}T09:50:00Z`,
      status: "scheduled",
      modality: "video",
      place: "At the client's home",
      ...given,
    });
  return { clinician, client, session };
}

/** As a calendar programme does: no cookie, nothing but the address. */
async function read(address: string) {
  return server.browser().send({ method: "GET", url: new URL(address).pathname });
}

/** Of an instant as a calendar writes it, "20261124T090000Z". */
function clockThere(instant: string): string {
  const at = instant.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z");
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(new Date(at));
}

describe("a calendar's address", () => {
  it("gives the schedule without a name, a group's name or a place, unless its owner asked for them", async () => {
    const { clinician, client, session } = await aClinician();
    const { id } = await session({});
    await session({ status: "cancelled" });
    const plain = await clinician.browser.ask(addFeed, {});
    const { status, text, headers } = await read(plain.address);
    expect([status, headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect(parseCalendar(text).events).toMatchObject([
      { UID: `${id}@goldthread`, SUMMARY: "Session (video)", DTSTART: `${nextWeek.replaceAll("-", "")}T090000Z` },
    ]);
    expect(text).not.toMatch(/Example|home/);
    const named = await clinician.browser.ask(addFeed, { withNames: true });
    const [event] = parseCalendar((await read(named.address)).text).events;
    expect(event).toMatchObject({ SUMMARY: `${client.name} (video)`, LOCATION: "At the client's home" });
  });

  it("keeps an hour of the clock over the change of clocks, as instants", async () => {
    const { clinician, client } = await aClinician();
    const from = addDays(nextWeek, (8 - weekdayOf(nextWeek)) % 7);
    await clinician.browser.ask(addSeries, {
      kind: "individual",
      clientId: client.id,
      repeats: "weekly",
      from,
      clock: "10:00",
      minutes: 50,
    });
    const { address } = await clinician.browser.ask(addFeed, {});
    const { events } = parseCalendar((await read(address)).text);
    expect(events.length).toBeGreaterThan(20);
    const starts = events.map((event) => event["DTSTART"] ?? "");
    expect(new Set(starts.map(clockThere))).toEqual(new Set(["10:00"]));
    expect(new Set(starts.map((start) => start.slice(9))).size).toBe(2);
  });

  it("is known by its digest alone, is never in the log, and is shown once", async () => {
    const { clinician } = await aClinician();
    const { address, id } = await clinician.browser.ask(addFeed, {});
    const token = address.split("/").at(-2) ?? "";
    await read(address);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const [row] = await owner().sql<{ kept: string }>(
      "select calendar_feed::text as kept from calendar_feed where id = $1",
      [id],
    );
    expect(row?.kept).not.toContain(token);
    expect(server.log.join("")).toContain("/api/calendar/:token/schedule.ics");
    expect(server.log.join("")).not.toContain(token);
    const { feeds } = await clinician.browser.ask(listFeeds, {});
    expect(feeds).toMatchObject([{ id, withNames: false }]);
    expect(feeds[0]?.lastReadAt).not.toBeNull();
    expect(JSON.stringify(feeds)).not.toContain(token);
  });

  it("opens nothing once it is taken back, by its owner alone; nor does one that was never made", async () => {
    const { clinician } = await aClinician();
    const { address, id } = await clinician.browser.ask(addFeed, {});
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(revokeFeed, { feedId: id })).toMatchObject({ code: "not_found" });
    expect((await read(address)).status).toBe(200);
    await clinician.browser.ask(revokeFeed, { feedId: id });
    expect((await read(address)).status).toBe(404);
    expect((await clinician.browser.ask(listFeeds, {})).feeds).toEqual([]);
    expect(await clinician.browser.refused(revokeFeed, { feedId: id })).toMatchObject({ code: "not_found" });
    expect((await read(address.replace(/.{43}(?=\/schedule)/, "A".repeat(43)))).status).toBe(404);
  });

  it("shows no client whose care team its owner has left, and nothing of somebody who no longer works here", async () => {
    const { clinician, client, session } = await aClinician();
    await session({});
    const { address } = await clinician.browser.ask(addFeed, { withNames: true });
    expect((await read(address)).text).toContain("Example");
    await owner().sql("update care_team set to_date = current_date - 2 where client_id = $1", [client.id]);
    expect(parseCalendar((await read(address)).text).events).toEqual([]);
    await owner().sql("update staff set active = false where id = $1", [clinician.id]);
    expect((await read(address)).status).toBe(404);
  });

  it("leaves its making and its end in the trail", async () => {
    const { clinician } = await aClinician();
    const { id } = await clinician.browser.ask(addFeed, { withNames: true });
    await clinician.browser.ask(revokeFeed, { feedId: id });
    expect(
      await owner().sql(
        "select act, subject from audit_event where staff_id = $1 and act like 'calendar%' order by seq",
        [clinician.id],
      ),
    ).toEqual([
      { act: "calendar address made", subject: `${id} with names` },
      { act: "calendar address revoked", subject: id },
    ]);
  });
});
