import { readFile } from "node:fs/promises";
import { addAddendum } from "@goldthread/api/nouns/note.ts";
import { verifyExportedNote } from "@goldthread/ledger";
import type { Page } from "playwright-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, expect, it } from "vitest";
import { aPractice } from "./testing/a-practice.ts";
import type { Person } from "./testing/person.ts";
import { step } from "./testing/step.ts";
import { untilListed } from "./testing/until-listed.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import type { WatchedPage } from "./testing/browser.ts";
import { untilSaved, writeAndSign } from "./testing/writer.ts";

const goldthread = withGoldthread();
const name = "Ελένη Παππά";
const long = Array.from({ length: 60 }, (_, line) => `Sentence ${line + 1} of what was seen today.`).join("\n");
const arabic = "تسخين";
const individual = {
  Subjective: "“Better than last week.”",
  Objective: long,
  Assessment: "Steady gains.",
  Plan: "Same time next week.",
};
let opened: WatchedPage;
let page: Page;
let person: Person;

beforeAll(async () => {
  const practice = await aPractice(goldthread.address);
  const clientId = await practice.addClient(name);
  const other = await practice.addClient("Milo Fenn");
  const groupId = await practice.addGroup("Harbour group", [clientId, other]);
  const group = await practice.addSession({ groupId }, { from: 200, to: 110 });
  const session = await practice.addSession({ clientId }, { from: 90, to: 40 });
  person = practice.owner.person;
  opened = await goldthread.openPageAs(person);
  page = opened.page;
  await timeSegments(`${goldthread.address}/sessions/${group}/write`);
  await writeAndSign(page, {
    url: `${goldthread.address}/sessions/${group}/write`,
    words: { Topic: "Coming home", [name]: "Spoke of the harbour.", "Milo Fenn": "Built a boat of paper." },
    sign: "Sign 2 notes",
  });
  await writeAndSign(page, { url: `${goldthread.address}/sessions/${session}/write`, words: individual });
  await page.goto(`${goldthread.address}/clients/${clientId}`);
});

it("the chart's timeline shows the individual and the group note, newest first", async () => {
  await page.getByRole("heading", { level: 1, name }).waitFor();
  const rows = page.getByRole("region", { name: "Sessions and notes" }).getByRole("listitem");
  await rows.nth(1).waitFor();
  expect(await rows.count()).toBe(2);
  expect(await rows.nth(0).innerText()).toMatch(
    /Individual session[\s\S]*Better than last week[\s\S]*50 min[\s\S]*SOAP/,
  );
  expect(await rows.nth(1).innerText()).toMatch(/Harbour group[\s\S]*Spoke of the harbour[\s\S]*90 min/);
  await page.getByRole("link", { name: "Individual session" }).click();
  await page.getByRole("heading", { level: 1, name: /^Note of/ }).waitFor();
});

it("the note reads with its facts, its words in their sections, its signature, time and digest", async () => {
  const words = await page.getByRole("article").innerText();
  for (const part of [
    name,
    "50 minutes",
    ...Object.keys(individual),
    "Sentence 60 of what",
    "Ruth Okafor, LCSW",
    "with passphrase",
  ]) {
    expect(words).toContain(part);
  }
  expect(words).toMatch(/[0-9a-f]{64}/);
  await page.getByText("Place in the ledger").waitFor();
});

it("another format shows every word in other sections, and says so", async () => {
  await page.getByLabel("Shown as").selectOption("DAP");
  await page.getByText("Written as SOAP. Every word is the same").waitFor();
  const article = page.getByRole("article");
  await article.getByRole("heading", { name: "Data" }).waitFor();
  expect(await article.getByRole("heading", { name: "Subjective" }).count()).toBe(0);
  for (const words of Object.values(individual)) {
    for (const line of words.split("\n")) expect(await article.innerText()).toContain(line);
  }
});

it("the PDF is real text, every page headed with client, date and page, with signature and digest", async () => {
  await page.getByLabel("Shown as").selectOption("SOAP (as written)");
  const { bytes, fileName } = await download(page, "Download PDF");
  expect(fileName).toMatch(/^note-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.pdf$/);
  const pages = await textOfPdf(bytes);
  expect(pages.length).toBeGreaterThan(1);
  for (const [at, text] of pages.entries()) {
    expect(text).toContain(name);
    expect(text).toMatch(/20\d\d/);
    expect(text.toLowerCase()).toContain(`page ${at + 1} of ${pages.length}`);
  }
  const all = pages.join(" ");
  for (const words of ["Better than last week", "Sentence 1 of what", "Sentence 60 of what", "Ruth Okafor, LCSW"])
    expect(all).toContain(words);
  const digest =
    /[0-9a-f]{64}/.exec(await page.getByRole("article").innerText())?.[0] ?? expect.fail("no digest on the page");
  expect(all.replaceAll(" ", "")).toContain(digest);
});

it("the JSON can be verified by the ledger's package alone", async () => {
  const { bytes } = await download(page, "Download JSON");
  const verdict = await verifyExportedNote(bytes);
  await step("the words are those that were signed, and the ledger holds the signature", async () => {
    expect(verdict).toMatchObject({ ok: true, findings: [] });
    expect(verdict.note?.note.content).toContain("Steady gains.");
    expect(verdict.note?.signatures).toMatchObject([{ name: "Ruth Okafor", facts: { meaning: "author" } }]);
  });
  await step("a changed word and a changed time are found", async () => {
    const text = bytes.toString("utf8");
    for (const changed of [
      text.replace("Steady gains.", "Steady losses."),
      text.replace(/"signedAt": "20/, '"signedAt": "19'),
    ])
      expect(await verifyExportedNote(Buffer.from(changed))).toMatchObject({ ok: false });
  });
});

it("in print the note stands alone, without the page around it", async () => {
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("navigation", { name: "Places" }).isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Download PDF" }).isVisible()).toBe(false);
  expect(await page.getByRole("article").isVisible()).toBe(true);
  const printed = (await textOfPdf(await page.pdf({ format: "A4" }))).join(" ");
  for (const words of [name, "Better than last week", "Sentence 60 of what", "Ruth Okafor, LCSW"])
    expect(printed).toContain(words);
  for (const words of ["Sign out", "Settings", "Reviews", "Written as"]) expect(printed).not.toContain(words);
  await page.emulateMedia({ media: null });
  await step("printed in another format, it says so", async () => {
    await page.getByLabel("Shown as").selectOption("DAP");
    await page.getByText("Written as SOAP.").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Written as SOAP.").isVisible()).toBe(true);
    expect(await page.getByLabel("Shown as").isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.getByLabel("Shown as").selectOption("SOAP (as written)");
  });
});

it("printed with all that was added since, no title stands apart from its words", async () => {
  const noteId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  for (let nr = 1; nr <= 24; nr += 1) {
    const text = Array.from({ length: 1 + (nr % 3) }, (_, line) => `Added ${nr}, line ${line + 1}.`).join("\n");
    await person.ask(addAddendum, { noteId, text });
  }
  await page.reload();
  await page.getByText("Added 24, line 1.").waitFor();
  await page.emulateMedia({ media: "print" });
  const printed = await textOfPdf(await page.pdf({ format: "A4" }));
  await page.emulateMedia({ media: null });
  expect(printed.join(" ").match(/Added \d+, line 1/g)).toHaveLength(24);
  for (const sheet of printed) {
    const count = (words: RegExp) => sheet.match(words)?.length ?? 0;
    expect(count(/Addendum/g)).toBe(count(/Added \d+, line 1/g));
  }
});

it("the group note names nobody else, and carries the shared part", async () => {
  await page.getByRole("link", { name: "Earlier note" }).click();
  await page.getByRole("heading", { level: 1, name: /^Group note of/ }).waitFor();
  const { bytes } = await download(page, "Download PDF");
  const json = (await download(page, "Download JSON")).bytes;
  const all = [await page.getByRole("article").innerText(), ...(await textOfPdf(bytes)), json.toString("utf8")];
  for (const words of all) expect(words).not.toMatch(/Milo|boat of paper/);
  expect(all[0]).toContain("Coming home");
  expect(all[0]).toContain("2 of 2 members present");
  await step(
    "each segment with its times after its name, also one in another direction and one without words",
    async () => {
      expect(all[0]).toContain("Timed, with nothing written");
      for (const name of [arabic, "Conclusion"]) {
        const title = page.getByRole("article").getByText(name);
        const box = (await title.boundingBox()) ?? expect.fail("it is not shown");
        const times =
          (await title.locator("xpath=..").locator(".note-piece-times").boundingBox()) ?? expect.fail("no times");
        expect(times.x).toBeGreaterThan(box.x + box.width);
      }
      for (const words of [`${arabic}, 10:00 to 10:20`, "Conclusion, 11:20 to 11:30."])
        expect(all.slice(1, -1).join(" ")).toContain(words);
    },
  );
  const verdict = await verifyExportedNote(json);
  expect(verdict).toMatchObject({ ok: true, findings: [] });
  expect(verdict.note?.shared?.content).toContain("Coming home");
  expect(opened.violations).toEqual([]);
});

/** The usual course of a group, its first segment called in Arabic; the others are left without words. */
async function timeSegments(url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("textbox", { name: "Topic" }).click();
  await page.keyboard.type("/course");
  await untilListed(page, /^course/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Name of segment 1" }).fill(arabic);
  for (const [label, clock] of [
    [`${arabic}: start`, "10:00"],
    [`${arabic}: stop`, "10:20"],
    ["Conclusion: start", "11:20"],
    ["Conclusion: stop", "11:30"],
  ] as const) {
    await page.getByRole("textbox", { name: label }).fill(clock);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("textbox", { name: arabic, exact: true }).click();
  await page.keyboard.insertText("A round.");
  await untilSaved(page);
}

async function download(from: Page, button: string): Promise<{ bytes: Buffer; fileName: string }> {
  const [file] = await Promise.all([from.waitForEvent("download"), from.getByRole("button", { name: button }).click()]);
  return { bytes: await readFile(await file.path()), fileName: file.suggestedFilename() };
}

/** The text of each page, read as another program would. */
async function textOfPdf(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  const pages: string[] = [];
  for (let nr = 1; nr <= file.numPages; nr += 1) {
    const { items } = await (await file.getPage(nr)).getTextContent();
    const words = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""));
    pages.push(words.join("").replaceAll(/\s+/g, " "));
  }
  await loading.destroy();
  return pages;
}
