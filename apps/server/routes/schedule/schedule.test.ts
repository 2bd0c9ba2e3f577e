import { readBusy, readSchedule } from "@goldthread/api/nouns/schedule.ts";
import { addSession, changeSession } from "@goldthread/api/nouns/session.ts";
import { addLeave, endLeave } from "@goldthread/api/nouns/staff.ts";
import { addDays } from "@goldthread/clinical";
import {
  aCareTeamPlace,
  aFacilitator,
  aGroup,
  aMembership,
  aSession,
  insertRow,
} from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const today = new Date().toISOString().slice(0, 10);
const tomorrow = addDays(today, 1);
const at = (clock: string, day = tomorrow) => `${day}T${clock}:00Z`;

async function aClinician() {
  const clinician = await somebody(server);
  const { client_id: clientId } = await aCareTeamPlace(owner(), { staff_id: clinician.id });
  const add = (start: string, stop: string, more: object = {}) =>
    clinician.browser.ask(addSession, { kind: "individual", clientId, start, stop, ...more });
  const shown = async () =>
    (await clinician.browser.ask(readSchedule, { from: tomorrow, to: addDays(tomorrow, 7) })).sessions;
  return { clinician, clientId, add, shown };
}

describe("the schedule", () => {
  it("holds the caller's own sessions and those of the groups they lead, of the days asked for", async () => {
    const { clinician, clientId, add, shown } = await aClinician();
    const group = await aGroup(owner(), { name: "Evening group" });
    await aFacilitator(owner(), { group_id: group.id, staff_id: clinician.id });
    await clinician.browser.ask(addSession, {
      kind: "group",
      groupId: group.id,
      start: at("18:00"),
      stop: at("19:00"),
    });
    await add(at("09:00"), at("09:50"));
    await add(at("09:00", addDays(tomorrow, 7)), at("09:50", addDays(tomorrow, 7)));
    await aSession(owner(), { client_id: clientId, starts_at: at("11:00"), stops_at: at("12:00") });
    const sessions = await shown();
    expect(sessions.map(({ kind, service, start }) => [kind, service, start])).toEqual([
      ["individual", "individual", `${tomorrow}T09:00:00.000Z`],
      ["group", "group", `${tomorrow}T18:00:00.000Z`],
    ]);
  });
  it.each([
    [tomorrow, tomorrow],
    [tomorrow, today],
    [today, addDays(today, 63)],
  ])("of days that are none, or too many, is refused naming the field: %s to %s", async (from, to) => {
    const { clinician } = await aClinician();
    expect(await clinician.browser.refused(readSchedule, { from, to })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "to" }],
    });
  });
});

describe("leave", () => {
  it("stands on the schedule of whoever is away, and on what a lead sees of them; cancelled it does not", async () => {
    const { clinician } = await aClinician();
    const lead = await somebody(server, { roles: ["supervisor"] });
    const span = { from: tomorrow, to: addDays(tomorrow, 7) };
    const leave = { staffId: clinician.id, from: addDays(tomorrow, 6), to: addDays(tomorrow, 9), coverId: null };
    const { id } = await clinician.browser.ask(addLeave, leave);
    const expected = [{ from: leave.from, to: leave.to, coverName: null }];
    expect((await clinician.browser.ask(readSchedule, span)).away).toEqual(expected);
    expect((await lead.browser.ask(readBusy, { staffId: clinician.id, ...span })).away).toEqual(expected);
    expect((await lead.browser.ask(readSchedule, span)).away).toEqual([]);
    expect((await clinician.browser.ask(readSchedule, { from: today, to: addDays(tomorrow, 6) })).away).toEqual([]);
    await clinician.browser.ask(endLeave, { leaveId: id, version: 1, lastDay: null });
    expect((await clinician.browser.ask(readSchedule, span)).away).toEqual([]);
  });
});

describe("two sessions at once", () => {
  it("of one client or one clinician: the second asks, and stands when it is intended", async () => {
    const { clinician, clientId, add, shown } = await aClinician();
    await add(at("09:00"), at("09:50"));
    const second = { kind: "individual", clientId, start: at("09:30"), stop: at("10:20") };
    expect(await clinician.browser.refused(addSession, second)).toMatchObject({
      code: "session_overlaps",
      status: 409,
      fields: [
        {
          field: "start",
          expected: "expected a time at which the client has no other session and the clinician has no other session",
        },
      ],
    });
    expect(await shown()).toHaveLength(1);
    await add(at("09:30"), at("10:20"), { overlap: "intended" });
    expect(await shown()).toHaveLength(2);
  });
  it("end to start is no overlap, and who comes unplanned is not asked about", async () => {
    const { add, shown } = await aClinician();
    await add(at("09:00"), at("10:00"));
    await add(at("10:00"), at("11:00"));
    await add(at("09:30"), at("09:45"), { unplanned: "walk-in" });
    expect(await shown()).toHaveLength(3);
  });
  it("of a group and one of its members elsewhere: asks, says neither who nor where, and stands when it is intended", async () => {
    const { clientId, add } = await aClinician();
    const leader = await somebody(server);
    const [group, other] = [await aGroup(owner()), await aGroup(owner())];
    for (const { id } of [group, other]) {
      await aFacilitator(owner(), { group_id: id, staff_id: leader.id });
      await aMembership(owner(), { group_id: id, client_id: clientId });
    }
    await add(at("09:00"), at("09:50"));
    const meets = (start: string, stop: string) => ({ kind: "group" as const, groupId: group.id, start, stop });
    expect(await leader.browser.refused(addSession, meets(at("09:30"), at("11:00")))).toMatchObject({
      code: "session_overlaps",
      fields: [{ field: "start", expected: "expected a time at which no member has another session" }],
    });
    await leader.browser.ask(addSession, { ...meets(at("09:30"), at("11:00")), overlap: "intended" });
    await leader.browser.ask(addSession, meets(at("13:00"), at("14:00")));
    // The member's other group counts as well.
    const second = { kind: "group", groupId: other.id, start: at("13:30"), stop: at("14:30") };
    expect((await leader.browser.refused(addSession, second)).fields?.[0]?.expected).toContain("no member has");
    // Whoever left the group is not asked about.
    await owner().sql("update membership set to_date = current_date - 1 where group_id = $1", [group.id]);
    await leader.browser.ask(addSession, meets(at("09:00"), at("09:20")));
  });
  it("a move onto another asks; a move away, a new room or a shorter hour do not", async () => {
    const { clinician, add, shown } = await aClinician();
    await add(at("09:00"), at("10:00"));
    const { id } = await add(at("09:30"), at("10:30"), { overlap: "intended" });
    const change = (version: number, more: object) => ({ sessionId: id, version, ...more });
    await clinician.browser.ask(changeSession, change(1, { place: "Room 2" }));
    await clinician.browser.ask(changeSession, change(2, { start: at("09:45") }));
    await clinician.browser.ask(changeSession, change(3, { start: at("11:00"), stop: at("12:00") }));
    expect(await clinician.browser.refused(changeSession, change(4, { start: at("09:50") }))).toMatchObject({
      code: "session_overlaps",
    });
    expect((await shown()).map(({ version }) => version)).toEqual([1, 4]);
  });
  it("what takes place after all is asked about again", async () => {
    const { clinician, add } = await aClinician();
    const { id } = await add(at("09:00"), at("10:00"));
    await clinician.browser.ask(changeSession, { sessionId: id, version: 1, status: "cancelled" });
    await add(at("09:00"), at("10:00"));
    expect(
      await clinician.browser.refused(changeSession, { sessionId: id, version: 2, status: "scheduled" }),
    ).toMatchObject({ code: "session_overlaps" });
  });
});

describe("what became of a session", () => {
  const missed = {
    status: "cancelled",
    statusReason: "Ill",
    statusBy: "client",
    shortNotice: true,
    charge: true,
  } as const;
  it("is said with its reason, by whom, how short the notice was and whether it is charged; and taken back", async () => {
    const { clinician, add, shown } = await aClinician();
    const { id } = await add(at("09:00"), at("09:50"));
    await clinician.browser.ask(changeSession, { sessionId: id, version: 1, ...missed });
    expect(await shown()).toMatchObject([{ ...missed, noteState: "not-needed" }]);
    await clinician.browser.ask(changeSession, { sessionId: id, version: 2, status: "scheduled" });
    expect(await shown()).toMatchObject([
      { status: "scheduled", statusReason: "", statusBy: null, shortNotice: null, charge: null },
    ]);
    expect(await owner().sql("select status_at is not null as noted from session where id = $1", [id])).toEqual([
      { noted: true },
    ]);
  });
  it("late: it starts when it did, the plan is kept, the minutes are those of the contact; and taken back", async () => {
    const { clinician, add, shown } = await aClinician();
    const { id } = await add(at("09:00"), at("09:50"));
    await clinician.browser.ask(changeSession, {
      sessionId: id,
      version: 1,
      beganLate: at("09:12"),
      statusBy: "client",
      statusReason: "Bus",
    });
    expect(await shown()).toMatchObject([
      { start: `${tomorrow}T09:12:00.000Z`, plannedStart: `${tomorrow}T09:00:00.000Z`, statusBy: "client" },
    ]);
    // Later still is counted from the plan, and not from the last lateness.
    await clinician.browser.ask(changeSession, { sessionId: id, version: 2, beganLate: at("09:15") });
    expect(await shown()).toMatchObject([
      { start: `${tomorrow}T09:15:00.000Z`, plannedStart: `${tomorrow}T09:00:00.000Z` },
    ]);
    await clinician.browser.ask(changeSession, {
      sessionId: id,
      version: 3,
      beganLate: null,
      statusBy: null,
      statusReason: "",
    });
    expect(await shown()).toMatchObject([{ start: `${tomorrow}T09:00:00.000Z`, plannedStart: null, statusBy: null }]);
  });
  it.each([
    [{ beganLate: at("09:00") }, "beganLate"],
    [{ beganLate: at("09:50") }, "beganLate"],
    [{ charge: true }, "charge"],
    [{ start: at("10:00") }, "stop"],
    [{ stop: at("08:00") }, "stop"],
    [{ service: "group" }, "service"],
    [{ clientPresent: false }, "clientPresent"],
    [{ participants: [{ name: "" }] }, "participants.0.name"],
  ])("that cannot be is refused naming the field, and nothing is changed: %j", async (change, field) => {
    const { clinician, add, shown } = await aClinician();
    const { id } = await add(at("09:00"), at("09:50"));
    expect(await clinician.browser.refused(changeSession, { sessionId: id, version: 1, ...change })).toMatchObject({
      code: "invalid_input",
      fields: [{ field }],
    });
    expect(await shown()).toMatchObject([{ version: 1 }]);
  });
});

describe("a session with others", () => {
  it("names who takes part beside the client, and whether the client and each of them was there", async () => {
    const { clinician, add, shown } = await aClinician();
    const { id } = await add(at("09:00"), at("09:50"), {
      service: "family",
      participants: [
        { name: "First parent", relation: "mother" },
        { name: "Second parent", relation: "father" },
      ],
    });
    const [session] = await shown();
    expect(session).toMatchObject({ service: "family", clientPresent: true });
    const [mother] = session?.participants ?? [];
    if (mother === undefined) throw new Error("arranged otherwise");
    await clinician.browser.ask(changeSession, {
      sessionId: id,
      version: 1,
      clientPresent: false,
      participants: [{ ...mother, present: false }, { name: "Grandparent" }],
    });
    expect(await shown()).toMatchObject([
      {
        clientPresent: false,
        participants: [
          { id: mother.id, name: "First parent", present: false },
          { name: "Grandparent", present: true },
        ],
      },
    ]);
  });
  it("takes the client's own contacts, and nobody else's", async () => {
    const { clinician, clientId, add, shown } = await aClinician();
    const contact = async (client: string) => {
      const id = crypto.randomUUID();
      await insertRow(owner(), "client_contact", {
        id,
        client_id: client,
        name: "A brother",
        relation: "brother",
        added_by: clinician.id,
      });
      return id;
    };
    const people = (contactId: string) => ({ service: "family", participants: [{ contactId, name: "A brother" }] });
    const { client_id: another } = await aCareTeamPlace(owner(), { staff_id: clinician.id });
    const refusal = await clinician.browser.refused(addSession, {
      kind: "individual",
      clientId,
      start: at("09:00"),
      stop: at("09:50"),
      ...people(await contact(another)),
    });
    expect(refusal).toMatchObject({ code: "invalid_input", fields: [{ field: "participants" }] });
    const contactId = await contact(clientId);
    await add(at("09:00"), at("09:50"), people(contactId));
    expect(await shown()).toMatchObject([{ participants: [{ contactId, name: "A brother" }] }]);
  });
  it("is an individual's alone: a group's people stand in its attendance", async () => {
    const { clinician } = await aClinician();
    const group = await aGroup(owner());
    await aFacilitator(owner(), { group_id: group.id, staff_id: clinician.id });
    const refusal = await clinician.browser.refused(addSession, {
      kind: "group",
      groupId: group.id,
      start: at("09:00"),
      stop: at("10:00"),
      participants: [{ name: "Somebody" }],
    });
    expect(refusal).toMatchObject({ code: "invalid_input", fields: [{ field: "participants" }] });
  });
});

describe("a colleague's free and busy times", () => {
  const asked = (staffId: string) => ({ staffId, from: tomorrow, to: addDays(tomorrow, 1) });
  it("are shown to a lead and an administrator without names", async () => {
    const { clinician, add } = await aClinician();
    await add(at("09:00"), at("09:50"));
    for (const roles of [["supervisor"], ["administrator"]] as const) {
      const lead = await somebody(server, { roles });
      expect((await lead.browser.ask(readBusy, asked(clinician.id))).busy).toEqual([
        { id: null, name: null, start: `${tomorrow}T09:00:00.000Z`, stop: `${tomorrow}T09:50:00.000Z` },
      ]);
    }
  });
  it("are not there for anybody else", async () => {
    const { clinician } = await aClinician();
    const colleague = await somebody(server);
    expect(await colleague.browser.refused(readBusy, asked(clinician.id))).toMatchObject({ code: "not_found" });
  });
});
