import { readChart } from "@goldthread/api/nouns/client.ts";
import { listMeasures, sendMeasureLink } from "@goldthread/api/nouns/measure.ts";
import { readRisk } from "@goldthread/api/nouns/risk.ts";
import { openWriter } from "@goldthread/api/nouns/session.ts";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf, waitUntil } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { untilListed } from "./testing/until-listed.ts";
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

describe("item 9 above zero in a session", () => {
  it("of a group is recorded in the member's row by keyboard, opens the inquiry there, and ends only with what was done", async () => {
    const leader = await practice.addStaff("Gesa Vantongeren");
    const [clientId, otherId] = [await practice.addClient("Ada Brun"), await practice.addClient("Bela Cohn")];
    const sessionId = await practice.addSession({
      groupId: await practice.addGroup("Monday group", [clientId, otherId], [leader]),
    });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    const hands = keyboardOf(page);
    const row = page.getByRole("textbox", { name: "Ada Brun" });
    const command = async (name: string) => {
      await hands.type(`/${name}`);
      await untilListed(page, new RegExp(`^${name}`));
      await hands.press("ArrowDown");
      await hands.press("Enter");
    };
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    await page.getByRole("button", { name: /^Ada Brun/ }).click();
    await hands.isAt(row);
    await step("nine answers, and the inquiry begins at once, over the session", async () => {
      await command("measures");
      await page
        .getByRole("dialog", { name: "Measures of Ada Brun" })
        .getByRole("button", { name: "Record" })
        .press("Enter");
      await page.getByRole("radio", { name: "0 Not at all" }).first().focus();
      for (const digit of "000000001") await page.keyboard.press(digit);
      await page.getByText("Ask about risk now", { exact: true }).waitFor();
      await page
        .getByRole("dialog", { name: "Record a measure" })
        .getByRole("button", { name: "Record" })
        .press("Enter");
      await page.getByRole("dialog", { name: "Risk inquiry" }).waitFor();
      // The row's own keys are not the dialog's: nobody is marked absent from here.
      await hands.press("Alt+a");
      await hands.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    });
    await step("it stands in that row alone, and is of this session", async () => {
      expect(await risksOf(otherId)).toEqual([]);
      expect(await measuresOf(clientId)).toMatchObject([{ total: 1, sessionId }]);
    });
    await step(
      "who leads the group and does not treat her sees that there is a risk, and nothing that is not theirs to do",
      async () => {
        const other = await goldthread.openPageAs(leader.person);
        await other.page.goto(page.url());
        await other.page.getByRole("button", { name: /^Ada Brun/ }).click();
        await other.page.getByText("Their care team asks about it and closes it.").waitFor();
        for (const name of ["Close with what was done", "Ask about risk", "Measures"])
          expect(await other.page.getByRole("button", { name, exact: true }).count()).toBe(0);
        expect(other.violations).toEqual([]);
        await other.page.close();
      },
    );
    await step("it ends only with what was done", async () => {
      await row.focus();
      await command("concern");
      await hands.isAt(page.getByRole("button", { name: "Ask about risk" }));
      await closeWithWhatWasDone(page, clientId);
      await waitUntil(async () => (await page.getByText("Open risk").count()) === 0, "The row never said it is closed");
      const { members } = await practice.owner.person.ask(openWriter, { sessionId });
      expect(members.map(({ attendance }) => attendance.status)).toEqual(["present", "present"]);
    });
    expect(violations).toEqual([]);
  });

  it("typed from paper beside a note opens the inquiry over the note, and ends only with what was done", async () => {
    const clientId = await practice.addClient("Cyn Dahl");
    const sessionId = await practice.addSession({ clientId });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    await page.getByRole("button", { name: "Measures", exact: true }).click();
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await page.getByRole("radio", { name: "On paper" }).check();
    await page.getByLabel("At", { exact: true }).fill(practice.clockAgo(30));
    await page.getByRole("radio", { name: "0 Not at all" }).first().focus();
    for (const digit of "000000003") await page.keyboard.press(digit);
    await page.getByRole("dialog").getByRole("button", { name: "Record" }).click();
    await page.getByRole("dialog", { name: "Risk inquiry" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await closeWithWhatWasDone(page, clientId);
    expect(violations).toEqual([]);
  });
});

/** Refused while nothing is said, then closed with it. */
async function closeWithWhatWasDone(page: Page, clientId: string): Promise<void> {
  await page.getByRole("button", { name: "Close with what was done" }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Close it" }).press("Enter");
  await page.getByText("Choose how it ends.").waitFor();
  await page.getByText("Enter what was done.").waitFor();
  expect(await risksOf(clientId)).toHaveLength(1);
  await page.getByLabel("How it ends").selectOption("safety-plan");
  await page.getByLabel("What was done").fill("Called the same hour; safety plan gone through by phone.");
  await dialog.getByRole("button", { name: "Close it" }).press("Enter");
  await waitUntil(async () => (await risksOf(clientId)).length === 0, "The concern was never closed");
}

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
      await closeWithWhatWasDone(page, clientId);
    });
    const { concerns } = await practice.owner.person.ask(readRisk, { clientId });
    expect(concerns).toMatchObject([{ disposition: "safety-plan", actedBy: expect.stringMatching(/./) }]);
    expect([...violations, ...first.violations]).toEqual([]);
  });
});
