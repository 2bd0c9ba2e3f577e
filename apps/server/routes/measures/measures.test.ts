import { addClient, readChart } from "@goldthread/api/nouns/client.ts";
import {
  addMeasure,
  answerMeasureLink,
  correctMeasure,
  endMeasureLink,
  listMeasures,
  openMeasureLink,
  sendMeasureLink,
} from "@goldthread/api/nouns/measure.ts";
import { closeRiskConcern, readRisk } from "@goldthread/api/nouns/risk.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const phq9 = (item9 = 0) => [2, 2, 2, 1, 1, 1, 1, 0, item9];

async function aChart(name: string) {
  const { browser } = await somebody(server);
  const { id: clientId } = await browser.ask(addClient, { name });
  const record = (answeredAt: string, answers: (number | null)[]) =>
    browser.ask(addMeasure, { clientId, measure: "phq-9", givenHow: "paper", answeredAt, answers });
  const risks = async () => (await browser.ask(readChart, { clientId })).risks;
  return { browser, clientId, record, risks };
}

it("records, scores and lists administrations, newest first, with what moved", async () => {
  const { browser, clientId, record } = await aChart("Mara Measured");
  await record("2026-01-05T10:00:00Z", [3, 3, 3, 3, 2, 2, 2, 0, 0]);
  expect(await record("2026-02-05T10:00:00Z", phq9())).toMatchObject({ kind: "scored", total: 10, band: "moderate" });
  await record("2026-02-12T10:00:00Z", [null, 2, 2, 1, 1, 1, 1, 0, 0]);
  const { administrations, links, replaced } = await browser.ask(listMeasures, { clientId });
  expect([links, replaced]).toEqual([[], []]);
  expect(administrations).toMatchObject([
    { kind: "incomplete", total: null, missing: [1], change: null, answeredAt: "2026-02-12T10:00:00.000Z" },
    { total: 10, band: "moderate", previous: 18, change: "reliable-improvement", clinicallySignificant: false },
    { total: 18, band: "moderately severe", previous: null, change: null, measureVersion: 1, givenHow: "paper" },
  ]);
});

it("opens a risk concern at once where item 9 is above zero, also on a form that is incomplete", async () => {
  const { browser, clientId, record, risks } = await aChart("Rhea Risked");
  await record("2026-01-05T10:00:00Z", phq9(0));
  expect(await risks()).toEqual([]);
  const { riskConcernId, flags } = await record("2026-01-12T10:00:00Z", [null, null, 1, 1, 1, 1, 1, 1, 2]);
  expect(flags).toEqual(["item-9-suicide-risk"]);
  expect(await risks()).toMatchObject([{ id: riskConcernId, summary: expect.stringContaining("item 9") }]);
  expect((await browser.ask(listMeasures, { clientId })).administrations[0]?.flags).toEqual(["item-9-suicide-risk"]);
});

it("opens a risk concern where a correction says item 9 is above zero, and none is closed by correcting it back", async () => {
  const { browser, clientId, record } = await aChart("Cleo Corrected");
  const { id } = await record("2026-01-05T10:00:00Z", phq9(0));
  const open = async () =>
    (await browser.ask(readRisk, { clientId })).concerns.filter(({ disposition }) => disposition === null);
  expect(await open()).toEqual([]);
  const above = await browser.ask(correctMeasure, { administrationId: id, reason: "Misread", answers: phq9(1) });
  expect(await open()).toMatchObject([{ id: above.riskConcernId }]);
  await browser.ask(correctMeasure, { administrationId: above.id, reason: "Misread again", answers: phq9(0) });
  expect(await open()).toMatchObject([{ id: above.riskConcernId }]);
});

it("names what cannot be recorded, and writes nothing", async () => {
  const { browser, clientId } = await aChart("Nell Nothing");
  const base = { clientId, givenHow: "paper" as const, answeredAt: "2026-01-05T10:00:00Z" };
  const refusedFor = async (more: object) =>
    (await browser.refused(addMeasure, { ...base, measure: "phq-9", ...more })).fields?.map(({ field }) => field);
  expect(await refusedFor({ answers: [1, 2] })).toEqual(["answers"]);
  expect(await refusedFor({ answers: phq9(4) })).toEqual(["answers.8"]);
  expect(await refusedFor({ answers: Array(9).fill(null) })).toEqual(["answers"]);
  expect(await refusedFor({ measure: "phq-8", answers: [1] })).toEqual(["measure"]);
  expect(await refusedFor({ answers: phq9(), answeredAt: "2999-01-01T00:00:00Z" })).toEqual(["answeredAt"]);
  expect(await refusedFor({ answers: phq9(), label: "Mine" })).toEqual(["label"]);
  expect(await refusedFor({ measure: "other", total: 4 })).toEqual(["label"]);
  expect(await refusedFor({ measure: "ors", total: 24 })).toEqual(["licenceHeld"]);
  expect(await refusedFor({ measure: "ors", answers: [6, 6, 6, 6], licenceHeld: true })).toEqual(["answers"]);
  expect((await browser.ask(listMeasures, { clientId })).administrations).toEqual([]);
  expect(await browser.ask(addMeasure, { ...base, measure: "ors", total: 24.5, licenceHeld: true })).toMatchObject({
    total: 24.5,
    band: null,
  });
});

it("is dated within the client's life, and says what was expected where it is not", async () => {
  const { browser } = await somebody(server);
  const { id: clientId } = await browser.ask(addClient, { name: "Berta Born", birthDate: "1990-03-04" });
  const given = { clientId, measure: "phq-9", givenHow: "paper" as const, answers: phq9() };
  const refusedAt = async (answeredAt: string) =>
    (await browser.refused(addMeasure, { ...given, answeredAt })).fields?.map(({ field, expected }) => [
      field,
      expected,
    ]);
  const born = "expected a day not before the client was born";
  expect(await refusedAt("1990-03-03T12:00:00Z")).toEqual([["answeredAt", born]]);
  expect(await refusedAt("1900-01-01T12:00:00Z")).toEqual([["answeredAt", "expected a day from 1950 on"]]);
  expect(await refusedAt("2999-01-01T12:00:00Z")).toEqual([["answeredAt", "expected a time that has come"]]);
  const { id: administrationId } = await browser.ask(addMeasure, { ...given, answeredAt: "1990-03-04T12:00:00Z" });
  const correction = { administrationId, reason: "Misread", answers: phq9(), answeredAt: "1989-01-01T12:00:00Z" };
  expect((await browser.refused(correctMeasure, correction)).fields).toEqual([{ field: "answeredAt", expected: born }]);
});

it("keeps what was corrected, with who and why, and scores what took its place", async () => {
  const { browser, clientId, record } = await aChart("Cora Corrected");
  const { id } = await record("2026-01-05T10:00:00Z", phq9());
  const { id: next } = await browser.ask(correctMeasure, {
    administrationId: id,
    reason: "Item 1 misread",
    answers: [0, 2, 2, 1, 1, 1, 1, 0, 0],
  });
  expect(
    await browser.refused(correctMeasure, { administrationId: id, reason: "Again", answers: phq9() }),
  ).toMatchObject({
    code: "changed_meanwhile",
  });
  const listed = async () => await browser.ask(listMeasures, { clientId });
  expect(await listed()).toMatchObject({
    administrations: [{ id: next, total: 8, corrects: id, reason: "Item 1 misread" }],
    replaced: [{ id, total: 10, replacedBy: next, withdrawn: false }],
  });
  await browser.ask(correctMeasure, { administrationId: next, reason: "Another client's form", withdraw: true });
  expect(await listed()).toMatchObject({ administrations: [], replaced: [{ id: next, withdrawn: true }, { id }] });
});

it("is there for the care team alone", async () => {
  const { browser, clientId, record } = await aChart("Sol Secret");
  const { id } = await record("2026-01-05T10:00:00Z", phq9());
  const { id: linkId } = await browser.ask(sendMeasureLink, { clientId, measure: "gad-7" });
  for (const stranger of [await somebody(server), await somebody(server, { roles: ["administrator"] })]) {
    const given = { givenHow: "paper", answeredAt: "2026-01-05T10:00:00Z", answers: phq9() } as const;
    for (const attempt of [
      stranger.browser.refused(addMeasure, { clientId, measure: "phq-9", ...given }),
      stranger.browser.refused(correctMeasure, { administrationId: id, reason: "Mine", answers: phq9() }),
      stranger.browser.refused(sendMeasureLink, { clientId, measure: "phq-9" }),
      stranger.browser.refused(endMeasureLink, { linkId }),
    ])
      expect(await attempt).toMatchObject({ code: "not_found" });
  }
  const stranger = await somebody(server);
  expect(await stranger.browser.refused(listMeasures, { clientId })).toMatchObject({ code: "not_found" });
});

const tokenOf = (link: string) => link.split("#")[1] ?? "";
const phone = "the first phone's own key";

it("a link is answered once, by the browser that opened it first, and its answers open the risk flow too", async () => {
  const { browser, clientId, risks } = await aChart("Lena Linked");
  const { link } = await browser.ask(sendMeasureLink, { clientId, measure: "phq-9" });
  const token = tokenOf(link);
  const stranger = server.browser();
  const opened = await stranger.ask(openMeasureLink, { token, browser: phone });
  expect(opened).toMatchObject({ measure: "phq-9" });
  expect(JSON.stringify(opened)).not.toContain("Lena");
  await stranger.ask(openMeasureLink, { token, browser: phone });
  const another = { token, browser: "some other phone's key" };
  expect(await stranger.refused(openMeasureLink, another)).toMatchObject({ code: "link_opened" });
  expect(await stranger.refused(answerMeasureLink, { ...another, answers: phq9() })).toMatchObject({
    code: "link_opened",
  });
  expect((await browser.ask(listMeasures, { clientId })).links).toMatchObject([{ opened: true, measure: "phq-9" }]);
  expect(await stranger.refused(answerMeasureLink, { token, browser: phone, answers: [1] })).toMatchObject({
    code: "invalid_input",
    fields: [{ field: "answers" }],
  });
  await stranger.ask(answerMeasureLink, { token, browser: phone, answers: phq9(1) });
  expect(await stranger.refused(answerMeasureLink, { token, browser: phone, answers: phq9() })).toMatchObject({
    code: "link_answered",
  });
  expect(await stranger.refused(openMeasureLink, { token, browser: phone })).toMatchObject({ code: "link_answered" });
  const { administrations, links } = await browser.ask(listMeasures, { clientId });
  expect(links).toEqual([]);
  expect(administrations).toMatchObject([{ total: 11, givenHow: "link", flags: ["item-9-suicide-risk"] }]);
  const [risk, ...others] = await risks();
  const [answered] = administrations;
  expect(others).toEqual([]);
  // The answer is the client's own: its sender is told as that, and has recorded nothing.
  expect(risk).toMatchObject({ byLink: true, answeredAt: answered?.answeredAt, openedBy: answered?.recordedBy });
});

it("a form answered on paper was acted on when it was answered, and not before", async () => {
  const { browser, clientId, record } = await aChart("Petra Paper");
  const { riskConcernId } = await record("2026-01-05T10:00:20Z", phq9(1));
  const concernId = riskConcernId ?? "";
  expect((await browser.ask(readRisk, { clientId })).concerns).toMatchObject([
    { id: concernId, byLink: false, answeredAt: "2026-01-05T10:00:20.000Z" },
  ]);
  const closing = { concernId, disposition: "safety-plan" as const, outcome: "Asked", actedBy: "Mira Fictional" };
  expect(
    (await browser.refused(closeRiskConcern, { ...closing, actedAt: "2026-01-05T09:59:00Z" })).fields,
  ).toMatchObject([{ field: "actedAt" }]);
  expect(await browser.ask(closeRiskConcern, { ...closing, actedAt: "2026-01-05T10:00:00Z" })).toEqual({
    closed: true,
  });
});

it("two answers to one link at the same moment leave one administration", async () => {
  const { browser, clientId } = await aChart("Tom Twice");
  const token = tokenOf((await browser.ask(sendMeasureLink, { clientId, measure: "gad-7" })).link);
  await server.browser().ask(openMeasureLink, { token, browser: phone });
  const answer = async () => {
    try {
      await server.browser().ask(answerMeasureLink, { token, browser: phone, answers: [1, 1, 1, 1, 1, 1, 1] });
      return "received";
    } catch {
      return "refused";
    }
  };
  expect((await Promise.all([answer(), answer()])).toSorted()).toEqual(["received", "refused"]);
  expect((await browser.ask(listMeasures, { clientId })).administrations).toHaveLength(1);
});

it("a link that was ended, is too old, is unknown or shows words that may not be shown, says so", async () => {
  const { browser, clientId } = await aChart("Ola Over");
  const link = async () => {
    const made = await browser.ask(sendMeasureLink, { clientId, measure: "gad-7", hours: 1 });
    return { linkId: made.id, token: tokenOf(made.link) };
  };
  const [ended, late] = [await link(), await link()];
  await browser.ask(endMeasureLink, { linkId: ended.linkId });
  const open = (token: string) => server.browser().refused(openMeasureLink, { token, browser: phone });
  expect(await open(ended.token)).toMatchObject({ code: "link_over" });
  expect(await open("x".repeat(43))).toMatchObject({ code: "link_over" });
  expect(await open("short")).toMatchObject({ fields: [{ field: "token", expected: "expected the whole link" }] });
  server.moveClock(61);
  expect(await open(late.token)).toMatchObject({ code: "link_over" });
  server.moveClock(-61);
  for (const measure of ["who-5", "ors"])
    expect(await browser.refused(sendMeasureLink, { clientId, measure })).toMatchObject({
      fields: [{ field: "measure" }],
    });
});
