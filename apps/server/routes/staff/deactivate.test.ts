import { readChart } from "@goldthread/api/nouns/client.ts";
import { readMe } from "@goldthread/api/nouns/me.ts";
import { changeStaff, deactivateStaff, listStaff, readWorkOf } from "@goldthread/api/nouns/staff.ts";
import { readToday } from "@goldthread/api/nouns/session.ts";
import {
  aCareTeamPlace,
  aDraft,
  aDraftUpdate,
  aFacilitator,
  aSession,
  aSignedNote,
} from "@goldthread/store/testing/index.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function somebodyWithWork() {
  const { asOwner } = server.test;
  const leaver = await somebody(server);
  const administrator = await somebody(server, { roles: ["administrator"] });
  const heir = await somebody(server, { roles: ["clinician", "supervisor"] });
  const other = await somebody(server, { roles: ["nurse"] });
  const clientId = (await aCareTeamPlace(asOwner, { staff_id: leaver.id })).client_id;
  const otherClientId = (await aCareTeamPlace(asOwner, { staff_id: leaver.id })).client_id;
  const groupId = (await aFacilitator(asOwner, { staff_id: leaver.id })).group_id;
  const of = { client_id: clientId, clinician_id: leaver.id };
  const open = (await aSession(asOwner, of)).id;
  const documented = (await aSession(asOwner, of)).id;
  await aSignedNote(asOwner, { client_id: clientId, session_id: documented, author_id: leaver.id });
  const draft = (await aDraft(asOwner, { session_id: open, client_id: clientId, author_id: leaver.id })).id;
  await aDraftUpdate(asOwner, { draft_id: draft, author_id: leaver.id, change: Buffer.from("words") });
  return { leaver, administrator, heir, other, clientId, otherClientId, groupId, open, documented, draft };
}

it("what is open is shown as counts by client and group, to an administrator alone", async () => {
  const { leaver, administrator, heir, clientId, groupId } = await somebodyWithWork();
  const work = await administrator.browser.ask(readWorkOf, { staffId: leaver.id });
  expect(work.clients.find(({ id }) => id === clientId)).toMatchObject({ sessions: 1, drafts: 1 });
  expect(work.clients).toHaveLength(2);
  expect(work.groups).toMatchObject([{ id: groupId, sessions: 0, drafts: 0 }]);
  expect(await heir.browser.refused(readWorkOf, { staffId: leaver.id })).toMatchObject({ code: "not_found" });
});

it("somebody with open work does not go before it is said who takes over; nothing is changed by asking", async () => {
  const { leaver, administrator } = await somebodyWithWork();
  for (const [endpoint, input] of [
    [deactivateStaff, { staffId: leaver.id, version: 1, heirId: null }],
    [changeStaff, { staffId: leaver.id, version: 1, active: false }],
  ] as const)
    expect(await administrator.browser.refused(endpoint, input)).toMatchObject({ code: "open_work", status: 409 });
  await leaver.browser.ask(readMe, {});
});

it("all of it goes at once to whom was named, a draft with its words, and the leaver is out", async () => {
  const the = await somebodyWithWork();
  const { leaver, administrator, heir, other, clientId, otherClientId, draft, open, documented } = the;
  const told: string[] = [];
  server.running.server.events.on("access-changed", (staffId) => void told.push(staffId));
  const moved = await administrator.browser.ask(deactivateStaff, {
    staffId: leaver.id,
    version: 1,
    heirId: heir.id,
    clients: [{ clientId: otherClientId, staffId: other.id }],
  });
  expect(moved).toMatchObject({ staff: { active: false }, clients: 2, groups: 1, sessions: 1, drafts: 1 });
  expect(await leaver.browser.refused(readMe, {})).toMatchObject({ code: "sign_in_needed" });
  // Their live sockets close, and those of who takes over are judged anew.
  expect(told.toSorted()).toEqual([leaver.id, heir.id, other.id].toSorted());
  await heir.browser.ask(readChart, { clientId });
  expect(await heir.browser.refused(readChart, { clientId: otherClientId })).toMatchObject({ code: "not_found" });
  await other.browser.ask(readChart, { clientId: otherClientId });
  const { asOwner } = server.test;
  expect(
    await asOwner.sql("select id, clinician_id from session where id = any ($1::uuid[]) order by id = $2 desc", [
      [open, documented],
      open,
    ]),
  ).toEqual([
    { id: open, clinician_id: heir.id },
    { id: documented, clinician_id: leaver.id },
  ]);
  expect(
    await asOwner.sql(
      "select d.author_id, u.author_id as typed_by, convert_from(u.change, 'UTF8') as words from draft d join draft_update u on u.draft_id = d.id where d.id = $1",
      [draft],
    ),
  ).toEqual([{ author_id: heir.id, typed_by: leaver.id, words: "words" }]);
  const grants = await asOwner.sql<{ content: string }>("select content from access_grant where from_staff_id = $1", [
    leaver.id,
  ]);
  expect(grants.map(({ content }): unknown => JSON.parse(content))).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ reason: "handover", staffId: heir.id, clientIds: [clientId], to: null }),
      expect.objectContaining({ staffId: other.id, clientIds: [otherClientId], groupIds: [] }),
    ]),
  );
  const { unfinished } = await heir.browser.ask(readToday, {});
  expect(unfinished.map(({ id }) => id)).toContain(open);
});

it("work can be left open on purpose, and be handed over later", async () => {
  const { leaver, administrator, heir, clientId } = await somebodyWithWork();
  const left = await administrator.browser.ask(deactivateStaff, {
    staffId: leaver.id,
    version: 1,
    heirId: null,
    leaveOpen: true,
  });
  expect(left).toMatchObject({ staff: { active: false, version: 2 }, clients: 0, drafts: 0 });
  expect(await heir.browser.refused(readChart, { clientId })).toMatchObject({ code: "not_found" });
  await administrator.browser.ask(deactivateStaff, { staffId: leaver.id, version: 2, heirId: heir.id });
  await heir.browser.ask(readChart, { clientId });
});

it("those supervised get the heir as supervisor where the heir is one, and none otherwise", async () => {
  const { leaver, administrator, heir } = await somebodyWithWork();
  const trainee = await somebody(server, { roles: ["trainee"] });
  await administrator.browser.ask(changeStaff, { staffId: trainee.id, version: 1, supervisorId: leaver.id });
  await administrator.browser.ask(deactivateStaff, { staffId: leaver.id, version: 1, heirId: heir.id });
  const { staff } = await administrator.browser.ask(listStaff, {});
  expect(staff.find(({ id }) => id === trainee.id)?.supervisorId).toBe(heir.id);
  const history = await server.test.asOwner.sql(
    "select supervisor_id, to_date is null as now from supervision where staff_id = $1 order by to_date nulls last",
    [trainee.id],
  );
  expect(history).toEqual([
    { supervisor_id: leaver.id, now: false },
    { supervisor_id: heir.id, now: true },
  ]);
});

it.each([
  ["the administrator themself", "administrator"],
  ["whoever leaves", "leaver"],
] as const)("nothing goes to %s, and then nobody is out", async (_, who) => {
  const the = await somebodyWithWork();
  const { leaver, administrator } = the;
  expect(
    await administrator.browser.refused(deactivateStaff, { staffId: leaver.id, version: 1, heirId: the[who].id }),
  ).toMatchObject({ code: "invalid_input", fields: [{ field: "heirId" }] });
  await leaver.browser.ask(readMe, {});
});

it("a biller takes over no charts, a strange client is refused, and so is a stale version", async () => {
  const { leaver, administrator, heir } = await somebodyWithWork();
  const biller = await somebody(server, { roles: ["biller"] });
  const given = { staffId: leaver.id, version: 1, heirId: heir.id };
  for (const [input, refused] of [
    [{ ...given, heirId: biller.id }, { code: "invalid_input" }],
    [{ ...given, clients: [{ clientId: heir.id, staffId: heir.id }] }, { fields: [{ field: "clients" }] }],
    [{ ...given, version: 7 }, { code: "changed_meanwhile" }],
    [{ ...given, staffId: administrator.id }, { fields: [{ field: "staffId" }] }],
  ] as const)
    expect(await administrator.browser.refused(deactivateStaff, input)).toMatchObject(refused);
  await leaver.browser.ask(readMe, {});
});
