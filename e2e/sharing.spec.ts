import { readNote } from "@goldthread/api/nouns/note.ts";
import { readChart } from "@goldthread/api/nouns/client.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aNetwork, type ANetwork } from "./testing/a-network.ts";
import { aPractice, type APractice, type Somebody } from "./testing/a-practice.ts";
import { readDevice } from "./testing/kept-on-device.ts";
import { waitUntil } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { signButton, untilSaved, untilWords } from "./testing/writer.ts";

const goldthread = withGoldthread();
let practice: APractice;
let network: ANetwork;
let ilse: Somebody;
let clientId: string;
let writer: string;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  network = await aNetwork(() => goldthread.address);
  ilse = await practice.addStaff("Ilse Vondrak");
  clientId = await practice.addClient("Mila Brandt");
  writer = `/sessions/${await practice.addSession({ clientId })}/write`;
});
afterAll(() => network.close());

async function share(page: Page, level: string): Promise<void> {
  await page.getByRole("combobox", { name: "With whom" }).fill("ilse");
  await page.getByRole("option", { name: /Ilse Vondrak/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByLabel("They may").selectOption({ label: level });
  await page.getByRole("dialog").getByRole("button", { name: "Share", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Take back from Ilse Vondrak" }).waitFor();
}

async function takeBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Take back from Ilse Vondrak" }).press("Enter");
  await page.getByText(/^Taken back from Ilse Vondrak/).waitFor();
}

const shared = (page: Page) => page.getByRole("list", { name: "Shared with you" });

it("a draft is shared by name, written by two, and taken back: the page closes, and nothing of it stays", async () => {
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  const other = await goldthread.openPageAs(ilse.person);
  const { page: theirs } = other;
  await step("its author lets a colleague in from the page", async () => {
    await page.goto(`${goldthread.address}${writer}`);
    await page.getByRole("textbox", { name: "Subjective" }).click();
    await page.keyboard.insertText("Slept badly.");
    await untilSaved(page);
    await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
    await share(page, "Read, comment and write");
  });
  await step("the colleague is told, opens it and writes on", async () => {
    // Over the network that will be cut.
    await theirs
      .context()
      .addCookies([{ ...ilse.person.cookie(), url: network.address, httpOnly: true, sameSite: "Strict" }]);
    await theirs.goto(network.address);
    await shared(theirs).getByRole("link", { name: "Mila Brandt" }).press("Enter");
    await untilWords(theirs, "Subjective", "Slept badly.");
    await theirs.getByRole("textbox", { name: "Subjective" }).click();
    await theirs.keyboard.press("Control+End");
    await theirs.keyboard.insertText(" Since May.");
    await untilSaved(theirs);
    await untilWords(page, "Subjective", "Slept badly. Since May.");
  });
  await step("and says something beside the words, which the author reads", async () => {
    await theirs.keyboard.press("Control+a");
    await theirs.getByRole("button", { name: "Comment", exact: true }).click();
    await theirs.getByRole("textbox", { name: "Comment" }).fill("Did she say since when?");
    await theirs.getByRole("button", { name: "Keep the comment" }).press("Enter");
    await theirs.getByText("“Slept badly. Since May.”").waitFor();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.getByRole("button", { name: /^Comments/ }).press("Enter");
    await page.getByText("Did she say since when?").waitFor();
  });
  await step("words that cannot be sent are kept on the colleague's device", async () => {
    network.cut();
    await theirs.getByRole("textbox", { name: "Subjective" }).click();
    await theirs.keyboard.insertText("Offline. ");
    await theirs.getByText("Offline, kept on this device").first().waitFor();
    expect((await readDevice(theirs)).rows).toBeGreaterThan(0);
  });
  await step("taken back, their page closes and says by whom, and the device keeps nothing", async () => {
    await page.getByRole("button", { name: "Shared with 1" }).press("Enter");
    await takeBack(page);
    network.mend();
    await theirs.getByText("Ruth Okafor took it back").waitFor();
    expect(await theirs.getByText("Slept badly").count()).toBe(0);
    await waitUntil(
      async () => (await readDevice(theirs)).rows === 0,
      "The device still keeps words of the draft",
      20_000,
    );
  });
  await step("it is off the list, with a line that says so until it is put away", async () => {
    await theirs.getByRole("link", { name: "Back to today" }).press("Enter");
    await shared(theirs).getByText("Ruth Okafor took it back").waitFor();
    expect(await shared(theirs).getByRole("link").count()).toBe(0);
    expect(await theirs.getByText("Mila Brandt").count()).toBe(0);
    await shared(theirs)
      .getByRole("button", { name: /^Put away/ })
      .press("Enter");
    await shared(theirs).waitFor({ state: "detached" });
  });
  await step("the author has every word of it still, and signs it alone", async () => {
    await page.keyboard.press("Escape");
    await untilWords(page, "Subjective", "Slept badly. Since May.");
    await page.keyboard.press("Control+Enter");
    await signButton(page).click();
    await page.getByRole("link", { name: "Back to Today" }).waitFor();
  });
  expect([...violations, ...other.violations.filter((one) => !one.includes("ERR_"))]).toEqual([]);
});

it("a signed note is read by a colleague, and closes in their open tab at once when it is taken back", async () => {
  const { timeline } = await practice.owner.person.ask(readChart, { clientId });
  const noteId = timeline.flatMap(({ note }) => (note === null ? [] : [note.id]))[0] ?? "";
  const { content } = await practice.owner.person.ask(readNote, { noteId });
  expect(JSON.parse(content).author.name).toBe("Ruth Okafor");
  const { page } = await goldthread.openPageAs(practice.owner.person);
  await page.goto(`${goldthread.address}/notes/${noteId}`);
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  await share(page, "Read and comment");
  const { page: theirs, violations } = await goldthread.openPageAs(ilse.person);
  const watch = Promise.withResolvers<void>();
  await theirs.route(/share-watch/, async (route) => {
    await watch.promise;
    await route.continue();
  });
  await shared(theirs).getByRole("link", { name: "Mila Brandt" }).press("Enter");
  await theirs.getByText("Shared with you by Ruth Okafor").waitFor();
  const removals = await theirs.evaluateHandle(countRemovedNotes);
  watch.resolve();
  await theirs.getByRole("article").getByText("Slept badly. Since May.").waitFor();
  expect(await theirs.getByRole("button", { name: /Print|Download/ }).count()).toBe(0);
  await takeBack(page);
  await theirs.getByText("Ruth Okafor took it back").waitFor();
  expect(await theirs.getByText("Slept badly").count()).toBe(0);
  // By the taking back alone: put up anew when the watch came, it would have lost what its reader had begun in it.
  expect(await removals.evaluate((counted) => counted.notes)).toBe(1);
  await theirs.reload();
  await theirs.getByRole("heading", { level: 1, name: "Nothing here" }).waitFor();
  expect(violations).toEqual([]);
});

/** Runs in the page: how often a note has gone from it since. */
function countRemovedNotes(): { notes: number } {
  const counted = { notes: 0 };
  new MutationObserver((records) => {
    const gone = records.flatMap(({ removedNodes }) => [...removedNodes]);
    counted.notes += gone.filter(
      (node) => node instanceof Element && node.querySelector(".note-paper") !== null,
    ).length;
  }).observe(document.body, { childList: true, subtree: true });
  return counted;
}
