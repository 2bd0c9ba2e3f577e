import { askHomework, listHomework, setHomework } from "@goldthread/api/nouns/homework.ts";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { step } from "./testing/step.ts";
import { untilListed } from "./testing/until-listed.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { signButton, untilSaved } from "./testing/writer.ts";

const goldthread = withGoldthread();
let practice: APractice;
let clientId: string;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  clientId = await practice.addClient("Ana Brandt");
});

it("the thread runs from the plan through a note to the chart, and back to the note", async () => {
  const sessionId = await practice.addSession({ clientId });
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });

  await step("a chart without a plan teaches what one is, and a plan is written from field to field", async () => {
    await page.goto(`${goldthread.address}/clients/${clientId}/plan`);
    await page.getByText(/A plan begins with a problem/).waitFor();
    await page.getByRole("button", { name: "Write the plan" }).click();
    await field("Problem").fill("Avoids going out");
    await field("Goal").fill("I want my streets back.");
    await field("Objective").fill("Leaves the house daily");
  });
  await step("a target date before its start is refused, and nothing typed is lost", async () => {
    await page.getByLabel(/^Due/).fill("1 Jan 2020");
    await page.getByRole("button", { name: "Keep the plan" }).click();
    await page.getByText("This lies before the objective begins. Enter a later day.").waitFor();
    expect(await field("Goal").inputValue()).toBe("I want my streets back.");
    await page.getByLabel(/^Due/).fill("");
    await page.getByRole("button", { name: "Keep the plan" }).click();
  });
  await step("the plan is signed, and the client's agreement recorded", async () => {
    await page.getByRole("button", { name: "Sign as clinician" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sign" }).click();
    await page
      .getByText(/Clinician, signed/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Record the client’s agreement" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: /^Name/ }).fill("Ana Brandt");
    await page.getByRole("dialog").getByRole("button", { name: "Record" }).click();
    await page
      .getByText(/Client, signed on the screen/)
      .first()
      .waitFor();
  });
  await step("in the writer, # ties what is written to the objective, and arrows say how far it has come", async () => {
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    await page.getByRole("textbox", { name: "Subjective" }).click();
    await page.keyboard.type("#");
    await untilListed(page, /Leaves the house daily/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await untilListed(page, /^\+2/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: /^\+2/ }).waitFor({ state: "detached" });
    await page.keyboard.type(": out on five days.");
    await page.getByRole("list", { name: "Progress by objective" }).getByText("+1, closer").waitFor();
    await untilSaved(page);
    await page.keyboard.press("Control+Enter");
    await signButton(page).click();
    await page.getByRole("link", { name: "Back to Today" }).waitFor();
  });
  await step("the thread shows it, the arrows reach it, and Enter opens the note behind it", async () => {
    await page.goto(`${goldthread.address}/clients/${clientId}/thread`);
    const mark = page.getByRole("link", { name: /^Leaves the house daily\..*\+1, closer/ });
    await mark.waitFor();
    await page.getByRole("link", { name: /^[^.]*\. Plan, version 1/ }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Progress by objective" }).waitFor();
  });
  await step("the summary says it in a sentence that leads to the same note", async () => {
    const note = page.url();
    await page.goto(`${goldthread.address}/clients/${clientId}/summary`);
    await page.getByLabel("Period", { exact: true }).selectOption("This month");
    const sentence = page.getByRole("listitem").filter({ hasText: "is spoken of in 1 signed note" });
    await sentence.getByRole("link").click();
    await page.getByRole("heading", { name: "Progress by objective" }).waitFor();
    expect(page.url()).toBe(note);
  });
  expect(violations).toEqual([]);
});

it("homework that a late note's session found open is asked about there, also when it was asked about since", async () => {
  const { person } = practice.owner;
  const mila = await practice.addClient("Mila Roth");
  const day = 24 * 60;
  const [first, late, newest] = await Promise.all(
    [14, 7, 1].map((ago) => practice.addSession({ clientId: mila }, { from: ago * day + 60, to: ago * day })),
  );
  const { id } = await person.ask(setHomework, { clientId: mila, sessionId: first ?? null, words: "Walk each day" });
  await person.ask(askHomework, { homeworkId: id, version: 1, sessionId: newest ?? null, outcome: "partly" });
  const { page, violations } = await goldthread.openPageAs(person);
  await page.goto(`${goldthread.address}/sessions/${late}/write`);
  await page.getByRole("button", { name: "Homework", exact: true }).press("Enter");
  const toAsk = page.getByRole("list", { name: "To be asked about" });
  await toAsk.getByText(/after this session began: Partly/).waitFor();
  await toAsk.getByRole("button", { name: "Not done: Walk each day" }).press("Enter");
  await toAsk.waitFor({ state: "detached" });
  const { homework } = await person.ask(listHomework, { clientId: mila });
  expect(homework).toMatchObject([{ outcome: "not-done", askedIn: expect.stringMatching(/^\d/) }]);
  const [asked = ""] = homework.map(({ askedIn }) => askedIn ?? "");
  expect(Date.now() - Date.parse(asked)).toBeGreaterThan(6 * day * 60_000);
  expect(violations).toEqual([]);
});
