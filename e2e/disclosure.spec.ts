import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import type { WatchedPage } from "./testing/browser.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { writeAndSign } from "./testing/writer.ts";

const goldthread = withGoldthread();
let practice: APractice;
let clientId: string;
const insurer = "Harbour Insurance (fictional)";
let opened: WatchedPage;
let page: Page;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  clientId = await practice.addClient("Ada Quill");
  const session = await practice.addSession({ clientId }, { from: 90, to: 40 });
  opened = await goldthread.openPageAs(practice.owner.person);
  page = opened.page;
  await writeAndSign(page, {
    url: `${goldthread.address}/sessions/${session}/write`,
    words: {
      Subjective: "Slept five nights of seven. Her sister's number is 555-867-5309.",
      Plan: "Same time next week.",
    },
  });
  await page.goto(`${goldthread.address}/clients/${clientId}`);
});

it("records leave on the client's authorisation: what goes is shown first, other people are absent, and it is accounted for", async () => {
  await step("from the chart, by its menu", async () => {
    await page.getByRole("button", { name: "More for this client" }).click();
    await page.getByRole("menuitem", { name: "What leaves this record" }).click();
    await page.getByText("Nothing has left this record.").waitFor();
  });
  await step("an authorisation that says too little is not taken, and says what is missing", async () => {
    await page.getByRole("button", { name: "Record an authorisation" }).click();
    await page.getByLabel("Who may receive").fill(insurer);
    await page.getByLabel("As the form describes it").fill("Individual notes of this year");
    await page.getByLabel("For what").fill("Review of a claim");
    await page.getByLabel("Signed by").fill("Ada Quill");
    await page.getByRole("button", { name: "Put it on file" }).click();
    await page.getByText("Enter a day, or what it ends with.").waitFor();
    await page.getByLabel("Or until this happens").fill("The claim is settled");
    await page.getByRole("button", { name: "Put it on file" }).click();
    await page.getByText("It does not say that it may be revoked, and how.").waitFor();
    for (const words of ["how it may be revoked", "whether treatment depends", "may pass it on"])
      await page.getByLabel(words).check();
    await page.getByRole("button", { name: "Put it on file" }).click();
    await page.getByText("The authorisation is on file.").waitFor();
  });
  await step("what would go stands on the page before anything goes", async () => {
    await page.getByRole("button", { name: "Release records" }).click();
    await page.getByLabel("Which authorisation?").selectOption({ label: `${insurer}: Review of a claim` });
    await page.getByText("1 of 1 would go, 1 of them with words taken out; 0 would stay.").waitFor();
    expect(await page.getByLabel("To whom").inputValue()).toBe(insurer);
  });
  await step("released: the packet is what was shown, and the number is not in it", async () => {
    await page.getByRole("button", { name: "Release it" }).click();
    await page.getByText("Choose how it leaves.").waitFor();
    await page.getByLabel("How it leaves").selectOption("pages");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Release it" }).click();
    const bytes = await readFile(await (await download).path());
    const text = await textOf(bytes);
    expect(text).toContain("Slept five nights of seven.");
    expect(text).toContain("[taken out]");
    expect(bytes.toString("latin1") + text).not.toContain("867-5309");
    const released = page.getByRole("region", { name: "Released" });
    await released.getByText("1 item went, 0 stayed.").waitFor();
  });
  await step(
    "sealed: whoever has no program opens it from their disk, without a network, by the page that came with it",
    () => opensFromDisk(),
  );
  await step("revoked: the next release is stopped, and says why", async () => {
    await page.getByRole("button", { name: "End it" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End it" }).click();
    await page.getByText("Does not hold").waitFor();
    await page.getByRole("button", { name: "Release records" }).click();
    await page.getByText("None is on file. Record it first.").waitFor();
    await page.getByLabel("To whom").fill(insurer);
    await page.getByLabel("For what").fill("Review of a claim");
    await page.getByText("0 of 1 would go; 1 would stay.").waitFor();
    expect(await page.getByRole("button", { name: "Release it" }).count()).toBe(0);
  });
  await step(
    "another is signed on this screen: read in full, under the client's own name, with a copy to keep",
    async () => {
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Record an authorisation" }).click();
      await page.getByRole("button", { name: "Sign it on this screen" }).click();
      await page.getByRole("alert").getByText("Enter who may receive it.").waitFor();
      await page.getByLabel("Who may receive").fill("A school (fictional)");
      await page.getByLabel("As the form describes it").fill("Individual notes of this year");
      await page.getByLabel("For what").fill("Support");
      await page.getByLabel("Or until this happens").fill("The school year ends");
      await page.getByRole("button", { name: "Sign it on this screen" }).click();
      const screen = page.getByRole("dialog", { name: "Authorisation to release records" });
      await screen.getByText("I may take this back at any time").waitFor();
      const size = await screen.getByText("I may take this back").evaluate((words) => getComputedStyle(words).fontSize);
      expect(Number.parseFloat(size) * 0.75).toBeGreaterThanOrEqual(14);
      await screen.getByLabel("Your name").fill("Somebody Else");
      await screen.getByRole("button", { name: "Sign", exact: true }).click();
      await screen.getByText("A name that the chart has for them").waitFor();
      await screen.getByLabel("Your name").fill("Ada Quill");
      await screen.getByRole("button", { name: "Sign", exact: true }).click();
      const kept = page.getByRole("listitem").filter({ hasText: "A school (fictional)" });
      await kept.getByText("by Ada Quill, on the screen; until The school year ends.").waitFor();
      const download = page.waitForEvent("download");
      await kept.getByRole("button", { name: "Copy" }).click();
      const text = await textOf(await readFile(await (await download).path()));
      for (const words of ["A school (fictional)", "take this back at any time", "screen by Ada Quill"])
        expect(text).toContain(words);
    },
  );
  expect(opened.violations).toEqual([]);
});

async function opensFromDisk(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-e2e-packet-"));
  const saved = async (press: () => Promise<void>, from = page) => {
    const coming = from.waitForEvent("download");
    await press();
    const path = join(folder, (await coming).suggestedFilename());
    await (await coming).saveAs(path);
    return path;
  };
  try {
    await page.getByRole("button", { name: "Encrypt it" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("How it leaves").selectOption("passphrase");
    await dialog.getByLabel("The passphrase for them").fill("eleven kites over the harbour");
    const packet = await saved(() => dialog.getByRole("button", { name: "Make it" }).click());
    const sent = page.getByRole("region", { name: "The file is saved" });
    await sent.getByText("type the passphrase that we tell you").waitFor();
    const opener = await saved(() => sent.getByRole("link", { name: "Save open-packet.html" }).click());
    await sent.getByRole("button", { name: "Done" }).click();

    const outside = await goldthread.openPage({ offline: true });
    await outside.page.goto(pathToFileURL(opener).href);
    await outside.page.getByLabel("The file, its name ends in .tar.age").setInputFiles(opener);
    await outside.page.getByRole("alert").getByText("This is no packet of records.").waitFor();
    await outside.page.getByLabel("The file, its name ends in .tar.age").setInputFiles(packet);
    await outside.page.getByText("encrypted with a passphrase").waitFor();
    for (const passphrase of ["twelve kites over the harbour", "eleven kites over the harbour"]) {
      await outside.page.getByLabel("The passphrase that the practice told you").fill(passphrase);
      await outside.page.getByRole("button", { name: "Open the packet" }).click();
      if (passphrase.startsWith("twelve"))
        await outside.page.getByRole("alert").getByText("This passphrase does not open the file.").waitFor();
    }
    await outside.page.getByText("Every file is as the packet lists it.").waitFor();
    const pages = await saved(
      () => outside.page.getByRole("button", { name: "Save records.pdf" }).click(),
      outside.page,
    );
    const text = await textOf(await readFile(pages));
    expect(text).toContain("Slept five nights of seven.");
    expect(text).not.toContain("867-5309");
    expect(outside.violations).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function textOf(bytes: Buffer): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  const pages: string[] = [];
  for (let nr = 1; nr <= file.numPages; nr += 1) {
    const { items } = await (await file.getPage(nr)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? `${item.str} ` : "")).join(""));
  }
  await loading.destroy();
  return pages.join(" ").replaceAll(/\s+/g, " ");
}

it("to an administrator what leaves a record is closed, and says so and whom to ask", async () => {
  const officer = await practice.addStaff("Olaf Recht", ["records-officer"]);
  const administrator = await practice.addStaff("Ada Minne", ["administrator"]);
  const watched = await goldthread.openPageAs(administrator.person);
  await watched.page.goto(`${goldthread.address}/clients/${clientId}/disclosures`);
  await watched.page.getByText(`Ask ${officer.name}.`).waitFor();
  expect(await watched.page.getByText("Nothing has left this record.").count()).toBe(0);
  expect(await watched.page.getByRole("button", { name: "Release records" }).count()).toBe(0);
  await watched.page.goto(`${goldthread.address}/clients/${clientId}`);
  await watched.page.getByText("Who can open this record, and why").click();
  await watched.page.getByText(`${practice.owner.name}: clinician`).waitFor();
  expect(watched.violations).toEqual([]);
});
