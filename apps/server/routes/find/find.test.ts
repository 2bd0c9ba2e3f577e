import { addClient, find } from "@goldthread/api/nouns/client.ts";
import { addGroup } from "@goldthread/api/nouns/group.ts";
import * as build from "@goldthread/store/testing/index.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

it("finds the caller's clients, groups and near sessions by the beginning of any word", async () => {
  const clinician = await somebody(server, { name: "Vera Leads" });
  const { id, recordNumber } = await clinician.browser.ask(addClient, {
    name: "Émile Quartz",
    aliases: ["Quill"],
    preferredName: "Em",
  });
  const { id: group } = await clinician.browser.ask(addGroup, { name: "Quiet hour", kind: "support" });
  const near = await build.aSession(owner(), {
    client_id: id,
    clinician_id: clinician.id,
    status: "scheduled",
    starts_at: at(60),
    stops_at: at(110),
    title: "Quarterly",
  });
  await build.aSession(owner(), {
    client_id: id,
    clinician_id: clinician.id,
    starts_at: at(-60 * 24 * 30),
    stops_at: at(-60 * 24 * 30 + 50),
  });
  const { found } = await clinician.browser.ask(find, { q: "qu" });
  expect(found).toEqual([
    { kind: "client", id, label: "Émile Quartz", detail: `Em · ${recordNumber}`, groupId: null },
    { kind: "group", id: group, label: "Quiet hour", detail: "Vera Leads", groupId: null },
    { kind: "session", id: near.id, label: "Émile Quartz: Quarterly", detail: expect.any(String), groupId: null },
  ]);
  expect((await clinician.browser.ask(find, { q: "emi quil" })).found.map(({ kind }) => kind)).toEqual(["client"]);
  expect((await clinician.browser.ask(find, { q: recordNumber })).found.map((one) => one.id)).toContain(id);
});

it("finds a group's member for its leader, and no client for a stranger", async () => {
  const [leader, stranger] = [await somebody(server), await somebody(server)];
  const client = await build.aClient(owner(), { name: "Yara Member" });
  const group = await build.aGroup(owner());
  await build.aFacilitator(owner(), { group_id: group.id, staff_id: leader.id });
  await build.aMembership(owner(), { group_id: group.id, client_id: client.id });
  const ofLeader = async () => (await leader.browser.ask(find, { q: "yara" })).found;
  // The chart is their care team's: found, they are met where the leader knows them from.
  expect(await ofLeader()).toMatchObject([
    { id: client.id, groupId: group.id, detail: expect.stringContaining(`in ${group.name}`) },
  ]);
  await build.aCareTeamPlace(owner(), { client_id: client.id, staff_id: leader.id });
  expect(await ofLeader()).toMatchObject([{ id: client.id, groupId: null, detail: client.record_number }]);
  expect((await stranger.browser.ask(find, { q: "yara" })).found).toEqual([]);
});

it("leaves a trace of what was looked for", async () => {
  const { browser, id } = await somebody(server);
  await browser.ask(find, { q: "somebody famous" });
  const rows = await owner().sql("select subject from audit_event where staff_id = $1 and act = 'searched'", [id]);
  expect(rows).toEqual([{ subject: "somebody famous" }]);
});

it("asks for something to look for", async () => {
  const { browser } = await somebody(server);
  expect(await browser.refused(find, { q: " " })).toMatchObject({
    code: "invalid_input",
    fields: [{ field: "q", expected: "expected at least one character" }],
  });
  expect(await browser.refused(find, { q: "x".repeat(101) })).toMatchObject({
    fields: [{ field: "q", expected: "expected at most 100 characters" }],
  });
});
