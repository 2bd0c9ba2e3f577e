import { addClient } from "@goldthread/api/nouns/client.ts";
import {
  addMedication,
  askHomework,
  listHomework,
  listMedication,
  setHomework,
  withdrawMedication,
} from "@goldthread/api/nouns/homework.ts";
import { expect, it } from "vitest";
import { addSession } from "@goldthread/api/nouns/session.ts";
import { anIndividualSession, minutesFromNow } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function aChart(name: string) {
  const { browser } = await somebody(server);
  const { id: clientId } = await browser.ask(addClient, { name });
  return { browser, clientId };
}

it("homework is set, stays open until it is asked about, and the answer can be taken back", async () => {
  const { browser, clientId } = await aChart("Hanna Homework");
  const { id: homeworkId } = await browser.ask(setHomework, { clientId, words: "Keep a sleep log" });
  const listed = async () => (await browser.ask(listHomework, { clientId })).homework;
  expect(await listed()).toMatchObject([{ words: "Keep a sleep log", outcome: null, version: 1 }]);
  const asked = { homeworkId, outcome: "partly" as const, outcomeWords: "Four of seven nights" };
  expect(await browser.ask(askHomework, { ...asked, version: 1 })).toEqual({ version: 2 });
  expect(await browser.refused(askHomework, { ...asked, version: 1 })).toMatchObject({ code: "changed_meanwhile" });
  expect(await listed()).toMatchObject([{ outcome: "partly", askedBy: expect.any(String) }]);
  await browser.ask(askHomework, { homeworkId, version: 2, outcome: null });
  expect(await listed()).toMatchObject([{ outcome: null, askedBy: null, askedAt: null }]);
  for (const dueOn of ["2020-01-01", "9999-01-01"])
    expect(await browser.refused(setHomework, { clientId, words: "x", dueOn })).toMatchObject({
      fields: [{ field: "dueOn" }],
    });
});

it("homework of a session that is written down late may have been due before today, and not before that session", async () => {
  const { author, client, session } = await anIndividualSession(server, { startsIn: -14 * 24 * 60 });
  const set = { clientId: client.id, sessionId: session.id, words: "Walk each day" };
  const day = (ahead: number) =>
    new Date(new Date(session.starts_at).getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  expect(await author.browser.refused(setHomework, { ...set, dueOn: day(-2) })).toMatchObject({
    fields: [{ field: "dueOn" }],
  });
  await author.browser.ask(setHomework, { ...set, dueOn: day(7) });
  expect((await author.browser.ask(listHomework, { clientId: client.id })).homework).toMatchObject([
    { setIn: new Date(session.starts_at).toISOString(), dueOn: day(7) },
  ]);
});

it("homework is asked about in a session that is written down late, and in none before it was set or of somebody else", async () => {
  const { author, client, session: past } = await anIndividualSession(server, { startsIn: -14 * 24 * 60 });
  const { browser } = author;
  const lately = { kind: "individual" as const, start: minutesFromNow(-60), stop: minutesFromNow(-10) };
  const later = await browser.ask(addSession, { ...lately, clientId: client.id });
  const { id: homeworkId } = await browser.ask(setHomework, { clientId: client.id, sessionId: past.id, words: "Walk" });
  await browser.ask(askHomework, { homeworkId, version: 1, sessionId: later.id, outcome: "partly" });
  const start = new Date(past.starts_at).toISOString();
  await browser.ask(askHomework, { homeworkId, version: 2, sessionId: past.id, outcome: "done" });
  expect((await browser.ask(listHomework, { clientId: client.id })).homework).toMatchObject([
    { outcome: "done", askedIn: start, setIn: start },
  ]);
  const { id: newer } = await browser.ask(setHomework, { clientId: client.id, sessionId: later.id, words: "Call" });
  expect(
    await browser.refused(askHomework, { homeworkId: newer, version: 1, sessionId: past.id, outcome: "done" }),
  ).toMatchObject({ fields: [{ field: "sessionId" }] });
  const other = await browser.ask(addClient, { name: "Somebody Else" });
  const elsewhere = await browser.ask(addSession, { ...lately, clientId: other.id, overlap: "intended" });
  expect(
    await browser.refused(askHomework, { homeworkId: newer, version: 1, sessionId: elsewhere.id, outcome: "done" }),
  ).toMatchObject({ code: "not_found" });
});

it("medication is recorded with its reason, as reported or prescribed; what was wrong is withdrawn and stays", async () => {
  const { browser, clientId } = await aChart("Mina Medicated");
  const started = { clientId, what: "started" as const, basis: "reported" as const, name: "Sertraline", dose: "50 mg" };
  const change = { ...started, onDay: "2026-01-05", reason: "Prescribed by the family doctor" };
  const { id: changeId } = await browser.ask(addMedication, change);
  expect(await browser.refused(addMedication, { ...change, reason: "" })).toMatchObject({
    fields: [{ field: "reason" }],
  });
  expect(await browser.refused(addMedication, { ...change, onDay: "2999-01-01" })).toMatchObject({
    fields: [{ field: "onDay" }],
  });
  await browser.ask(withdrawMedication, { changeId, reason: "Another client's" });
  expect(await browser.refused(withdrawMedication, { changeId, reason: "Again" })).toMatchObject({ code: "not_found" });
  expect((await browser.ask(listMedication, { clientId })).changes).toMatchObject([
    { name: "Sertraline", withdrawnWhy: "Another client's" },
  ]);
});

it("is there for the care team alone", async () => {
  const { browser, clientId } = await aChart("Sol Secret");
  const { id: homeworkId } = await browser.ask(setHomework, { clientId, words: "Breathe" });
  const stranger = (await somebody(server)).browser;
  for (const attempt of [
    stranger.refused(listHomework, { clientId }),
    stranger.refused(listMedication, { clientId }),
    stranger.refused(setHomework, { clientId, words: "Mine" }),
    stranger.refused(askHomework, { homeworkId, version: 1, outcome: "done" }),
  ])
    expect(await attempt).toMatchObject({ code: "not_found" });
});
