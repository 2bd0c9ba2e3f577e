import { addClient, readChart } from "@goldthread/api/nouns/client.ts";
import {
  addProtectiveAct,
  addRiskInquiry,
  closeRiskConcern,
  listOpenRisks,
  listProtectiveActs,
  openRiskConcern,
  readRisk,
  writeSafetyPlan,
} from "@goldthread/api/nouns/risk.ts";
import { riskQuestions } from "@goldthread/clinical/risk/inquiry.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const heldAt = "2026-01-05T10:00:00Z";

async function aChart(name: string) {
  const { browser } = await somebody(server);
  const { id: clientId } = await browser.ask(addClient, { name });
  return { browser, clientId };
}

it("a concern stands on the chart until it is closed, and closing needs what, who and when", async () => {
  const { browser, clientId } = await aChart("Ciel Concerned");
  const { id: concernId } = await browser.ask(openRiskConcern, { clientId, summary: "Spoke of not going on" });
  const listed = async () => (await browser.ask(listOpenRisks, {})).concerns;
  expect(await listed()).toMatchObject([{ id: concernId, clientId, clientName: "Ciel Concerned", byMeasure: false }]);
  expect((await (await somebody(server)).browser.ask(listOpenRisks, {})).concerns).toEqual([]);
  const banner = async () => (await browser.ask(readChart, { clientId })).risks.map(({ id }) => id);
  expect(await banner()).toEqual([concernId]);
  const openedAt = (await browser.ask(readChart, { clientId })).risks[0]?.openedAt ?? "";
  const aMinuteOff = (minutes: number) => new Date(Date.parse(openedAt) + minutes * 60_000).toISOString();
  // As a form sends it: to the minute, and so before the seconds in which the concern was opened.
  const actedAt = `${openedAt.slice(0, 16)}:00.000Z`;
  const closing = {
    concernId,
    disposition: "safety-plan" as const,
    outcome: "Safety plan made; sister informed with consent",
    actedBy: "Mira Fictional",
    actedAt,
  };
  const fields = async (change: object) =>
    (await browser.refused(closeRiskConcern, { ...closing, ...change })).fields?.map(({ field }) => field);
  expect(await fields({ outcome: "  " })).toEqual(["outcome"]);
  expect(await fields({ actedBy: "" })).toEqual(["actedBy"]);
  expect(await fields({ disposition: "settled" })).toEqual(["disposition"]);
  expect(await fields({ actedAt: "2999-01-01T00:00:00Z" })).toEqual(["actedAt"]);
  expect(await fields({ actedAt: aMinuteOff(7) })).toEqual(["actedAt"]);
  expect((await browser.refused(closeRiskConcern, { ...closing, actedAt: aMinuteOff(-1) })).fields).toEqual([
    { field: "actedAt", expected: "expected a time not before the concern was opened" },
  ]);
  expect(await banner()).toEqual([concernId]);
  await browser.ask(closeRiskConcern, closing);
  expect([await banner(), await listed()]).toEqual([[], []]);
  expect(await browser.refused(closeRiskConcern, closing)).toMatchObject({ code: "changed_meanwhile" });
  expect((await browser.ask(readRisk, { clientId })).concerns).toMatchObject([
    { id: concernId, disposition: "safety-plan", actedBy: "Mira Fictional", actedAt },
  ]);
});

it("an inquiry holds each question, asked and answered or not asked and why, and stays with those before it", async () => {
  const { browser, clientId } = await aChart("Ines Inquired");
  const { id: concernId } = await browser.ask(openRiskConcern, { clientId, summary: "Item 9" });
  const answers = riskQuestions.map(({ key, answers: [first] }) => ({ question: key, answer: first?.id ?? null }));
  const inquiry = { clientId, concernId, heldAt, level: "low" as const, reasoning: "Thoughts without plan or intent" };
  const left = answers.map((answer) => (answer.question === "plan" ? { ...answer, answer: null } : answer));
  expect(await browser.refused(addRiskInquiry, { ...inquiry, answers: left })).toMatchObject({
    fields: [{ field: "answers.plan", expected: "expected an answer, or why it was not asked" }],
  });
  const explained = left.map((one) => (one.question === "plan" ? { ...one, whyNot: "Session ended early" } : one));
  const { id: first } = await browser.ask(addRiskInquiry, { ...inquiry, answers: explained });
  const { id: next } = await browser.ask(addRiskInquiry, { ...inquiry, answers, heldAt: "2026-01-06T10:00:00Z" });
  const { inquiries } = await browser.ask(readRisk, { clientId });
  expect(inquiries.map(({ id }) => id)).toEqual([next, first]);
  expect(inquiries[1]?.answers).toContainEqual(
    expect.objectContaining({ question: "plan", answer: null, whyNot: "Session ended early" }),
  );
  const other = await aChart("Ola Other");
  expect(await other.browser.refused(addRiskInquiry, { ...inquiry, clientId: other.clientId, answers })).toMatchObject({
    fields: [{ field: "concernId" }],
  });
});

it("a safety plan has its versions, and two people cannot write the same one", async () => {
  const { browser, clientId } = await aChart("Saba Safe");
  const plan = { clientId, madeWithClient: true, warningSigns: "Lying awake", peopleToAsk: "My sister" };
  expect(await browser.ask(writeSafetyPlan, { ...plan, basedOn: 0 })).toMatchObject({ number: 1 });
  expect(await browser.refused(writeSafetyPlan, { ...plan, basedOn: 0 })).toMatchObject({ code: "changed_meanwhile" });
  await browser.ask(writeSafetyPlan, { ...plan, ownSteps: "Walk to the river", basedOn: 1 });
  expect((await browser.ask(readRisk, { clientId })).safetyPlans).toMatchObject([
    { number: 2, ownSteps: "Walk to the river" },
    { number: 1, ownSteps: "" },
  ]);
  expect(await browser.refused(writeSafetyPlan, { clientId, basedOn: 2, madeWithClient: true })).toMatchObject({
    fields: [{ field: "warningSigns" }],
  });
});

it("a warning or report is kept apart: its author and the keepers of records read it, a colleague on the team does not", async () => {
  const { browser, clientId } = await aChart("Toni Threatened");
  const act = { clientId, kind: "warning" as const, heardAt: heldAt, facts: "Said they would hurt a neighbour" };
  const refusedFor = async (more: object) =>
    (await browser.refused(addProtectiveAct, { ...act, decision: "made", ...more })).fields?.map(({ field }) => field);
  expect(await refusedFor({})).toEqual(["told", "toldAt"]);
  expect(await refusedFor({ decision: "not-made" })).toEqual(["whyNot"]);
  const told = { told: "County police", toldAt: heldAt };
  expect(await refusedFor({ ...told, heardAt: "2999-01-01T10:00:00Z" })).toEqual(["heardAt"]);
  expect(await refusedFor({ ...told, heardAt: "1850-01-01T10:00:00Z" })).toEqual(["heardAt"]);
  expect(await refusedFor({ ...told, toldAt: "2999-01-01T10:00:00Z" })).toEqual(["toldAt"]);
  expect(await refusedFor({ ...told, toldAt: "2026-01-05T09:59:00Z" })).toEqual(["toldAt"]);
  const made = { ...act, decision: "made" as const, told: "County police", toldAt: heldAt, toldBy: "Mira Fictional" };
  const { id } = await browser.ask(addProtectiveAct, made);
  const seenBy = async (who: typeof browser) => (await who.ask(listProtectiveActs, {})).acts.map((one) => one.id);
  expect(await seenBy(browser)).toEqual([id]);
  const keeper = await somebody(server, { roles: ["records-officer"] });
  expect(await seenBy(keeper.browser)).toEqual([id]);
  const colleague = await somebody(server);
  expect(await seenBy(colleague.browser)).toEqual([]);
  expect(await colleague.browser.refused(addProtectiveAct, made)).toMatchObject({ code: "not_found" });
});

it("is there for the care team alone", async () => {
  const { clientId } = await aChart("Sol Secret");
  const stranger = (await somebody(server)).browser;
  for (const attempt of [
    stranger.refused(readRisk, { clientId }),
    stranger.refused(openRiskConcern, { clientId, summary: "S" }),
    stranger.refused(writeSafetyPlan, { clientId, basedOn: 0, madeWithClient: true, ownSteps: "S" }),
  ])
    expect(await attempt).toMatchObject({ code: "not_found" });
});
