import { openWriter } from "@goldthread/api/nouns/session.ts";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { signButton, untilSaved } from "./testing/writer.ts";

const goldthread = withGoldthread();
const patience = { timeout: 60_000 };
let practice: APractice;
let clientId: string;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  clientId = await practice.addClient("Ana Brandt");
});

it("a summary writes itself from the record, is edited and signed, and stands in the chart", async () => {
  const sessionId = await practice.addSession({ clientId });
  await practice.owner.person.ask(openWriter, { sessionId });
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  const summary = page.getByRole("article", { name: "Summary" });

  await step("a note is signed", async () => {
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    await page.getByRole("textbox", { name: "Objective" }).click();
    await page.keyboard.type("Therapist taught paced breathing for panic on the bus.");
    await untilSaved(page);
    await page.keyboard.press("Control+Enter");
    await signButton(page).click();
    await page.getByRole("link", { name: "Back to Today" }).waitFor();
  });
  await step("its month is put together, and each sentence leads to the note", async () => {
    await page.goto(`${goldthread.address}/clients/${clientId}/summary`);
    await page.getByLabel("Period", { exact: true }).selectOption("This month");
    await summary.getByText(/^Paced breathing: named in 1 signed note/).waitFor();
    expect(await page.getByRole("button", { name: "Sign the summary" }).isDisabled()).toBe(true);
  });
  await step("a sentence is changed and one added; what was typed survives the page's end", async () => {
    await page.getByRole("button", { name: /^Change: Attended/ }).click();
    await page.getByLabel("Sentence", { exact: true }).fill("Came to the session that was agreed.");
    await page.getByRole("button", { name: "Add a sentence" }).click();
    await page.getByLabel("Your own sentence").fill("We go on for another month.");
    await summary.getByText("Saved", { exact: true }).waitFor();
    await page.reload();
    await page.getByLabel("Period", { exact: true }).selectOption("This month");
    await summary.getByText("Came to the session that was agreed.").waitFor();
    expect(await page.getByLabel("Your own sentence").inputValue()).toBe("We go on for another month.");
  });
  await step("without the network the words stay on this device, and are there again after it", async () => {
    let isAway = true;
    // Left in place: to take it away would lose a request that is on its way at that moment.
    await page.route("**/summary/draft", (route) => (isAway ? route.abort() : route.continue()));
    await page.getByLabel("Your own sentence").fill("We go on until spring.");
    await summary.getByText("On this device; not sent yet").waitFor();
    await expect.poll(() => page.evaluate(countKept), patience).toBeGreaterThan(0);
    await page.reload();
    isAway = false;
    await page.getByLabel("Period", { exact: true }).selectOption("This month");
    await expect.poll(() => page.getByLabel("Your own sentence").inputValue(), patience).toBe("We go on until spring.");
    await summary.getByText("Saved", { exact: true }).waitFor();
  });
  await step("all taken on, it is signed and is a record of its own", async () => {
    await page.getByRole("button", { name: "Take all on" }).click();
    await page.getByRole("button", { name: "Sign the summary" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sign" }).click();
    const signed = page.getByRole("article", { name: "Signed summary" });
    await signed.getByText("Came to the session that was agreed.").waitFor();
    await signed.getByText("Author’s own", { exact: true }).waitFor();
    await signed.getByText(/replaces none of them/).waitFor();
    await signed.getByRole("link").first().waitFor();
  });
  await step("the chart's timeline leads to it", async () => {
    await page.goto(`${goldthread.address}/clients/${clientId}`);
    await page.getByRole("link", { name: /^Summary, / }).click();
    await page.getByRole("article", { name: "Signed summary" }).waitFor();
  });
  expect(violations).toEqual([]);
});

/** How much this device keeps of what the server has not got. */
function countKept(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("goldthread-drafts");
    opening.onsuccess = () => {
      const counting = opening.result.transaction("rows").objectStore("rows").count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
