import { itemNineFlag } from "@goldthread/clinical/measures/instruments/phq-9.ts";
import { addMeasure, correctMeasure } from "@goldthread/api/nouns/measure.ts";
import { addWalkIn, changeSession, markAttendance, openWriter, readToday } from "@goldthread/api/nouns/session.ts";
import { aCareTeamPlace, aClient, aMembership, anObjective, aRiskConcern } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { sign } from "@goldthread/api/nouns/session.ts";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const unknown = "018f0000-0000-7000-8000-000000000001";

describe("opening the writer on an individual session", () => {
  it("gives the session's facts, the client, active objectives, open risks and a draft", async () => {
    const { author, client, session } = await anIndividualSession(server, {
      client: { preferred_name: "Nor", aliases: ["Noory"] },
    });
    const active = await anObjective(owner(), { client_id: client.id });
    await anObjective(owner(), { client_id: client.id, status: "met", text: "Met already" });
    const risk = await aRiskConcern(owner(), { client_id: client.id });
    await aRiskConcern(owner(), { client_id: client.id, closed: true });
    const writer = await author.browser.ask(openWriter, { sessionId: session.id });
    expect(writer).toMatchObject({
      session: { id: session.id, minutes: 50, riskOpen: true, noteState: "none", start: session.starts_at },
      clinician: { id: author.id, credential: "LCSW" },
      client: { id: client.id, name: client.name, preferredName: "Nor", birthDate: "1990-05-17", aliases: ["Noory"] },
      objectives: [{ id: active.id, status: "active", baseline: "one night", target: "four nights" }],
      risks: [{ id: risk.id, summary: "Spoke of not wanting to go on" }],
      draft: { part: "individual", state: "open", clientId: client.id, noteId: null },
      group: null,
      members: [],
    });
  });

  it("changes nothing when asked again, or four times at once", async () => {
    const { author, session } = await anIndividualSession(server);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => author.browser.ask(openWriter, { sessionId: session.id })),
    );
    expect(new Set(answers.map(({ draft }) => draft?.id)).size).toBe(1);
    expect(await owner().sql("select count(*)::int as many from draft where session_id = $1", [session.id])).toEqual([
      { many: 1 },
    ]);
  });

  it("leaves a trace in the trail of openings", async () => {
    const { author, client, session } = await anIndividualSession(server);
    await author.browser.ask(openWriter, { sessionId: session.id });
    expect(
      await owner().sql("select act, staff_id, client_id, subject from audit_event where subject = $1", [session.id]),
    ).toEqual([{ act: "writer opened", staff_id: author.id, client_id: client.id, subject: session.id }]);
  });

  it("shows a colleague of the care team the page without a draft: the note is somebody else's to write", async () => {
    const { client, session } = await anIndividualSession(server);
    const colleague = await somebody(server, { roles: ["supervisor"] });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: colleague.id, capacity: "supervisor" });
    expect(await colleague.browser.ask(openWriter, { sessionId: session.id })).toMatchObject({
      draft: null,
      client: { id: client.id },
    });
    expect(await owner().sql("select from draft where session_id = $1", [session.id])).toEqual([]);
  });

  it("shows a signed part closed, with the note that it became", async () => {
    const { author, session } = await anIndividualSession(server);
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Done." }).save();
    const signed = await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    expect((await author.browser.ask(openWriter, { sessionId: session.id })).draft).toMatchObject({
      state: "signed",
      noteId: signed.notes[0]?.noteId,
    });
  });
});

describe("opening the writer on a group session", () => {
  it("carries what a member answered in it, as answered last, to whoever treats them and to no other leader", async () => {
    const { author, leaders, clients, session } = await aGroupSession(server, { members: 2, facilitators: 2 });
    const [first, second] = clients;
    if (first === undefined || second === undefined) throw new Error("members expected");
    await aCareTeamPlace(owner(), { client_id: first.id, staff_id: author.id });
    await author.browser.ask(openWriter, { sessionId: session.id });
    const answeredAt = new Date(session.starts_at).toISOString();
    const given = { clientId: first.id, measure: "phq-9", givenHow: "paper" as const };
    const at = { ...given, sessionId: session.id, answeredAt };
    const { id: wrong } = await author.browser.ask(addMeasure, { ...at, answers: [1, 1, 1, 1, 1, 1, 1, 1, 1] });
    await author.browser.ask(correctMeasure, {
      administrationId: wrong,
      reason: "Read from the wrong line.",
      answers: [2, 2, 2, 2, 1, 1, 1, 0, 1],
    });
    await author.browser.ask(addMeasure, { ...given, answeredAt, answers: Array(9).fill(3) });
    const shownTo = async (who: typeof author) =>
      Object.fromEntries(
        (await who.browser.ask(openWriter, { sessionId: session.id })).members.map(({ client, treated, scores }) => [
          client.id,
          { treated, scores },
        ]),
      );
    expect(await shownTo(author)).toEqual({
      [first.id]: { treated: true, scores: [{ measure: "phq-9", total: 12, flags: [itemNineFlag] }] },
      [second.id]: { treated: false, scores: [] },
    });
    const other = leaders[1];
    if (other === undefined) throw new Error("another leader expected");
    const closed = { treated: false, scores: [] };
    expect(await shownTo(other)).toEqual({ [first.id]: closed, [second.id]: closed });
  });

  it("marks every member of that day present, each with a draft, aliases, objectives and risks, but no more of their chart", async () => {
    const { author, group, clients, session } = await aGroupSession(server, { members: 2, facilitators: 2 });
    const [first] = clients;
    if (first === undefined) throw new Error("arranged otherwise");
    const objective = await anObjective(owner(), { client_id: first.id });
    await aRiskConcern(owner(), { client_id: first.id });
    await aMembership(owner(), { group_id: group.id, from_date: "2020-01-01", to_date: "2020-12-31" });
    const writer = await author.browser.ask(openWriter, { sessionId: session.id });
    expect(writer).toMatchObject({
      client: null,
      draft: { part: "shared", state: "open" },
      group: { id: group.id, name: group.name },
      session: { enrolled: 2, signed: 0, riskOpen: true },
    });
    expect(writer.facilitators).toHaveLength(2);
    expect(writer.members.map(({ client }) => client.id).toSorted()).toEqual(clients.map(({ id }) => id).toSorted());
    const row = writer.members.find(({ client }) => client.id === first.id);
    expect(row).toMatchObject({
      client: { birthDate: null, aliases: ["Alias0"] },
      attendance: { status: "present", minutes: 50, walkIn: false, version: 1 },
      draft: { part: "member", state: "open", clientId: first.id },
      objectives: [{ id: objective.id, text: "Sleeps through four nights a week" }],
      risks: [{ summary: "Spoke of not wanting to go on" }],
    });
    expect(Object.keys(row?.objectives[0] ?? {})).toEqual(["id", "text"]);
  });

  it("makes no row twice when two facilitators open it at once", async () => {
    const { leaders, session } = await aGroupSession(server, { members: 6, facilitators: 3 });
    const pages = await Promise.all(
      [...leaders, ...leaders].map(({ browser }) => browser.ask(openWriter, { sessionId: session.id })),
    );
    expect(new Set(pages.map(({ members }) => members.map(({ draft }) => draft.id).join())).size).toBe(1);
    expect(await owner().sql("select count(*)::int as many from draft where session_id = $1", [session.id])).toEqual([
      { many: 7 },
    ]);
    expect(
      await owner().sql("select count(*)::int as many from attendance where session_id = $1", [session.id]),
    ).toEqual([{ many: 6 }]);
  });

  it("adds a member who was enrolled meanwhile, until the shared part is signed", async () => {
    const { author, group, session } = await aGroupSession(server, { members: 1 });
    const first = await openPages(server, author, session.id);
    await aMembership(owner(), { group_id: group.id, client_id: (await aClient(owner())).id });
    expect((await author.browser.ask(openWriter, { sessionId: session.id })).members).toHaveLength(2);
    await first.page.type({ element: "topic", words: "Grief" }).save();
    await first.members[0]?.page.type({ element: "narrative", words: "Listened." }).save();
    await author.browser.ask(sign, {
      sessionId: session.id,
      parts: [first.page.shown(), ...first.members.map(({ page }) => page.shown())],
    });
    await aMembership(owner(), { group_id: group.id, client_id: (await aClient(owner())).id });
    expect((await author.browser.ask(openWriter, { sessionId: session.id })).members).toHaveLength(2);
  });

  it("refuses a group of none, and leaves nothing behind", async () => {
    const { author, session } = await aGroupSession(server, { members: 0 });
    expect(await author.browser.refused(openWriter, { sessionId: session.id })).toMatchObject({
      code: "group_without_members",
      status: 409,
    });
    expect(await owner().sql("select from draft where session_id = $1", [session.id])).toEqual([]);
  });

  it("is for those who lead it: to a member's own clinician it is not there", async () => {
    const { clients, session } = await aGroupSession(server, { members: 1 });
    const clinician = await somebody(server);
    await aCareTeamPlace(owner(), { client_id: clients[0]?.id ?? "", staff_id: clinician.id });
    expect(await clinician.browser.refused(openWriter, { sessionId: session.id })).toMatchObject({ code: "not_found" });
  });

  it("takes two hundred members", { timeout: 60_000 }, async () => {
    const { author, group, session } = await aGroupSession(server, { members: 1 });
    await owner().sql(
      `with added as (insert into client (id, record_number, name, created_by)
         select gen_random_uuid(), 'M-' || gen_random_uuid(), 'Member ' || n, $2 from generate_series(1, 199) n returning id)
       insert into membership (group_id, client_id, from_date) select $1, id, '2020-01-01' from added`,
      [group.id, author.id],
    );
    expect((await author.browser.ask(openWriter, { sessionId: session.id })).members).toHaveLength(200);
  });
});

describe("a session that has no note", () => {
  it.each([
    [{ startsIn: 16 }, "session_in_future"],
    [{ status: "cancelled" as const }, "session_not_held"],
    [{ status: "no-show" as const }, "session_not_held"],
  ])("is not opened for writing: %j", async (when, code) => {
    const { author, session } = await anIndividualSession(server, when);
    expect(await author.browser.refused(openWriter, { sessionId: session.id })).toMatchObject({ code, status: 409 });
  });

  it("is opened for the words that were written before it was called off, and its day's list says that they are there", async () => {
    const { author, session } = await anIndividualSession(server);
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Came in quiet, spoke of the move." }).save();
    await author.browser.ask(changeSession, { sessionId: session.id, version: 1, status: "no-show" });
    const { sessions } = await author.browser.ask(readToday, {
      day: new Date(session.starts_at).toISOString().slice(0, 10),
    });
    expect(sessions).toMatchObject([{ noteState: "set-aside", dueAt: null }]);
    const opened = await author.browser.ask(openWriter, { sessionId: session.id });
    expect(opened).toMatchObject({ session: { noteState: "set-aside" }, draft: { state: "open" }, beginning: [] });
    expect(await author.browser.refused(sign, { sessionId: session.id, parts: [page.shown()] })).toMatchObject({
      code: "session_not_held",
    });
  });

  it("of a group brings nobody in who came to the group since", async () => {
    const { author, session, group } = await aGroupSession(server, { members: 2 });
    const { page } = await openPages(server, author, session.id);
    await page.type({ element: "topic", words: "Breathing." }).save();
    await author.browser.ask(changeSession, { sessionId: session.id, version: 1, status: "cancelled" });
    const late = await aClient(owner());
    await aMembership(owner(), { group_id: group.id, client_id: late.id });
    const { members, session: shown } = await author.browser.ask(openWriter, { sessionId: session.id });
    expect(shown.noteState).toBe("set-aside");
    expect(members).toHaveLength(2);
  });

  it("opens a quarter of an hour before it begins", async () => {
    const { author, session } = await anIndividualSession(server, { startsIn: 14 });
    expect(await author.browser.ask(openWriter, { sessionId: session.id })).toMatchObject({ draft: { state: "open" } });
  });

  it("is answered alike whether it is forbidden or not there", async () => {
    const { session } = await anIndividualSession(server);
    const { browser } = await somebody(server);
    const forbidden = await browser.refused(openWriter, { sessionId: session.id });
    expect(forbidden).toMatchObject({ code: "not_found", status: 404 });
    expect(await browser.refused(openWriter, { sessionId: unknown })).toEqual(forbidden);
  });
});

describe("marking attendance", () => {
  async function opened() {
    const made = await aGroupSession(server, { members: 2 });
    const writer = await made.author.browser.ask(openWriter, { sessionId: made.session.id });
    const start = Date.parse(String(made.session.starts_at));
    const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
    return { ...made, writer, at, target: { sessionId: made.session.id, clientId: made.clients[0]?.id ?? "" } };
  }

  it("keeps arrival and leaving, and counts the member's own minutes", async () => {
    const { author, target, at } = await opened();
    const { browser } = author;
    expect(
      await browser.ask(markAttendance, { ...target, version: 1, status: "late", arrivedAt: at(10) }),
    ).toMatchObject({ status: "late", arrivedAt: at(10), minutes: 40, version: 2 });
    expect(
      await browser.ask(markAttendance, {
        ...target,
        version: 2,
        status: "left-early",
        arrivedAt: at(10),
        leftAt: at(30),
      }),
    ).toMatchObject({ minutes: 20, version: 3 });
    expect(
      await browser.ask(markAttendance, { ...target, version: 3, status: "absent", arrivedAt: at(10) }),
    ).toMatchObject({ arrivedAt: null, leftAt: null, minutes: 0 });
    expect(await browser.ask(markAttendance, { ...target, version: 4, status: "present-silent" })).toMatchObject({
      status: "present-silent",
      minutes: 50,
    });
  });

  it.each([
    ["late", null, null, "arrivedAt"],
    ["left-early", null, null, "leftAt"],
    ["late", -5, null, "arrivedAt"],
    ["late", 51, null, "arrivedAt"],
    ["left-early", 30, 20, "leftAt"],
  ] as const)(
    "refuses times that do not fit and names the field: %s, arriving at %s, leaving at %s",
    async (status, arrived, left, field) => {
      const { author, target, at } = await opened();
      const [arrivedAt, leftAt] = [arrived, left].map((minutes) => (minutes === null ? null : at(minutes)));
      expect(
        await author.browser.refused(markAttendance, { ...target, version: 1, status, arrivedAt, leftAt }),
      ).toMatchObject({ code: "attendance_times", fields: [{ field }] });
    },
  );

  it.each([
    ["late", 40, null, { stop: 30 }, "stop"],
    ["late", 30, null, { stop: 30 }, "stop"],
    ["left-early", null, 20, { start: 25 }, "start"],
  ] as const)(
    "refuses times of the session that contradict it: %s, came %s, left %s, then %j",
    async (status, came, left, moved, field) => {
      const { author, target, at } = await opened();
      const { browser } = author;
      const [arrivedAt, leftAt] = [came, left].map((minutes) => (minutes === null ? null : at(minutes)));
      await browser.ask(markAttendance, { ...target, version: 1, status, arrivedAt, leftAt });
      const change = Object.fromEntries(Object.entries(moved).map(([name, minutes]) => [name, at(minutes)]));
      expect(
        await browser.refused(changeSession, { sessionId: target.sessionId, version: 1, ...change }),
      ).toMatchObject({ code: "attendance_outside", fields: [{ field }] });
      const { session, members } = await browser.ask(openWriter, { sessionId: target.sessionId });
      expect(session).toMatchObject({ start: at(0), stop: at(50) });
      expect(members.find(({ client }) => client.id === target.clientId)?.attendance).toMatchObject({
        arrivedAt,
        leftAt,
      });
    },
  );

  it("is as the session's new times have it: nobody left early who stayed until the stop", async () => {
    const { author, target, at } = await opened();
    const { browser } = author;
    await browser.ask(markAttendance, { ...target, version: 1, status: "left-early", leftAt: at(45) });
    await browser.ask(changeSession, { sessionId: target.sessionId, version: 1, stop: at(40) });
    const { members } = await browser.ask(openWriter, { sessionId: target.sessionId });
    expect(members.find(({ client }) => client.id === target.clientId)?.attendance).toMatchObject({
      status: "present",
      leftAt: null,
      minutes: 40,
    });
  });

  it("is as it was marked again when the session gets its times back, and as it is where the session is at other hours", async () => {
    const { author, target, at } = await opened();
    const { browser } = author;
    const shown = async () => {
      const { members, session } = await browser.ask(openWriter, { sessionId: target.sessionId });
      const row = members.find(({ client }) => client.id === target.clientId);
      return { version: session.version, attendance: row?.attendance };
    };
    const move = async (times: { readonly start?: string; readonly stop?: string }) => {
      const { version } = await shown();
      await browser.ask(changeSession, { sessionId: target.sessionId, version, ...times });
      return (await shown()).attendance;
    };
    const times = { arrivedAt: at(10), leftAt: at(45) };
    await browser.ask(markAttendance, { ...target, version: 1, status: "left-early", ...times });
    expect(await move({ stop: at(40) })).toMatchObject({ status: "late", arrivedAt: at(10), leftAt: null });
    expect(await move({ start: at(12), stop: at(44) })).toMatchObject({ status: "present", arrivedAt: null });
    expect(await move({ start: at(0), stop: at(50) })).toMatchObject({ status: "left-early", ...times });
    // A session that was over before they came contradicts what is shown.
    expect(await move({ start: at(-300), stop: at(5) }).catch(() => "refused")).toBe("refused");
    // What is no longer shown is in nobody's way.
    expect(await move({ start: at(20), stop: at(40) })).toMatchObject({ status: "present" });
    expect(await move({ start: at(50), stop: at(55) })).toMatchObject({ status: "present", leftAt: null });
  });

  it("overwrites nothing that a second facilitator marked meanwhile", async () => {
    const { author, target } = await opened();
    await author.browser.ask(markAttendance, { ...target, version: 1, status: "absent" });
    expect(await author.browser.refused(markAttendance, { ...target, version: 1, status: "present" })).toMatchObject({
      code: "changed_meanwhile",
      status: 412,
    });
  });

  it("is for those who lead the group", async () => {
    const { target } = await opened();
    const { browser } = await somebody(server);
    expect(await browser.refused(markAttendance, { ...target, version: 1, status: "absent" })).toMatchObject({
      code: "not_found",
    });
  });
});

describe("a walk-in", () => {
  it("is one of the facilitator's own clients, for this session alone", async () => {
    const { author, session, group } = await aGroupSession(server, { members: 1 });
    await author.browser.ask(openWriter, { sessionId: session.id });
    const client = await aClient(owner());
    const request = { sessionId: session.id, clientId: client.id };
    expect(await author.browser.refused(addWalkIn, request)).toMatchObject({ code: "not_found" });
    expect(await author.browser.refused(addWalkIn, { ...request, clientId: unknown })).toMatchObject({
      code: "not_found",
    });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: author.id });
    expect(await author.browser.ask(addWalkIn, request)).toMatchObject({
      client: { id: client.id },
      attendance: { walkIn: true, status: "present" },
      draft: { state: "open" },
    });
    expect(await author.browser.refused(addWalkIn, request)).toMatchObject({ code: "already_here", status: 409 });
    expect(
      await owner().sql("select from membership where group_id = $1 and client_id = $2", [group.id, client.id]),
    ).toEqual([]);
  });

  it("comes to no individual session and to none that was cancelled", async () => {
    const { author, client, session } = await anIndividualSession(server);
    expect(await author.browser.refused(addWalkIn, { sessionId: session.id, clientId: client.id })).toMatchObject({
      code: "not_found",
    });
    const cancelled = await aGroupSession(server, { members: 1, status: "cancelled" });
    await aCareTeamPlace(owner(), { client_id: client.id, staff_id: cancelled.author.id });
    expect(
      await cancelled.author.browser.refused(addWalkIn, { sessionId: cancelled.session.id, clientId: client.id }),
    ).toMatchObject({ code: "session_not_held" });
  });
});
