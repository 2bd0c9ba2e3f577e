import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aNetwork, type ANetwork } from "./testing/a-network.ts";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { watchedPage } from "./testing/browser.ts";
import { filesWith, readDevice } from "./testing/kept-on-device.ts";
import { waitUntil } from "./testing/keyboard.ts";
import { launchKillable, type KillableBrowser } from "./testing/killable-browser.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { untilSaved, untilWords } from "./testing/writer.ts";

const goldthread = withGoldthread();
let practice: APractice;
let network: ANetwork;
let folder: string;
let device: KillableBrowser;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  network = await aNetwork(() => goldthread.address);
  folder = await mkdtemp(join(tmpdir(), "goldthread-e2e-browser-"));
  device = await launchKillable(folder);
});
afterAll(async () => {
  await device.close();
  await network.close();
  await rm(folder, { recursive: true, force: true });
});

it("what the page called saved outlives a reload, a killed browser and a killed server", async () => {
  const path = await aSession("Ana Brandt");
  let page = await openWriter(device.context, path);
  await type(page, "Read after a reload.");
  await untilSaved(page);
  await page.reload();
  await untilWords(page, "Subjective", "Read after a reload.");

  await type(page, " And after the browser died.");
  await untilSaved(page);
  await device.kill();
  device = await launchKillable(folder);
  page = await openWriter(device.context, path);
  await untilWords(page, "Subjective", "Read after a reload. And after the browser died.");

  await type(page, " And after the server died.");
  await untilSaved(page);
  await goldthread.running.kill();
  await page
    .getByText(/^Offline/)
    .first()
    .waitFor();
  await type(page, " This came while it was away.");
  await goldthread.startAgain();
  await untilSaved(page);
  const all =
    "Read after a reload. And after the browser died. And after the server died. This came while it was away.";
  const elsewhere = await openWriter(await goldthread.openContext(), path);
  await untilWords(elsewhere, "Subjective", all);
});

it("what the network had not taken stays sealed on the device, is merged later, and goes at sign-out", async () => {
  const path = await aSession("Milo Fenn");
  const page = await openWriter(device.context, path, network.address);
  await type(page, "Begun together.");
  await untilSaved(page);
  const colleague = await openWriter(await goldthread.openContext(), path);
  await untilWords(colleague, "Subjective", "Begun together.");

  await step("offline, the page says where the words are", async () => {
    network.cut();
    await type(page, " Hippocampus was the word.");
    await page.getByText("Offline, kept on this device").first().waitFor();
  });
  await step("on the device nobody can read them", async () => {
    const kept = await readDevice(page);
    expect(kept.rows).toBeGreaterThan(0);
    expect(kept.keys).toEqual([{ extractable: false, exported: false }]);
    for (const word of ["Hippocampus", "Begun", "Milo"]) expect(kept.text).not.toContain(word);
    expect(await filesWith(folder, "Hippocampus")).toEqual([]);
  });
  await step("the other window goes on meanwhile", async () => {
    await colleague.getByRole("textbox", { name: "Plan" }).click();
    await colleague.keyboard.type("Written online.");
    await untilSaved(colleague);
  });
  let again = page;
  await step("a browser that dies offline still has them when it is back", async () => {
    await device.kill();
    device = await launchKillable(folder);
    network.mend();
    again = await openWriter(device.context, path, network.address);
    await untilWords(again, "Subjective", "Begun together. Hippocampus was the word.");
  });
  await step("both are merged, in both windows", async () => {
    await untilSaved(again);
    await untilWords(again, "Plan", "Written online.");
    await untilWords(colleague, "Subjective", "Begun together. Hippocampus was the word.");
  });
  await step("acknowledged, nothing is left waiting on the device", () =>
    waitUntil(async () => (await readDevice(again)).rows === 0, "Rows stayed on the device"),
  );
  await step("signed out, nothing is left at all", async () => {
    await again.getByRole("button", { name: "Sign out" }).first().click();
    await again.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    const left = await readDevice(again);
    expect(left.rows).toBe(0);
    expect(left.keys).toEqual([]);
  });
});

async function aSession(name: string): Promise<string> {
  const clientId = await practice.addClient(name);
  return `/sessions/${await practice.addSession({ clientId })}/write`;
}

async function openWriter(context: BrowserContext, path: string, address = goldthread.address): Promise<Page> {
  context.setDefaultTimeout(60_000);
  await context.addCookies([{ ...practice.owner.person.cookie(), url: address, httpOnly: true, sameSite: "Strict" }]);
  const { page } = await watchedPage(context);
  await page.goto(`${address}${path}`);
  await page.getByRole("textbox", { name: "Subjective" }).waitFor();
  return page;
}

/** At the end of what stands there. */
async function type(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: "Subjective" }).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}
