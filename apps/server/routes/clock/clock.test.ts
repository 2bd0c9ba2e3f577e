import { pressClock, readClock, undoClock } from "@goldthread/api/nouns/group.ts";
import { markAttendance, openWriter, sign } from "@goldthread/api/nouns/session.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

type Pressed = { readonly at: string };
const minutesFrom = (one: Pressed, other: Pressed) => (Date.parse(other.at) - Date.parse(one.at)) / 60_000;

/** Scheduled from a few minutes ago. */
async function aSessionNow() {
  const made = await aGroupSession(server, { startsIn: -4, minutes: 90 });
  const { author, session } = made;
  const { members } = await author.browser.ask(openWriter, { sessionId: session.id });
  const press = (what: "start" | "end" | "came" | "left", clientId: string | null = null) =>
    author.browser.ask(pressClock, { sessionId: session.id, what, clientId });
  const rows = async () => (await author.browser.ask(openWriter, { sessionId: session.id })).members;
  const attendanceOf = async (clientId: string | undefined) =>
    (await rows()).find(({ client }) => client.id === clientId)?.attendance;
  return { ...made, members, press, attendanceOf, at: { sessionId: session.id } };
}

describe("the clock of a group session", () => {
  it("takes each time by a press, so that each member's minutes are right without arithmetic", async () => {
    const { author, members, press, attendanceOf, at, session } = await aSessionNow();
    const [late, early, whole] = members.map(({ client }) => client.id);
    const begun = await press("start");
    await author.browser.ask(markAttendance, { ...at, clientId: late ?? "", version: 1, status: "absent" });
    server.moveClock(4);
    const came = await press("came", late);
    server.moveClock(5);
    const left = await press("left", early);
    server.moveClock(3);
    const over = await press("end");
    expect(await attendanceOf(late)).toMatchObject({ status: "late", minutes: minutesFrom(came, over) });
    expect(await attendanceOf(early)).toMatchObject({ status: "left-early", minutes: minutesFrom(begun, left) });
    expect(await attendanceOf(whole)).toMatchObject({ status: "present", minutes: minutesFrom(begun, over) });
    expect((await author.browser.ask(openWriter, at)).session.minutes).toBe(minutesFrom(begun, over));
    expect(minutesFrom(begun, over)).toBeGreaterThan(minutesFrom(came, over));
    const { presses } = await author.browser.ask(readClock, at);
    expect(presses.map(({ what, clientId }) => [what, clientId])).toEqual([
      ["start", null],
      ["came", late],
      ["left", early],
      ["end", null],
    ]);
    expect(presses[0]?.by).toBe(author.name);
    const [row] = await server.test.asOwner.sql<{ planned_start: Date }>(
      "select planned_start from session where id = $1",
      [session.id],
    );
    expect(row?.planned_start.toISOString()).toBe(session.starts_at);
  });

  it("that begins late leaves no arrival before the start, and refuses to where somebody had left by then", async () => {
    const { author, members, press, attendanceOf, at } = await aSessionNow();
    const [came, left] = members.map(({ client }) => client.id);
    const { start } = (await author.browser.ask(openWriter, at)).session;
    const later = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
    const mark = { ...at, version: 1 };
    await author.browser.ask(markAttendance, { ...mark, clientId: came ?? "", status: "late", arrivedAt: later(1) });
    await author.browser.ask(markAttendance, {
      ...mark,
      clientId: left ?? "",
      status: "left-early",
      leftAt: later(2),
    });
    expect(await author.browser.refused(pressClock, { ...at, what: "start", clientId: null })).toMatchObject({
      code: "attendance_outside",
    });
    expect(await attendanceOf(came)).toMatchObject({ status: "late" });
    await author.browser.ask(markAttendance, { ...mark, clientId: left ?? "", version: 2, status: "absent" });
    await press("start");
    expect(await attendanceOf(came)).toMatchObject({ status: "present", arrivedAt: null });
  });

  it("takes each press back, the latest of a member first, and everything is as it was before", async () => {
    const { author, members, press, attendanceOf, at, session } = await aSessionNow();
    const one = members[0]?.client.id;
    const start = await press("start");
    const came = await press("came", one);
    server.moveClock(2);
    const left = await press("left", one);
    const undo = (pressId: string) => author.browser.ask(undoClock, { ...at, pressId });
    const refused = (pressId: string) => author.browser.refused(undoClock, { ...at, pressId });
    expect(await refused(came.pressId)).toMatchObject({ code: "undo_later_first" });
    expect(await refused(start.pressId)).toMatchObject({ code: "undo_later_first" });
    await undo(left.pressId);
    expect(await attendanceOf(one)).toMatchObject({ status: "present", leftAt: null });
    await undo(came.pressId);
    await undo(start.pressId);
    expect(await refused(start.pressId)).toMatchObject({ code: "not_found" });
    expect((await author.browser.ask(readClock, at)).presses).toEqual([]);
    expect((await author.browser.ask(openWriter, at)).session).toMatchObject({
      start: session.starts_at,
      stop: session.stops_at,
    });
    await press("start");
  });

  it("that is ended and taken back gives back the leaving that its end had made say nothing", async () => {
    const { author, members, press, attendanceOf, at, session } = await aSessionNow();
    const [early, late] = members.map(({ client }) => client.id);
    await press("start");
    const stop = Date.parse(String(session.stops_at));
    const leftAt = new Date(stop - 10 * 60_000).toISOString();
    const mark = { ...at, version: 1 };
    await author.browser.ask(markAttendance, { ...mark, clientId: early ?? "", status: "left-early", leftAt });
    await author.browser.ask(markAttendance, { ...mark, clientId: late ?? "", status: "left-early", leftAt });
    const over = await press("end");
    expect(await attendanceOf(early)).toMatchObject({ status: "present", leftAt: null });
    // What somebody says of one of them meanwhile stands.
    await author.browser.ask(markAttendance, { ...mark, clientId: late ?? "", version: 3, status: "absent" });
    await author.browser.ask(undoClock, { ...at, pressId: over.pressId });
    expect(await attendanceOf(early)).toMatchObject({ status: "left-early", leftAt });
    expect(await attendanceOf(late)).toMatchObject({ status: "absent", leftAt: null });
  });

  it("cannot end before it began, begin twice, or let somebody leave who is not there", async () => {
    const { author, members, at } = await aSessionNow();
    const refused = (what: string, clientId: string | null = null) =>
      author.browser.refused(pressClock, { ...at, what, clientId });
    expect(await refused("end")).toMatchObject({ code: "clock_order" });
    await author.browser.ask(pressClock, { ...at, what: "start" });
    expect(await refused("start")).toMatchObject({ code: "clock_order" });
    expect(await refused("came")).toMatchObject({ code: "invalid_input", fields: [{ field: "clientId" }] });
    const clientId = members[0]?.client.id ?? "";
    await author.browser.ask(markAttendance, { ...at, clientId, version: 1, status: "absent" });
    expect(await refused("left", clientId)).toMatchObject({ code: "clock_order" });
  });

  it("is pressed by those who lead the group, on the day, and no more once a part is signed", async () => {
    const { author, at } = await aSessionNow();
    const stranger = await somebody(server);
    expect(await stranger.browser.refused(pressClock, { ...at, what: "start" })).toMatchObject({ code: "not_found" });
    expect((await stranger.browser.ask(readClock, at)).presses).toEqual([]);
    const { page, members } = await openPages(server, author, at.sessionId);
    const [member] = members;
    if (member === undefined) throw new Error("The session has members");
    await page.type({ element: "topic", words: "Waves." }).save();
    await member.page.type({ element: "narrative", words: "Took part." }).save();
    await author.browser.ask(sign, { ...at, parts: [page.shown(), member.page.shown()] });
    expect(await author.browser.refused(pressClock, { ...at, what: "start" })).toMatchObject({
      code: "session_documented",
    });
    expect(await author.browser.refused(pressClock, { ...at, what: "left", clientId: member.client.id })).toMatchObject(
      { code: "already_signed" },
    );
    const other = await aGroupSession(server, { startsIn: 60 * 24 });
    expect(
      await other.author.browser.refused(pressClock, { sessionId: other.session.id, what: "start" }),
    ).toMatchObject({ code: "clock_order" });
  });
});
