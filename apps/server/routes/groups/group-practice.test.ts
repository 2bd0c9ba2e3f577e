import { addClient } from "@goldthread/api/nouns/client.ts";
import {
  acceptAgreement,
  addAgreement,
  addCurriculumSession,
  addFacilitator,
  addGroup,
  changeCurriculumSession,
  changeGroup,
  endFacilitator,
  enrolMembers,
  readGroup,
  withdrawAcceptance,
} from "@goldthread/api/nouns/group.ts";
import { describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const today = new Date().toISOString().slice(0, 10);

async function aGroup(leader: Somebody, given: { sizeLimit?: number } = {}) {
  const { id } = await leader.browser.ask(addGroup, { name: "Evening skills", kind: "skills", ...given });
  return id;
}

async function clientsOf(leader: Somebody, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1)
    ids.push((await leader.browser.ask(addClient, { name: `Member ${at}`, anotherOfThisName: true })).id);
  return ids;
}

describe("a group's size", () => {
  it("is asked about where more would join than its own limit or its profile's, and never silently passed", async () => {
    const leader = await somebody(server);
    const groupId = await aGroup(leader, { sizeLimit: 2 });
    const [one, two, three] = await clientsOf(leader, 3);
    await leader.browser.ask(enrolMembers, { groupId, clientIds: [one ?? "", two ?? ""], from: today });
    const more = { groupId, clientIds: [three ?? ""], from: today };
    expect(await leader.browser.refused(enrolMembers, more)).toMatchObject({
      code: "group_full",
      fields: [{ field: "overLimit", expected: expect.stringContaining("at most 2 members") }],
    });
    expect((await leader.browser.ask(readGroup, { groupId })).members).toHaveLength(2);
    await leader.browser.ask(enrolMembers, { ...more, overLimit: true });
    expect((await leader.browser.ask(readGroup, { groupId })).members).toHaveLength(3);
  });

  it("is the profile's where the group says nothing, and where the group allows more than the profile", async () => {
    const leader = await somebody(server);
    const groupId = await aGroup(leader);
    expect(await leader.browser.ask(readGroup, { groupId })).toMatchObject({ sizeLimit: null, limit: 12 });
    await leader.browser.ask(changeGroup, { groupId, version: 1, sizeLimit: 30, isOpen: false, eligibility: "Adults" });
    expect(await leader.browser.ask(readGroup, { groupId })).toMatchObject({
      sizeLimit: 30,
      limit: 12,
      limitFrom: expect.stringContaining("L33632"),
      isOpen: false,
      eligibility: "Adults",
    });
  });
});

describe("a curriculum", () => {
  it("is numbered in the order it is given, offers its first, and takes no number twice", async () => {
    const [leader, other] = [await somebody(server), await somebody(server)];
    const groupId = await aGroup(leader);
    const { id } = await leader.browser.ask(addCurriculumSession, { groupId, title: "Noticing", aim: "Name one" });
    await leader.browser.ask(addCurriculumSession, { groupId, title: "Riding the wave" });
    const seen = await other.browser.ask(readGroup, { groupId });
    expect(seen.curriculum.map(({ number, title }) => [number, title])).toEqual([
      [1, "Noticing"],
      [2, "Riding the wave"],
    ]);
    expect(seen.nextInCurriculum).toMatchObject({ id, number: 1 });
    expect(await leader.browser.refused(addCurriculumSession, { groupId, number: 2, title: "x" })).toMatchObject({
      code: "number_taken",
      fields: [{ field: "number" }],
    });
    expect(await other.browser.refused(addCurriculumSession, { groupId, title: "x" })).toMatchObject({
      code: "not_found",
    });
    expect(await leader.browser.ask(changeCurriculumSession, { curriculumId: id, version: 1, removed: true })).toEqual({
      version: 2,
    });
    expect((await leader.browser.ask(readGroup, { groupId })).curriculum).toHaveLength(1);
    expect(
      await leader.browser.refused(changeCurriculumSession, { curriculumId: id, version: 1, title: "y" }),
    ).toMatchObject({ code: "changed_meanwhile" });
    await leader.browser.ask(changeCurriculumSession, { curriculumId: id, version: 2, removed: false });
    expect((await leader.browser.ask(readGroup, { groupId })).curriculum).toHaveLength(2);
  });
});

describe("a group's agreement", () => {
  it("keeps each wording as a version, and each member the version that they accepted", async () => {
    const leader = await somebody(server);
    const groupId = await aGroup(leader);
    const [one = "", two = ""] = await clientsOf(leader, 2);
    await leader.browser.ask(enrolMembers, { groupId, clientIds: [one, two], from: today });
    const before = await leader.browser.ask(readGroup, { groupId });
    expect(before.agreements).toEqual([]);
    expect(before.agreementOffered).toMatch(/hurt[\s\S]*stays here[\s\S]*own pace/i);
    const first = await leader.browser.ask(addAgreement, { groupId, after: 0, text: before.agreementOffered });
    const accept = { groupId, agreementId: first.id, clientIds: [one, two], on: today };
    expect(await leader.browser.ask(acceptAgreement, accept)).toEqual({ recorded: 2 });
    expect(await leader.browser.ask(acceptAgreement, accept)).toEqual({ recorded: 0 });
    await leader.browser.ask(addAgreement, { groupId, after: 1, text: "Shorter words." });
    expect(await leader.browser.refused(addAgreement, { groupId, after: 1, text: "Others." })).toMatchObject({
      code: "changed_meanwhile",
    });
    const after = await leader.browser.ask(readGroup, { groupId });
    expect(after.agreements.map(({ version, text }) => [version, text])).toEqual([
      [2, "Shorter words."],
      [1, before.agreementOffered],
    ]);
    expect(after.members?.map(({ accepted }) => accepted?.version)).toEqual([1, 1]);
    const acceptanceId = after.members?.[0]?.accepted?.id ?? "";
    await leader.browser.ask(withdrawAcceptance, { groupId, acceptanceId });
    expect(await leader.browser.refused(withdrawAcceptance, { groupId, acceptanceId })).toMatchObject({
      code: "not_found",
    });
    expect((await leader.browser.ask(readGroup, { groupId })).members?.[0]?.accepted).toBeNull();
  });

  it("is worded and accepted by nobody else; blank words and a day ahead are refused", async () => {
    const [leader, other] = [await somebody(server), await somebody(server)];
    const groupId = await aGroup(leader);
    const [one = ""] = await clientsOf(leader, 1);
    expect(await other.browser.refused(addAgreement, { groupId, after: 0, text: "x" })).toMatchObject({
      code: "not_found",
    });
    expect(await leader.browser.refused(addAgreement, { groupId, after: 0, text: " \n " })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "text" }],
    });
    const { id: agreementId } = await leader.browser.ask(addAgreement, { groupId, after: 0, text: "Words." });
    const accept = { groupId, agreementId, clientIds: [one] };
    expect(await other.browser.refused(acceptAgreement, { ...accept, on: today })).toMatchObject({ code: "not_found" });
    expect(await leader.browser.refused(acceptAgreement, { ...accept, on: "2999-01-01" })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "on" }],
    });
  });
});

describe("who leads a group", () => {
  it("is known over time, and somebody always goes on leading it", async () => {
    const [leader, colleague] = [await somebody(server), await somebody(server)];
    const groupId = await aGroup(leader);
    const end = { groupId, staffId: leader.id, to: today };
    expect(await leader.browser.refused(endFacilitator, end)).toMatchObject({ code: "last_facilitator" });
    await leader.browser.ask(addFacilitator, { groupId, staffId: colleague.id, from: today });
    await colleague.browser.ask(endFacilitator, end);
    const { facilitatorHistory } = await colleague.browser.ask(readGroup, { groupId });
    expect(facilitatorHistory).toMatchObject([
      { staffId: colleague.id, to: null },
      { staffId: leader.id, to: today },
    ]);
  });
});
