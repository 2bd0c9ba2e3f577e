import { beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { aPractice } from "./testing/a-practice.ts";
import type { WatchedPage } from "./testing/browser.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { signButton } from "./testing/writer.ts";

const goldthread = withGoldthread();
const words = { Subjective: "“Slept.”", Objective: "Calm.", Assessment: "Steady gains.", Plan: "Next week." };
let opened: WatchedPage;
let page: Page;
let [wrong, session] = ["", ""];

beforeAll(async () => {
  const practice = await aPractice(goldthread.address);
  wrong = await practice.addClient("Ines Example");
  await practice.addClient("Rowan Madeup");
  session = await practice.addSession({ clientId: wrong }, { from: 90, to: 40 });
  opened = await goldthread.openPageAs(practice.owner.person);
  page = opened.page;
});

it("names a version of a draft, sees what changed since, goes back to it and takes that back", async () => {
  await page.goto(`${goldthread.address}/sessions/${session}/write`);
  for (const [field, text] of Object.entries(words)) {
    await page.getByRole("textbox", { name: field, exact: true }).click();
    await page.keyboard.insertText(text);
  }
  await page.getByRole("button", { name: "Versions", exact: true }).click();
  await page.getByLabel("Name of the draft as it is now").fill("Before supervision");
  await page.getByRole("button", { name: "Name this version" }).click();
  const version = page.getByRole("listitem", { name: "Before supervision" });
  await version.getByText("the words are the same").waitFor();
  const plan = page.getByRole("textbox", { name: "Plan", exact: true });
  await plan.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(" And the week after.");
  await version.locator("ins").getByText("And the week after.").waitFor();
  await version.getByRole("button", { name: "Go back to this version" }).click();
  await plan.getByText("And the week after").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await plan.getByText("Next week. And the week after.").waitFor();
});

it("retracts the note in the wrong chart and carries its words into a draft of a session in the right one", async () => {
  await page.keyboard.press("Control+Enter");
  await signButton(page).click();
  await page.getByRole("link", { name: "Back to Today" }).waitFor();
  await page.goto(`${goldthread.address}/clients/${wrong}`);
  await page.getByRole("link", { name: "Individual session" }).click();
  await page.getByRole("button", { name: "Retract", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("Written in the wrong chart.");
  await dialog.getByLabel("In whose chart it belongs").selectOption({ label: "Rowan Madeup" });
  await dialog.getByLabel("Where its words go").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "Sign the retraction" }).click();
  await page.getByRole("heading", { level: 1, name: "Rowan Madeup" }).waitFor();
  await page.getByText("Moved from another record").waitFor();
  await page.getByText("Next week. And the week after.").first().waitFor();
  await page.keyboard.press("Control+Enter");
  await signButton(page).click();
  await page.getByRole("link", { name: "Back to Today" }).waitFor();
});

it("links the two, each as far as its reader may see the other", async () => {
  await page.goto(`${goldthread.address}/clients/${wrong}`);
  await page.getByRole("checkbox", { name: /retracted/i }).check();
  await page.getByRole("link", { name: "Individual session" }).first().click();
  await page.getByRole("link", { name: "Moved to the note in the right chart" }).click();
  await page.getByText("Moved from another record").waitFor();
  expect(opened.violations).toEqual([]);
});
