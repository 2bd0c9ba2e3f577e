import { listBilling } from "@goldthread/api/nouns/billing.ts";
import { addClient, addFlag } from "@goldthread/api/nouns/client.ts";
import { addContact } from "@goldthread/api/nouns/contact.ts";
import { addDiagnosis } from "@goldthread/api/nouns/diagnosis.ts";
import {
  addGroup,
  addWaiting,
  enrolFromWaiting,
  readClientAttendance,
  readGroup,
} from "@goldthread/api/nouns/group.ts";
import { confirmMerge, proposeMerge } from "@goldthread/api/nouns/merge.ts";
import { addSeries, readSchedule } from "@goldthread/api/nouns/schedule.ts";
import { addSession, openWriter, readToday } from "@goldthread/api/nouns/session.ts";
import { addDays } from "@goldthread/clinical";
import { anAttendance, aSession, aSignedNote } from "@goldthread/store/testing/index.ts";
import { expect, it } from "vitest";
import { minutesFromNow } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const today = new Date().toISOString().slice(0, 10);

/** One person with two records, each with a clinician of its own; `merge` makes them one. */
async function twoRecords(name: string) {
  const [first, second] = [await somebody(server), await somebody(server)];
  const officer = await somebody(server, { roles: ["records-officer"] });
  const administrator = await somebody(server, { roles: ["administrator"] });
  const stays = await first.browser.ask(addClient, { name });
  const goes = await second.browser.ask(addClient, { name: `${name} Before`, anotherOfThisName: true });
  const merge = async () => {
    const pair = { fromId: goes.id, intoId: stays.id, reason: "One person" };
    const { id: mergeId } = await officer.browser.ask(proposeMerge, pair);
    await administrator.browser.ask(confirmMerge, { mergeId });
  };
  return { first, second, stays, goes, merge };
}

it("a bill of the record that went is named as the one that stayed, with the diagnoses of the whole person", async () => {
  const { first, second, stays, goes, merge } = await twoRecords("Billa One");
  const times = { starts_at: minutesFromNow(-180), stops_at: minutesFromNow(-130) };
  const of = { client_id: goes.id, clinician_id: second.id };
  const session = await aSession(owner(), { ...of, ...times, status: "held" });
  await aSignedNote(owner(), { client_id: goes.id, session_id: session.id, author_id: second.id });
  const listed = async () =>
    (await second.browser.ask(listBilling, { from: addDays(today, -2), to: addDays(today, 1) })).contacts.find(
      ({ sessionId }) => sessionId === session.id,
    );
  await first.browser.ask(addDiagnosis, { clientId: stays.id, code: "F41.1", since: addDays(today, -30) });
  const before = await listed();
  expect([before?.client.name, before?.reasons.includes("diagnosis-missing")]).toEqual(["Billa One Before", true]);
  await merge();
  const after = await listed();
  expect([after?.client.name, after?.client.recordNumber, after?.reasons.includes("diagnosis-missing")]).toEqual([
    "Billa One",
    stays.recordNumber,
    false,
  ]);
});

it("a standing appointment of the record that went goes on, with the one that stayed", async () => {
  const { second, stays, goes, merge } = await twoRecords("Seri One");
  const rule = { repeats: "weekly", every: 1, from: addDays(today, 1), clock: "10:00", minutes: 50 } as const;
  const { id } = await second.browser.ask(addSeries, { kind: "individual", clientId: goes.id, ...rule });
  await merge();
  // Months pass: what was made ahead so far is two weeks.
  await owner().sql("delete from session where series_id = $1 and series_day > $2", [id, addDays(today, 14)]);
  await owner().sql("update session_series set made_until = $2 where id = $1", [id, addDays(today, 14)]);
  const span = { from: addDays(today, 1), to: addDays(today, 43) };
  const { sessions } = await second.browser.ask(readSchedule, span);
  expect(sessions).toHaveLength(6);
  expect(new Set(sessions.map(({ clientId }) => clientId))).toEqual(new Set([stays.id]));
  const elsewhere = { kind: "individual", clientId: goes.id, start: minutesFromNow(600), stop: minutesFromNow(650) };
  for (const refused of [
    second.browser.refused(addSeries, { kind: "individual", clientId: goes.id, ...rule }),
    second.browser.refused(addSession, elsewhere),
    second.browser.refused(addContact, { clientId: goes.id, kind: "phone" }),
  ])
    expect(await refused).toMatchObject({ code: "merged_already" });
});

it("a place on a waiting list goes over, once, and lets in the one that stayed", async () => {
  const { first, second, stays, goes, merge } = await twoRecords("Waitha One");
  const leader = await somebody(server);
  const group = async (name: string) => (await leader.browser.ask(addGroup, { name, kind: "process" })).id;
  const [both, one] = [await group("Where both wait"), await group("Where one waits")];
  await first.browser.ask(addWaiting, { groupId: both, clientId: stays.id, since: today });
  for (const groupId of [both, one]) await second.browser.ask(addWaiting, { groupId, clientId: goes.id, since: today });
  await merge();
  const waiting = async (groupId: string) => (await leader.browser.ask(readGroup, { groupId })).waiting;
  for (const groupId of [both, one])
    expect((await waiting(groupId)).map(({ clientId, name }) => [clientId, name])).toEqual([[stays.id, "Waitha One"]]);
  const [place] = await waiting(one);
  const given = { waitingId: place?.id ?? "", version: place?.version ?? 0, from: today };
  await leader.browser.ask(enrolFromWaiting, given);
  const members = (await leader.browser.ask(readGroup, { groupId: one })).members ?? [];
  expect(members.map(({ clientId }) => clientId)).toEqual([stays.id]);
  const again = { groupId: one, clientId: goes.id, since: today };
  expect(await second.browser.refused(addWaiting, again)).toMatchObject({ code: "merged_already" });
});

it("what a person attended is one history, and an hour that is taken is taken for both records", async () => {
  const { first, second, stays, goes, merge } = await twoRecords("Attenda One");
  const leader = await somebody(server);
  const { id: group_id } = await leader.browser.ask(addGroup, { name: "Evenings", kind: "process" });
  for (const [client_id, ago] of [
    [goes.id, 14],
    [stays.id, 7],
  ] as const) {
    const times = { starts_at: minutesFromNow(-ago * 1440), stops_at: minutesFromNow(-ago * 1440 + 60) };
    const session = await aSession(owner(), { group_id, clinician_id: leader.id, ...times });
    await anAttendance(owner(), { session_id: session.id, group_id, client_id });
  }
  // Begun a quarter of an hour ago, so it stays with its record.
  const [start, stop] = [minutesFromNow(-15), minutesFromNow(35)];
  await second.browser.ask(addSession, { kind: "individual", clientId: goes.id, start, stop });
  await merge();
  const { sessions } = await first.browser.ask(readClientAttendance, { clientId: stays.id });
  expect(sessions).toHaveLength(2);
  const meeting = { kind: "individual", clientId: stays.id, start: minutesFromNow(10), stop: minutesFromNow(60) };
  const refusal = await first.browser.refused(addSession, meeting);
  expect(refusal).toMatchObject({ code: "session_overlaps" });
  expect(refusal.fields?.[0]?.expected).toContain("the client has no other session");
});

it("what was begun in the record that went is listed and written under the name that the person has today", async () => {
  const { first, second, stays, goes, merge } = await twoRecords("Presa One");
  const times = { start: minutesFromNow(-60), stop: minutesFromNow(-10) };
  const { id } = await second.browser.ask(addSession, { kind: "individual", clientId: goes.id, ...times });
  const seen = async () => {
    const { sessions, unfinished } = await second.browser.ask(readToday, {});
    const { client, session } = await second.browser.ask(openWriter, { sessionId: id });
    return [[...sessions, ...unfinished].find((one) => one.id === id)?.name, session.name, client?.name, client?.id];
  };
  const before = "Presa One Before";
  expect(await seen()).toEqual([before, before, before, goes.id]);
  await merge();
  await owner().sql("update client set name = 'Presa Today' where id = $1", [stays.id]);
  await first.browser.ask(addFlag, { clientId: stays.id, kind: "other", words: "Left ear hears better" });
  const now = "Presa Today";
  expect(await seen()).toEqual([now, now, now, goes.id]);
  const { client } = await second.browser.ask(openWriter, { sessionId: id });
  // Neither name may stand in somebody else's note.
  expect(client?.aliases).toEqual(expect.arrayContaining([before, goes.recordNumber]));
  expect(client?.recordNumber).toBe(stays.recordNumber);
  expect(client?.flags).toMatchObject([{ words: "Left ear hears better" }]);
});
