import { openWriter, readToday } from "@goldthread/api/nouns/session.ts";
import { aCareTeamPlace, aClient, aMembership, aRiskConcern, aSession } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function aClinicianWithAClient() {
  const clinician = await somebody(server);
  const client = await aClient(owner());
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  const at = (start: string, stop: string, given: object = {}) =>
    aSession(owner(), { client_id: client.id, clinician_id: clinician.id, starts_at: start, stops_at: stop, ...given });
  return { clinician, client, at };
}

describe("the day's list", () => {
  it("holds the caller's sessions of that day in the practice's zone, in order", async () => {
    const { clinician, at } = await aClinicianWithAClient();
    await owner().sql("update practice set zone = 'America/New_York'");
    try {
      const late = await at("2026-11-16T23:00:00.000Z", "2026-11-16T23:50:00.000Z");
      const first = await at("2026-11-16T05:00:00.000Z", "2026-11-16T05:50:00.000Z");
      await at("2026-11-16T04:59:00.000Z", "2026-11-16T05:49:00.000Z");
      const night = await at("2026-11-17T04:59:00.000Z", "2026-11-17T05:49:00.000Z");
      const { day, sessions } = await clinician.browser.ask(readToday, { day: "2026-11-16" });
      expect(day).toBe("2026-11-16");
      expect(sessions.map(({ id }) => id)).toEqual([first.id, late.id, night.id]);
    } finally {
      await owner().sql("update practice set zone = 'UTC'");
    }
  });

  it("is today's unless a day is asked for", async () => {
    const { clinician } = await aClinicianWithAClient();
    const { day, now } = await clinician.browser.ask(readToday, {});
    expect(day).toBe(now.slice(0, 10));
  });

  it("says when each note is due, a day after the session unless the practice says otherwise, and when none is", async () => {
    const { clinician, at } = await aClinicianWithAClient();
    await at("2026-11-16T14:00:00.000Z", "2026-11-16T15:00:00.000Z");
    await at("2026-11-16T16:00:00.000Z", "2026-11-16T17:00:00.000Z", { status: "no-show" });
    const due = async () =>
      (await clinician.browser.ask(readToday, { day: "2026-11-16" })).sessions.map(({ dueAt, noteState }) => [
        noteState,
        dueAt,
      ]);
    expect(await due()).toEqual([
      ["none", "2026-11-17T15:00:00Z"],
      ["not-needed", null],
    ]);
    await owner().sql("update practice set due_hours = 48");
    expect(await due()).toEqual([
      ["none", "2026-11-18T15:00:00Z"],
      ["not-needed", null],
    ]);
    await owner().sql("update practice set due_hours = 24");
  });

  it("says a draft is begun when something is written in it, not when it was merely opened", async () => {
    const { author, session } = await anIndividualSession(server);
    const state = async () =>
      (await author.browser.ask(readToday, { day: String(session.starts_at).slice(0, 10) })).sessions[0]?.noteState;
    const { page } = await openPages(server, author, session.id);
    expect(await state()).toBe("none");
    await page.type({ words: "Begun." }).save();
    expect(await state()).toBe("draft");
  });

  it("shows an upcoming session as such", async () => {
    const { author, session } = await anIndividualSession(server, { startsIn: 60 });
    const { sessions } = await author.browser.ask(readToday, { day: String(session.starts_at).slice(0, 10) });
    expect(sessions).toMatchObject([{ id: session.id, noteState: "upcoming" }]);
  });

  it("counts a group's members before it is opened, and says of an open risk whether anybody of them has one", async () => {
    const { leaders, group, clients, session } = await aGroupSession(server, { members: 3, facilitators: 2 });
    await aMembership(owner(), { group_id: group.id, to_date: "2020-12-31" });
    const list = async (at: number) =>
      (await leaders[at]?.browser.ask(readToday, { day: String(session.starts_at).slice(0, 10) }))?.sessions;
    expect(await list(1)).toMatchObject([
      { id: session.id, name: group.name, kind: "group", groupId: group.id, enrolled: 3, signed: 0, riskOpen: false },
    ]);
    const [client] = clients;
    if (client !== undefined) await aRiskConcern(owner(), { client_id: client.id });
    expect(await list(0)).toMatchObject([{ riskOpen: true }]);
  });

  it("holds nobody else's sessions", async () => {
    const { client } = await anIndividualSession(server);
    const colleague = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: colleague.id });
    expect((await colleague.browser.ask(readToday, {})).sessions).toEqual([]);
  });
});

describe("unfinished notes", () => {
  it("are those of earlier days that are missing or open, oldest first; what was signed, cancelled or missed is not among them", async () => {
    const { clinician, client, at } = await aClinicianWithAClient();
    const second = await at("2026-11-12T14:00:00.000Z", "2026-11-12T15:00:00.000Z");
    const first = await at("2026-11-10T14:00:00.000Z", "2026-11-10T15:00:00.000Z", { status: "scheduled" });
    await at("2026-11-11T14:00:00.000Z", "2026-11-11T15:00:00.000Z", { status: "cancelled" });
    const signed = await at("2026-11-09T14:00:00.000Z", "2026-11-09T15:00:00.000Z");
    await owner().sql(
      `insert into note (id, client_id, session_id, kind, format, author_id, happened_at, signed_at, late, content, digest)
       values (gen_random_uuid(), $1, $2, 'individual', 'soap', $3, now(), now(), false, '{}', decode(repeat('00', 32), 'hex'))`,
      [client.id, signed.id, clinician.id],
    );
    const { unfinished } = await clinician.browser.ask(readToday, { day: "2026-11-16" });
    expect(unfinished.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it("of a group stay until everybody who was there has a note", async () => {
    const { author, session } = await aGroupSession(server, { members: 2, startsIn: -60 * 24 * 2 });
    const unfinished = async () =>
      (await author.browser.ask(readToday, {})).unfinished.map(({ id, noteState }) => [id, noteState]);
    expect(await unfinished()).toEqual([[session.id, "none"]]);
    await author.browser.ask(openWriter, { sessionId: session.id });
    await owner().sql("update attendance set status = 'absent' where session_id = $1", [session.id]);
    expect(await unfinished()).toHaveLength(1);
  });
});
