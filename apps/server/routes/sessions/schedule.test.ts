import { addSession, changeSession, readToday, sign } from "@goldthread/api/nouns/session.ts";
import { aCareTeamPlace, aClient, aFacilitator, aGroup } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, minutesFromNow, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const day = 24 * 60;

async function aClinicianWithAClient() {
  const clinician = await somebody(server);
  const client = await aClient(owner());
  await aCareTeamPlace(owner(), { client_id: client.id, staff_id: clinician.id });
  return { clinician, client };
}

describe("adding a session", () => {
  it("starts one that nobody had planned, now, and it stands on today's list", async () => {
    const { clinician, client } = await aClinicianWithAClient();
    const { id } = await clinician.browser.ask(addSession, {
      kind: "individual",
      clientId: client.id,
      start: minutesFromNow(0),
      stop: minutesFromNow(50),
      modality: "phone",
      unplanned: "crisis",
      title: "Called in",
    });
    const { sessions } = await clinician.browser.ask(readToday, { day: minutesFromNow(0).slice(0, 10) });
    expect(sessions).toMatchObject([
      {
        id,
        name: client.name,
        title: "Called in",
        modality: "phone",
        unplanned: "crisis",
        status: "scheduled",
        noteState: "none",
        version: 1,
      },
    ]);
  });

  it("of a group is led by those who lead the group on that day", async () => {
    const [one, two, left] = [await somebody(server), await somebody(server), await somebody(server)];
    const group = await aGroup(owner());
    for (const { id } of [one, two]) await aFacilitator(owner(), { group_id: group.id, staff_id: id });
    await aFacilitator(owner(), {
      group_id: group.id,
      staff_id: left.id,
      from_date: "2020-01-01",
      to_date: "2020-02-01",
    });
    const { id } = await one.browser.ask(addSession, {
      kind: "group",
      groupId: group.id,
      start: minutesFromNow(day),
      stop: minutesFromNow(day + 90),
    });
    const rows = await owner().sql<{ staff_id: string }>(
      "select staff_id from session_facilitator where session_id = $1",
      [id],
    );
    expect(rows.map(({ staff_id }) => staff_id).toSorted()).toEqual([one.id, two.id].toSorted());
  });

  it.each([
    [0, 0, "stop"],
    [0, -10, "stop"],
    [0, day + 1, "stop"],
    [3 * 366 * day, 3 * 366 * day + 50, "start"],
    [-3 * 366 * day, -3 * 366 * day + 50, "start"],
  ])("refuses times that cannot be and names the field: from minute %i to minute %i", async (start, stop, field) => {
    const { clinician, client } = await aClinicianWithAClient();
    const now = Date.now();
    const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
    const refusal = await clinician.browser.refused(addSession, {
      kind: "individual",
      clientId: client.id,
      start: at(start),
      stop: at(stop),
    });
    expect(refusal).toMatchObject({ code: "invalid_input", fields: [{ field }] });
  });

  it.each([
    [{ kind: "individual" }, "clientId"],
    [{ kind: "group" }, "groupId"],
    [{ kind: "individual", both: true }, "groupId"],
    [{ kind: "telepathy" }, "kind"],
    [{ kind: "individual", clientId: "nobody" }, "clientId"],
    [{ kind: "individual", place: "x".repeat(201) }, "place"],
    [{ kind: "individual", title: "two\nlines" }, "title"],
    [{ kind: "individual", place: "a\ttab" }, "place"],
    [{ kind: "individual", serviceCode: "psychotherapy" }, "serviceCode"],
    [{ kind: "individual", colour: "red" }, "colour"],
  ])(
    "refuses what does not fit and names the field: %j",
    async ({ both, ...given }: Record<string, unknown>, field) => {
      const { clinician, client } = await aClinicianWithAClient();
      const whom =
        both === true
          ? { clientId: client.id, groupId: client.id }
          : field === "clientId" || field === "groupId"
            ? {}
            : { clientId: client.id };
      const refusal = await clinician.browser.refused(addSession, {
        start: minutesFromNow(0),
        stop: minutesFromNow(50),
        ...whom,
        ...given,
      });
      expect(refusal.code).toBe("invalid_input");
      expect(refusal.fields?.map((one) => one.field)).toContain(field);
    },
  );

  it("is for one's own clients and groups, and for clinical roles: another's and none are answered alike", async () => {
    const { client } = await aClinicianWithAClient();
    const times = { start: minutesFromNow(0), stop: minutesFromNow(50) };
    const [stranger, administrator] = [await somebody(server), await somebody(server, { roles: ["administrator"] })];
    const forbidden = await stranger.browser.refused(addSession, { kind: "individual", clientId: client.id, ...times });
    expect(forbidden).toMatchObject({ code: "not_found", status: 404 });
    expect(
      await stranger.browser.refused(addSession, {
        kind: "individual",
        clientId: "018f0000-0000-7000-8000-000000000001",
        ...times,
      }),
    ).toEqual(forbidden);
    expect(
      await stranger.browser.refused(addSession, { kind: "group", groupId: (await aGroup(owner())).id, ...times }),
    ).toEqual(forbidden);
    expect(
      await administrator.browser.refused(addSession, { kind: "individual", clientId: client.id, ...times }),
    ).toEqual(forbidden);
  });
});

describe("changing a session", () => {
  it("moves it, cancels it with a reason, and answers the new version", async () => {
    const { author, session } = await anIndividualSession(server);
    const { browser } = author;
    const [start, stop] = [minutesFromNow(60), minutesFromNow(110)];
    expect(
      await browser.ask(changeSession, { sessionId: session.id, version: 1, start, stop, place: "Room 2" }),
    ).toEqual({ version: 2 });
    expect(
      await browser.ask(changeSession, { sessionId: session.id, version: 2, status: "cancelled", statusReason: "Ill" }),
    ).toEqual({ version: 3 });
    expect(
      await owner().sql("select starts_at, place, status, status_reason from session where id = $1", [session.id]),
    ).toEqual([{ starts_at: new Date(start), place: "Room 2", status: "cancelled", status_reason: "Ill" }]);
  });

  it("overwrites nothing that was changed meanwhile", async () => {
    const { author, session } = await anIndividualSession(server);
    await author.browser.ask(changeSession, { sessionId: session.id, version: 1, place: "Room 2" });
    expect(
      await author.browser.refused(changeSession, { sessionId: session.id, version: 1, place: "Room 3" }),
    ).toMatchObject({ code: "changed_meanwhile", status: 412 });
  });

  it("refuses a stop before the start that stays", async () => {
    const { author, session } = await anIndividualSession(server);
    expect(
      await author.browser.refused(changeSession, { sessionId: session.id, version: 1, stop: minutesFromNow(-120) }),
    ).toMatchObject({ code: "invalid_input", fields: [{ field: "stop" }] });
  });

  it("is over once a note of it is signed", async () => {
    const { author, session } = await anIndividualSession(server);
    const { page } = await openPages(server, author, session.id);
    await page.type({ words: "Done." }).save();
    await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
    expect(
      await author.browser.refused(changeSession, { sessionId: session.id, version: 2, place: "Elsewhere" }),
    ).toMatchObject({ code: "session_documented" });
  });

  it("never changes the facts of a note that is being signed at that moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { author, session } = await anIndividualSession(server);
      const { page } = await openPages(server, author, session.id);
      await page.type({ words: "Done." }).save();
      await Promise.allSettled([
        author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] }),
        author.browser.ask(changeSession, { sessionId: session.id, version: 1, place: "Elsewhere" }),
      ]);
      const [note] = await owner().sql<{ place: string; content: string }>(
        "select s.place, n.content from note n join session s on s.id = n.session_id where s.id = $1",
        [session.id],
      );
      expect(JSON.parse(note?.content ?? "").session.place).toBe(note?.place);
    }
  });

  it("is for those whose session it is", async () => {
    const { session } = await anIndividualSession(server);
    const { browser } = await somebody(server);
    expect(await browser.refused(changeSession, { sessionId: session.id, version: 1, place: "x" })).toMatchObject({
      code: "not_found",
    });
  });
});
