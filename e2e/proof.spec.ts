import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aPractice } from "./testing/a-practice.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { writeAndSign } from "./testing/writer.ts";

const goldthread = withGoldthread();
const words = { Subjective: "“Slept.”", Objective: "Calm.", Assessment: "Steady gains.", Plan: "Next week." };
let folder = "";
let [proof, json] = ["", ""];
let practice: Awaited<ReturnType<typeof aPractice>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "goldthread-proof-"));
  practice = await aPractice(goldthread.address);
  const { page } = await aSignedNoteOf("Ines <b>Example</b>");
  proof = await save(page, "Proof");
  json = await save(page, "Download JSON");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A note that its author has signed, on their screen. */
async function aSignedNoteOf(client: string) {
  const clientId = await practice.addClient(client);
  const session = await practice.addSession({ clientId }, { from: 90, to: 40 });
  const { page } = await goldthread.openPageAs(practice.owner.person);
  await writeAndSign(page, { url: `${goldthread.address}/sessions/${session}/write`, words });
  await page.goto(`${goldthread.address}/clients/${clientId}`);
  await page.getByRole("link", { name: "Individual session" }).click();
  await page.getByRole("heading", { level: 1, name: /^Note of/ }).waitFor();
  return { page, noteId: new URL(page.url()).pathname.split("/").at(-1) ?? "" };
}

async function save(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** A browser that has never seen Goldthread, its network off, with every request that the page tries. */
async function openOffline(path: string) {
  const context = await goldthread.openContext();
  await context.setOffline(true);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  return { page, asked };
}

it("a note handed out as a page says by itself, from a file and offline, that it fits", async () => {
  const { page, asked } = await openOffline(proof);
  const verdict = page.getByRole("status");
  await step("it fits, and says what it cannot prove", async () => {
    await verdict.getByRole("heading", { name: "This note fits" }).waitFor();
    expect(await verdict.innerText()).toMatch(
      /Signed by Ruth Okafor, LCSW as author[\s\S]*cannot prove[\s\S]*compare its key/,
    );
  });
  await step("it shows what was signed, as text alone", async () => {
    const shown = await page.getByRole("article").innerText();
    for (const part of ["Ines <b>Example</b>", "Steady gains.", "“Slept.”"]) expect(shown).toContain(part);
    expect(await page.locator("article b").count()).toBe(0);
  });
  await step("the practice's key, got in another way, is held against the file's", async () => {
    const { vkey } = await (await fetch(`${goldthread.address}/api/ledger/keys`)).json();
    await page.getByLabel("verifier key").fill(vkey);
    await page.getByLabel("verifier key").press("Tab");
    await verdict.getByText("The ledger's key is the one that you gave.").waitFor();
    await page.getByLabel("verifier key").fill(`${vkey}x`);
    await page.getByLabel("verifier key").press("Tab");
    await verdict.getByText("it is not the key that you gave").waitFor();
  });
  expect(asked).toEqual([pathToFileURL(proof).href]);
});

it("one character flipped is found and named, in the page and in a file that is opened with it", async () => {
  const page = await readFile(proof, "utf8");
  const [, embedded = ""] = /id="exported-note">([^<]+)</.exec(page) ?? [];
  const flipped = Buffer.from(embedded, "base64").toString("utf8").replace("Steady gains.", "Steady gaint.");
  const changed = join(folder, "changed.html");
  await writeFile(
    changed,
    page.replace(embedded, () => Buffer.from(flipped).toString("base64")),
  );
  const opened = await openOffline(changed);
  const verdict = opened.page.getByRole("status");
  await verdict.getByRole("heading", { name: "does not fit" }).waitFor();
  expect(await verdict.innerText()).toContain("note.content: its SHA-256 is not the digest beside it");
  await step("the JSON of the same note, chosen in that page, fits again; changed, it does not", async () => {
    await opened.page.getByLabel("Exported note (JSON").setInputFiles(json);
    await verdict.getByRole("heading", { name: "This note fits" }).waitFor();
    const file = join(folder, "changed.json");
    await writeFile(file, (await readFile(json, "utf8")).replace("Ruth Okafor", "Ruth Okafos"));
    await opened.page.getByLabel("Exported note (JSON").setInputFiles(file);
    await verdict.getByRole("heading", { name: "does not fit" }).waitFor();
  });
});

it("a checkpoint that was kept is held against the note's", async () => {
  // The ledger grows on while this runs: the one that was handed out with the note is the one to keep.
  const [, embedded = ""] = /id="exported-note">([^<]+)</.exec(await readFile(proof, "utf8")) ?? [];
  const { checkpoint } = JSON.parse(Buffer.from(embedded, "base64").toString("utf8")).ledger;
  const kept = join(folder, "kept.txt");
  await writeFile(kept, checkpoint);
  const { page } = await openOffline(proof);
  await page.getByLabel("A checkpoint of theirs").setInputFiles(kept);
  await page.getByRole("status").getByText("nothing before it was rewritten").waitFor();
  const forged = join(folder, "forged.txt");
  await writeFile(forged, checkpoint.replace(/\n(\d+)\n/, "\n1$1\n"));
  await page.getByLabel("A checkpoint of theirs").setInputFiles(forged);
  await page.getByRole("status").getByText("the kept checkpoint: ").waitFor();
});

it("a note that was taken back says so beside the verdict, with what was added and when it happened", async () => {
  const { page, noteId } = await aSignedNoteOf("Rowan Example");
  const add = (path: string, body: object) =>
    page.evaluate(
      async ([url, text]) =>
        (await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: text })).status,
      [`/api/notes/${noteId}/${path}`, JSON.stringify(body)] as const,
    );
  const late = { text: "He called.", happenedAt: "2025-01-05T10:00:00Z", because: "Forgotten." };
  expect(await add("addenda", late)).toBe(200);
  expect(await add("retraction", { because: "Written in the wrong chart." })).toBe(200);
  await page.reload();
  const opened = await openOffline(await save(page, "Proof"));
  const verdict = opened.page.getByRole("status");
  await verdict.getByRole("heading", { name: "This note fits" }).waitFor();
  expect(await verdict.innerText()).toMatch(
    /Retracted on .* counts for nothing\. The reason: Written in the wrong chart\./,
  );
  expect(await opened.page.getByRole("article").innerText()).toMatch(
    /Late entry[\s\S]*Happened\s+2025-01-05T10:00:00[\s\S]*He called\.[\s\S]*Forgotten\./,
  );
});
