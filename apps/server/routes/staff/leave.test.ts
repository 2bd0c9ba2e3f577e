import { listDocuments } from "@goldthread/api/nouns/document.ts";
import { readChart } from "@goldthread/api/nouns/client.ts";
import { addLeave, endLeave, listLeave } from "@goldthread/api/nouns/staff.ts";
import { aCareTeamPlace, aFacilitator, aSession } from "@goldthread/store/testing/index.ts";
import { dayFromToday } from "@goldthread/store/testing/practice-at-work.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const day = (days: number) => dayFromToday(server.test.asOwner, days);
const at = async (days: number) => `${await day(days)}T14:00:00.000Z`;
const until = async (days: number) => `${await day(days)}T14:50:00.000Z`;

async function aLeaver() {
  const { asOwner } = server.test;
  const leaver = await somebody(server);
  const cover = await somebody(server, { roles: ["supervisor"] });
  const { client_id: clientId } = await aCareTeamPlace(asOwner, { staff_id: leaver.id });
  const { group_id: groupId } = await aFacilitator(asOwner, { staff_id: leaver.id });
  return { leaver, cover, clientId, groupId };
}

const placesOf = (staffId: string) =>
  server.test.asOwner.sql<{ from_date: string; to_date: string | null; capacity: string }>(
    "select from_date::text, to_date::text, capacity from care_team where staff_id = $1 order by from_date",
    [staffId],
  );

describe("a leave with cover", () => {
  it("opens the charts to whoever covers for those days, and the ledger stands for it", async () => {
    const { leaver, cover, clientId } = await aLeaver();
    expect(await cover.browser.refused(readChart, { clientId })).toMatchObject({ code: "not_found" });
    const [from, to] = [await day(0), await day(6)];
    const { id, ...opened } = await leaver.browser.ask(addLeave, {
      staffId: leaver.id,
      from,
      to,
      coverId: cover.id,
    });
    expect(opened).toEqual({ clients: 1, groups: 1, sessions: 0 });
    await cover.browser.ask(readChart, { clientId });
    expect(await placesOf(cover.id)).toEqual([{ from_date: from, to_date: to, capacity: "supervisor" }]);
    const [grant] = await server.test.asOwner.sql<{ content: string; kind: string }>(
      "select g.content, e.kind from access_grant g join ledger_entry e on e.id = g.entry_id where g.leave_id = $1",
      [id],
    );
    expect(grant?.kind).toBe("access-granted");
    expect(JSON.parse(grant?.content ?? "")).toMatchObject({
      reason: "cover",
      by: leaver.id,
      fromStaffId: leaver.id,
      staffId: cover.id,
      clientIds: [clientId],
      from,
      to,
    });
    const [event] = await server.test.asOwner.sql("select act from audit_event where subject = $1", [leaver.id]);
    expect(event).toEqual({ act: "leave entered" });
  });

  it("that begins later opens nothing before its first day", async () => {
    const { leaver, cover, clientId } = await aLeaver();
    await leaver.browser.ask(addLeave, { staffId: leaver.id, from: await day(3), to: await day(9), coverId: cover.id });
    expect(await cover.browser.refused(readChart, { clientId })).toMatchObject({ code: "not_found" });
  });

  it("ends when it is ended, and one that is cancelled leaves no place on a care team", async () => {
    const { leaver, cover, clientId } = await aLeaver();
    const { id } = await leaver.browser.ask(addLeave, {
      staffId: leaver.id,
      from: await day(0),
      to: await day(6),
      coverId: cover.id,
    });
    expect(await leaver.browser.refused(endLeave, { leaveId: id, version: 1, lastDay: null })).toMatchObject({
      fields: [{ field: "lastDay", expected: "expected a last day, because it has begun" }],
    });
    await leaver.browser.ask(endLeave, { leaveId: id, version: 1, lastDay: await day(0) });
    expect(await placesOf(cover.id)).toMatchObject([{ to_date: await day(0) }]);

    const second = await leaver.browser.ask(addLeave, {
      staffId: leaver.id,
      from: await day(10),
      to: await day(12),
      coverId: cover.id,
    });
    expect(await placesOf(cover.id)).toHaveLength(2);
    await leaver.browser.ask(endLeave, { leaveId: second.id, version: 1, lastDay: null });
    expect(await placesOf(cover.id)).toHaveLength(1);
    await cover.browser.ask(readChart, { clientId });
    const { leave } = await leaver.browser.ask(listLeave, {});
    expect(leave.filter(({ staffId }) => staffId === leaver.id)).toMatchObject([{ id, to: await day(0) }]);
  });

  it("takes the sessions of those days along when asked, and gives the later ones back when it ends early", async () => {
    const administrator = await somebody(server, { roles: ["administrator"] });
    const { leaver, cover, clientId } = await aLeaver();
    const given = { client_id: clientId, clinician_id: leaver.id, status: "scheduled" as const };
    const session = async (days: number) =>
      (await aSession(server.test.asOwner, { ...given, starts_at: await at(days), stops_at: await until(days) })).id;
    const [first, second, after] = [await session(2), await session(5), await session(9)];
    const whose = async () =>
      (
        await server.test.asOwner.sql<{ id: string; clinician_id: string }>(
          "select id, clinician_id from session where id = any ($1::uuid[]) order by starts_at",
          [[first, second, after]],
        )
      ).map(({ clinician_id }) => (clinician_id === leaver.id ? "leaver" : "cover"));
    const { id, sessions } = await administrator.browser.ask(addLeave, {
      staffId: leaver.id,
      from: await day(1),
      to: await day(6),
      coverId: cover.id,
      moveSessions: true,
    });
    expect([sessions, await whose()]).toEqual([2, ["cover", "cover", "leaver"]]);
    expect(await administrator.browser.ask(endLeave, { leaveId: id, version: 1, lastDay: await day(3) })).toEqual({
      sessions: 1,
    });
    expect(await whose()).toEqual(["cover", "leaver", "leaver"]);
  });
});

describe("sessions of a leave", () => {
  it("come back to whoever ends or cancels their own leave, and neither those of whoever covers nor what has begun", async () => {
    const { asOwner } = server.test;
    const { leaver, cover, clientId } = await aLeaver();
    const aSessionOf = async (clinician_id: string, starts_at: string, stops_at: string) =>
      (await aSession(asOwner, { client_id: clientId, clinician_id, status: "scheduled", starts_at, stops_at })).id;
    const minutes = (from: number) => new Date(Date.now() + from * 60_000).toISOString();
    const begun = await aSessionOf(leaver.id, minutes(-30), minutes(20));
    const coming = await aSessionOf(leaver.id, await at(2), await until(2));
    const own = await aSessionOf(cover.id, await at(3), await until(3));
    const whose = async () => {
      const rows = await asOwner.sql<{ id: string; clinician_id: string }>(
        "select id, clinician_id from session where id = any ($1::uuid[])",
        [[begun, coming, own]],
      );
      return [begun, coming, own].map((id) =>
        rows.find((row) => row.id === id)?.clinician_id === leaver.id ? "leaver" : "cover",
      );
    };
    const days = { staffId: leaver.id, coverId: cover.id, moveSessions: true };
    const now = await leaver.browser.ask(addLeave, { ...days, from: await day(0), to: await day(6) });
    expect([now.sessions, await whose()]).toEqual([1, ["leaver", "cover", "cover"]]);
    expect(await leaver.browser.ask(endLeave, { leaveId: now.id, version: 1, lastDay: await day(0) })).toEqual({
      sessions: 1,
    });
    expect(await whose()).toEqual(["leaver", "leaver", "cover"]);
    const later = await leaver.browser.ask(addLeave, { ...days, from: await day(1), to: await day(6) });
    expect(await whose()).toEqual(["leaver", "cover", "cover"]);
    await leaver.browser.ask(endLeave, { leaveId: later.id, version: 1, lastDay: null });
    expect(await whose()).toEqual(["leaver", "leaver", "cover"]);
  });
});

describe("a leave", () => {
  it("is known to everybody, and entered by whoever goes or an administrator", async () => {
    const { leaver, cover } = await aLeaver();
    const days = { staffId: leaver.id, from: await day(1), to: await day(2), coverId: null };
    expect(await cover.browser.refused(addLeave, days)).toMatchObject({ code: "not_found" });
    const { id } = await leaver.browser.ask(addLeave, days);
    const { leave } = await cover.browser.ask(listLeave, {});
    expect(leave.find((one) => one.id === id)).toMatchObject({ mayEnd: false, begun: false, coverId: null });
    expect(await cover.browser.refused(endLeave, { leaveId: id, version: 1, lastDay: null })).toMatchObject({
      code: "not_found",
    });
    expect(await leaver.browser.refused(addLeave, days)).toMatchObject({ code: "leave_overlaps" });
    expect(await leaver.browser.refused(endLeave, { leaveId: id, version: 2, lastDay: null })).toMatchObject({
      code: "changed_meanwhile",
    });
  });

  it("never lets an administrator cover by their own hand: it would open notes to them", async () => {
    const administrator = await somebody(server, { roles: ["administrator", "clinician"] });
    const { leaver, clientId } = await aLeaver();
    const days = { staffId: leaver.id, from: await day(0), to: await day(2), coverId: administrator.id };
    expect(await administrator.browser.refused(addLeave, days)).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "coverId" }],
    });
    // Who belongs to whom an administrator sees; what lies in the chart they do not.
    expect(await administrator.browser.refused(listDocuments, { clientId })).toMatchObject({ code: "not_found" });
    await leaver.browser.ask(addLeave, days);
    await administrator.browser.ask(listDocuments, { clientId });
  });

  it.each([
    [{ from: "2026-02-30" }, "from"],
    [{ from: "2099-01-02", to: "2099-01-01" }, "to"],
    [{ from: "2020-01-01", to: "2020-01-02" }, "to"],
    [{ from: "2098-01-01", to: "2099-12-01" }, "to"],
  ])("with days that cannot be (%j) is refused by name", async (days, field) => {
    const { browser, id } = await somebody(server);
    const usual = { staffId: id, from: await day(1), to: await day(2), coverId: null };
    const whole = Object.assign(usual, days);
    expect(await browser.refused(addLeave, whole)).toMatchObject({ code: "invalid_input", fields: [{ field }] });
  });

  it("is not covered by somebody without a clinical role, or by oneself", async () => {
    const { browser, id } = await somebody(server);
    const biller = await somebody(server, { roles: ["biller"] });
    for (const coverId of [biller.id, id])
      expect(
        await browser.refused(addLeave, { staffId: id, from: await day(1), to: await day(2), coverId }),
      ).toMatchObject({ code: "invalid_input", fields: [{ field: "coverId" }] });
  });
});
