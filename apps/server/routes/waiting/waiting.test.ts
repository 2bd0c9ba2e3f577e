import { addClient, readChart } from "@goldthread/api/nouns/client.ts";
import { addGroup, addWaiting, changeWaiting, enrolFromWaiting, readGroup } from "@goldthread/api/nouns/group.ts";
import { describe, expect, it } from "vitest";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const today = new Date().toISOString().slice(0, 10);

const aClientOf = async (clinician: Somebody, name: string) =>
  (await clinician.browser.ask(addClient, { name, anotherOfThisName: true })).id;

async function aList() {
  const [leader, referrer, other] = [await somebody(server), await somebody(server), await somebody(server)];
  const { id: groupId } = await leader.browser.ask(addGroup, { name: "Evening", kind: "process", sizeLimit: 1 });
  const clients = [await aClientOf(referrer, "Ada Made-up"), await aClientOf(referrer, "Bo Made-up")];
  for (const clientId of clients)
    await referrer.browser.ask(addWaiting, { groupId, clientId, since: today, note: "Mornings only" });
  return { leader, referrer, other, groupId, clients };
}

const listed = async (who: Somebody, groupId: string) => (await who.browser.ask(readGroup, { groupId })).waiting;

describe("a waiting list", () => {
  it("is in order, and shows its names to those who lead the group, a care team its own, and nobody else any", async () => {
    const { leader, referrer, other, groupId } = await aList();
    const waiting = await listed(leader, groupId);
    expect(waiting.map(({ name, note, since }) => [name, note, since])).toEqual([
      ["Ada Made-up", "Mornings only", today],
      ["Bo Made-up", "Mornings only", today],
    ]);
    expect(await listed(referrer, groupId)).toHaveLength(2);
    expect(await listed(other, groupId)).toEqual([]);
    const [, bo] = waiting;
    await leader.browser.ask(changeWaiting, { waitingId: bo?.id ?? "", version: 1, move: "up" });
    expect((await listed(leader, groupId)).map(({ name }) => name)).toEqual(["Bo Made-up", "Ada Made-up"]);
    await leader.browser.ask(changeWaiting, { waitingId: bo?.id ?? "", version: 2, move: "up" });
    expect((await listed(leader, groupId)).map(({ name }) => name)).toEqual(["Bo Made-up", "Ada Made-up"]);
  });

  it("lets a facilitator enrol whoever stands on it in one step, and asks above the limit", async () => {
    const { leader, groupId, clients } = await aList();
    const [ada, bo] = await listed(leader, groupId);
    await leader.browser.ask(enrolFromWaiting, { waitingId: ada?.id ?? "", version: 1, from: today });
    const group = await leader.browser.ask(readGroup, { groupId });
    expect(group.members?.map(({ clientId, chart }) => [clientId, chart])).toEqual([[clients[0], false]]);
    expect(group.waiting.map(({ name }) => name)).toEqual(["Bo Made-up"]);
    const next = { waitingId: bo?.id ?? "", version: 1, from: today };
    expect(await leader.browser.refused(enrolFromWaiting, next)).toMatchObject({ code: "group_full" });
    expect(await listed(leader, groupId)).toHaveLength(1);
    await leader.browser.ask(enrolFromWaiting, { ...next, overLimit: true });
    expect(await listed(leader, groupId)).toEqual([]);
    expect(await leader.browser.refused(enrolFromWaiting, { ...next, overLimit: true })).toMatchObject({
      code: "not_found",
    });
  });

  it("opens no chart to those who lead the group, and no way to enrol somebody who does not wait", async () => {
    const { leader, other, groupId, clients } = await aList();
    expect(await leader.browser.refused(readChart, { clientId: clients[0] ?? "" })).toMatchObject({
      code: "not_found",
    });
    const stranger = await aClientOf(other, "Cy Made-up");
    expect(await leader.browser.refused(addWaiting, { groupId, clientId: stranger, since: today })).toMatchObject({
      code: "not_found",
    });
    const [ada] = await listed(leader, groupId);
    const given = { waitingId: ada?.id ?? "", version: 1 };
    expect(await other.browser.refused(enrolFromWaiting, { ...given, from: today })).toMatchObject({
      code: "not_found",
    });
    await leader.browser.ask(changeWaiting, { ...given, takeOff: true });
    expect(await leader.browser.refused(enrolFromWaiting, { ...given, version: 2, from: today })).toMatchObject({
      code: "not_found",
    });
  });

  it("takes nobody twice, and no member", async () => {
    const { leader, referrer, groupId, clients } = await aList();
    const again = { groupId, clientId: clients[0] ?? "", since: today };
    expect(await referrer.browser.refused(addWaiting, again)).toMatchObject({ code: "already_waiting" });
    const [ada] = await listed(leader, groupId);
    await leader.browser.ask(enrolFromWaiting, { waitingId: ada?.id ?? "", version: 1, from: today });
    expect(await referrer.browser.refused(addWaiting, again)).toMatchObject({ code: "already_member" });
  });
});
