import { readChart } from "@goldthread/api/nouns/client.ts";
import { listMeasures, sendMeasureLink } from "@goldthread/api/nouns/measure.ts";
import { readRisk } from "@goldthread/api/nouns/risk.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { waitUntil } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { phone, withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: APractice;
beforeAll(async () => {
  practice = await aPractice(goldthread.address);
});

const measuresOf = async (clientId: string) =>
  (await practice.owner.person.ask(listMeasures, { clientId })).administrations;
const risksOf = async (clientId: string) => (await practice.owner.person.ask(readChart, { clientId })).risks;

describe("a measure in the session", () => {
  it("is answered by the keyboard alone, a digit for each item, and says its score before it is recorded", async () => {
    const clientId = await practice.addClient("Mila Brandt");
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    await page.goto(`${goldthread.address}/clients/${clientId}`);
    await page.getByRole("button", { name: "Record", exact: true }).press("Enter");
    await page.getByRole("radio", { name: "0 Not at all" }).first().focus();
    for (const digit of "221110110") await page.keyboard.press(digit);
    await page.getByText("Total 9, mild.").waitFor();
    await page.keyboard.press("Backspace");
    await page.getByText("1 of 9 without an answer: no score until all are answered.").waitFor();
    await page.keyboard.press("0");
    await page.getByRole("dialog").getByRole("button", { name: "Record" }).press("Enter");
    await waitUntil(async () => (await measuresOf(clientId)).length === 1, "The measure was never recorded");
    expect(await measuresOf(clientId)).toMatchObject([{ total: 9, band: "mild", flags: [] }]);
    expect(await risksOf(clientId)).toEqual([]);
    expect(violations).toEqual([]);
  });
});

describe("a measure by a link", () => {
  it("is answered once on a phone; item 9 above zero opens the risk flow, which ends only with what, who and when", async () => {
    const clientId = await practice.addClient("Nora Lindqvist");
    const { link } = await practice.owner.person.ask(sendMeasureLink, { clientId, measure: "phq-9" });
    const first = await goldthread.openPage({ viewport: phone });
    const client = first.page;
    await step("the client answers, loses the page, finds the answers again and sends them", async () => {
      await client.goto(link);
      await client.getByRole("heading", { name: "A few questions" }).waitFor();
      expect(await client.textContent("body")).not.toContain("Nora");
      const items = client.getByRole("group");
      for (let at = 0; at < 9; at += 1) await items.nth(at).getByRole("radio").nth(1).check();
      await client.reload();
      await client.getByRole("heading", { name: "A few questions" }).waitFor();
      expect(await client.locator("input:checked").count()).toBe(9);
      await client.getByRole("button", { name: "Send the answers" }).click();
      await client.getByText("You do not have to wait for your appointment").waitFor();
      await client.reload();
      await client.getByRole("heading", { name: "Answered already" }).waitFor();
      await client.getByText("call your local emergency number now").waitFor();
    });
    await step("the link answers nobody a second time", async () => {
      const other = await goldthread.openPage({ viewport: phone });
      await other.page.goto(link);
      await other.page.getByRole("heading", { name: "Answered already" }).waitFor();
    });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    await step("the clinician finds it on Today, and cannot close it without a disposition", async () => {
      await page.goto(goldthread.address);
      await page.getByRole("main").getByRole("link", { name: "Nora Lindqvist" }).click();
      await page.getByRole("button", { name: "Close with what was done" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Close it" }).click();
      await page.getByText("Choose how it ends.").waitFor();
      await page.getByText("Enter what was done.").waitFor();
      expect(await risksOf(clientId)).toHaveLength(1);
      await page.getByLabel("How it ends").selectOption("safety-plan");
      await page.getByLabel("What was done").fill("Called the same hour; safety plan gone through by phone.");
      await page.getByRole("dialog").getByRole("button", { name: "Close it" }).click();
      await waitUntil(async () => (await risksOf(clientId)).length === 0, "The concern was never closed");
    });
    const { concerns } = await practice.owner.person.ask(readRisk, { clientId });
    expect(concerns).toMatchObject([{ disposition: "safety-plan", actedBy: expect.stringMatching(/./) }]);
    expect([...violations, ...first.violations]).toEqual([]);
  });
});
