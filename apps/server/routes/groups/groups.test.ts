import { addClient, readChart } from "@goldthread/api/nouns/client.ts";
import {
  addFacilitator,
  addGroup,
  changeGroup,
  endMembership,
  enrolMembers,
  listGroups,
  readGroup,
} from "@goldthread/api/nouns/group.ts";
import * as build from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const nobody = "00000000-0000-4000-8000-000000000000";
const today = new Date().toISOString().slice(0, 10);

async function aGroupWith(leader: Somebody, members: number) {
  const { id: groupId } = await leader.browser.ask(addGroup, {
    name: "Evening skills",
    kind: "skills",
    purpose: "<b>Practise</b>",
  });
  const clientIds: string[] = [];
  for (let at = 0; at < members; at++)
    clientIds.push((await leader.browser.ask(addClient, { name: `Member ${at}`, anotherOfThisName: true })).id);
  if (members > 0) await leader.browser.ask(enrolMembers, { groupId, clientIds, from: today });
  return { groupId, clientIds };
}

describe("a group", () => {
  it("is led by the clinician who makes it and whoever they name", async () => {
    const [leader, colleague] = [await somebody(server), await somebody(server)];
    const { id } = await leader.browser.ask(addGroup, {
      name: "Mornings",
      kind: "process",
      facilitatorIds: [colleague.id, leader.id],
    });
    const seen = await colleague.browser.ask(readGroup, { groupId: id });
    expect(seen).toMatchObject({
      name: "Mornings",
      kind: "process",
      purpose: "",
      mine: true,
      version: 1,
      members: [],
      sessions: [],
    });
    expect(seen.facilitators.map(({ staffId }) => staffId).toSorted()).toEqual([leader.id, colleague.id].toSorted());
  });

  it("that an administrator makes is led by those named, not by the administrator", async () => {
    const [administrator, leader] = [await somebody(server, { roles: ["administrator"] }), await somebody(server)];
    const { id } = await administrator.browser.ask(addGroup, {
      name: "Given",
      kind: "other",
      facilitatorIds: [leader.id],
    });
    expect(await administrator.browser.ask(readGroup, { groupId: id })).toMatchObject({
      mine: false,
      members: null,
      sessions: null,
    });
    expect(await leader.browser.ask(readGroup, { groupId: id })).toMatchObject({ mine: true });
  });

  it("shows its members and sessions to those who lead it, and to others that it exists", async () => {
    const [leader, other] = [await somebody(server), await somebody(server)];
    const { groupId, clientIds } = await aGroupWith(leader, 2);
    const session = await build.aSession(server.test.asOwner, { group_id: groupId, title: "One" });
    await build.anAttendance(server.test.asOwner, {
      session_id: session.id,
      group_id: groupId,
      client_id: clientIds[0] ?? "",
    });
    await build.aRiskConcern(server.test.asOwner, { client_id: clientIds[1] ?? "" });
    const { members, sessions } = await leader.browser.ask(readGroup, { groupId });
    expect(members?.map(({ clientId, riskOpen, chart }) => [clientId, riskOpen, chart])).toEqual([
      [clientIds[0], false, true],
      [clientIds[1], true, true],
    ]);
    expect(sessions).toMatchObject([{ id: session.id, title: "One", present: 1, signed: 0 }]);
    expect(await other.browser.ask(readGroup, { groupId })).toMatchObject({
      name: "Evening skills",
      purpose: "<b>Practise</b>",
      members: null,
      sessions: null,
    });
    expect(await other.browser.refused(readGroup, { groupId: nobody })).toMatchObject({ code: "not_found" });
  });

  it("stands first in its leader's list", async () => {
    const leader = await somebody(server);
    await build.aGroup(server.test.asOwner, { name: "AAA another's" });
    const { id } = await leader.browser.ask(addGroup, { name: "ZZZ mine", kind: "support" });
    const { groups } = await leader.browser.ask(listGroups, {});
    expect(groups[0]).toMatchObject({ id, mine: true });
    expect(groups.some(({ mine, name }) => !mine && name === "AAA another's")).toBe(true);
  });

  it("changes on the version that was seen, by those who lead it", async () => {
    const [leader, other] = [await somebody(server), await somebody(server)];
    const { groupId } = await aGroupWith(leader, 0);
    expect(await leader.browser.ask(changeGroup, { groupId, version: 1, name: "Later skills" })).toEqual({
      version: 2,
    });
    expect(await leader.browser.refused(changeGroup, { groupId, version: 1, kind: "support" })).toMatchObject({
      code: "changed_meanwhile",
      status: 412,
    });
    expect(await other.browser.refused(changeGroup, { groupId, version: 2, name: "Taken" })).toMatchObject({
      code: "not_found",
    });
    expect(await leader.browser.ask(readGroup, { groupId })).toMatchObject({ name: "Later skills", kind: "skills" });
  });
});

describe("enrolling", () => {
  it("refuses a group of none, and more than 200 at once", async () => {
    const leader = await somebody(server);
    const { groupId } = await aGroupWith(leader, 0);
    expect(await leader.browser.refused(enrolMembers, { groupId, clientIds: [], from: today })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "clientIds", expected: "expected at least one client" }],
    });
    const many = Array.from({ length: 201 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`);
    expect(await leader.browser.refused(enrolMembers, { groupId, clientIds: many, from: today })).toMatchObject({
      fields: [{ field: "clientIds", expected: "expected at most 200 clients" }],
    });
  });

  it("refuses a member twice: in one request, and who is a member already, and names which", async () => {
    const leader = await somebody(server);
    const { groupId, clientIds } = await aGroupWith(leader, 1);
    const { id: fresh } = await leader.browser.ask(addClient, { name: "Fresh" });
    const enrol = (ids: (string | undefined)[]) =>
      leader.browser.refused(enrolMembers, { groupId, clientIds: ids, from: today });
    expect(await enrol([fresh, fresh])).toMatchObject({
      code: "already_member",
      status: 409,
      fields: [{ field: "clientIds.1" }],
    });
    expect(await enrol([fresh, clientIds[0]])).toMatchObject({
      code: "already_member",
      fields: [{ field: "clientIds.1" }],
    });
    expect((await leader.browser.ask(readGroup, { groupId })).members).toHaveLength(1);
  });

  it("of one client twice at the same moment happens once", async () => {
    const leader = await somebody(server);
    const { groupId } = await aGroupWith(leader, 0);
    const { id } = await leader.browser.ask(addClient, { name: "Racing" });
    const enrol = (from: string) =>
      leader.browser.send({
        method: "POST",
        url: `/api/groups/${groupId}/members`,
        payload: { clientIds: [id], from },
      });
    const answers = await Promise.all([enrol(today), enrol("2026-01-01")]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it("is for those who treat the client; to others neither the client nor a membership is there", async () => {
    const [leader, other] = [await somebody(server), await somebody(server)];
    const { groupId, clientIds } = await aGroupWith(leader, 1);
    const { id: theirs } = await other.browser.ask(addClient, { name: "Not yours" });
    for (const id of [theirs, nobody]) {
      expect(await leader.browser.refused(enrolMembers, { groupId, clientIds: [id], from: today })).toMatchObject({
        code: "not_found",
      });
    }
    expect(await other.browser.refused(enrolMembers, { groupId, clientIds, from: today })).toMatchObject({
      code: "not_found",
    });
    await other.browser.ask(enrolMembers, { groupId, clientIds: [theirs], from: today });
  });

  it("by an administrator who may not read the members still refuses one twice", async () => {
    const [leader, administrator] = [await somebody(server), await somebody(server, { roles: ["administrator"] })];
    const { groupId, clientIds } = await aGroupWith(leader, 1);
    expect(await administrator.browser.refused(enrolMembers, { groupId, clientIds, from: "2027-01-01" })).toMatchObject(
      { code: "already_member" },
    );
  });

  it("ends after a day, and the client may come back", async () => {
    const leader = await somebody(server);
    const { groupId, clientIds } = await aGroupWith(leader, 1);
    const clientId = clientIds[0] ?? "";
    await server.test.asOwner.sql("update membership set from_date = '2020-01-01' where group_id = $1", [groupId]);
    expect(await leader.browser.refused(endMembership, { groupId, clientId, to: "2019-01-01" })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "to" }],
    });
    await leader.browser.ask(endMembership, { groupId, clientId, to: "2021-01-01" });
    expect(await leader.browser.refused(endMembership, { groupId, clientId, to: "2021-01-01" })).toMatchObject({
      code: "not_found",
    });
    await leader.browser.ask(enrolMembers, { groupId, clientIds: [clientId], from: today });
    expect((await leader.browser.ask(readChart, { clientId })).groups.map(({ from, to }) => [from, to])).toEqual([
      [today, null],
      ["2020-01-01", "2021-01-01"],
    ]);
  });
});

describe("a second facilitator", () => {
  it("is let in by the first, once, and sees the members by name without their charts", async () => {
    const [leader, colleague] = [await somebody(server), await somebody(server)];
    const { groupId, clientIds } = await aGroupWith(leader, 1);
    await leader.browser.ask(addFacilitator, { groupId, staffId: colleague.id, from: today });
    await leader.browser.ask(addFacilitator, { groupId, staffId: colleague.id, from: today });
    const { members, facilitators } = await colleague.browser.ask(readGroup, { groupId });
    expect(facilitators).toHaveLength(2);
    expect(members).toMatchObject([{ clientId: clientIds[0], chart: false }]);
  });

  it("is not let in by a stranger, and must work here", async () => {
    const [leader, stranger] = [
      await somebody(server),
      await somebody(server, { roles: ["administrator", "clinician"] }),
    ];
    const { groupId } = await aGroupWith(leader, 0);
    expect(
      await stranger.browser.refused(addFacilitator, { groupId, staffId: stranger.id, from: today }),
    ).toMatchObject({ code: "not_found" });
    expect(await leader.browser.refused(addFacilitator, { groupId, staffId: nobody, from: today })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "staffId" }],
    });
  });
});
