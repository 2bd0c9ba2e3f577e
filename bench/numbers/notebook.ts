import {
  createNotebookKey,
  createRecoveryKey,
  openKeys,
  recipientOf,
  toBase64,
  wrapWithPassphrase,
} from "@goldthread/vault";
import type { Page } from "playwright-core";
import { memoryRows } from "../../apps/web/features/notebook/book/memory-rows.ts";
import { aboutNothing } from "../../apps/web/features/notebook/book/note-content.ts";
import { openBook } from "../../apps/web/features/notebook/book/open-book.ts";
import { launchBrowser } from "../../e2e/testing/browser.ts";
import { aBenchPractice } from "../a-practice.ts";
import { type Ask, startBenchHttp } from "../bench-http.ts";
import { defineBench, type Figure } from "../bench.ts";
import { median, percentile } from "../stopwatch.ts";

const many = 2_000;
const few = 200;
const passphrase = "seven quiet lamps over rivers";

/** In the real page in the Chromium of the tests, the sealed notes already on the device, the passphrase typed. */
export const notebook = defineBench({
  id: "notebook",
  states:
    "Searching the private notebook costs the same in 2,000 notes as in 200: what is shown counts, not what is kept.",
  async run({ database, note }) {
    const bench = await database();
    const http = await startBenchHttp(bench);
    const browser = await launchBrowser();
    const measure = async (size: number) => {
      const practice = await aBenchPractice(bench.bare);
      const ask = await http.signIn(practice);
      note(`${size} notes`);
      await keepNotes(ask, practice.clinician.id, size);
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const [name = "", value = ""] = ask.cookie.split("=");
      await context.addCookies([{ name, value, url: http.origin, httpOnly: true, sameSite: "Strict" }]);
      const page = await context.newPage();
      await page.goto(`${http.origin}/notebook`);
      await page.getByLabel("Passphrase of the notebook").waitFor({ timeout: 60_000 });
      const unlocks = [await unlock(page), await unlock(page), await unlock(page)];
      const searches = await search(page);
      await context.close();
      return { unlocks, searches };
    };
    try {
      const small = await measure(few);
      const large = await measure(many);
      return [
        {
          what: `unlocking ${many} notes by passphrase, to the first search answer`,
          value: median(large.unlocks),
          unit: "ms",
        },
        ...figures(`${few} notes`, small.searches),
        ...figures(`${many} notes`, large.searches),
        {
          what: "growth of a search, median",
          value: median(large.searches) / median(small.searches),
          unit: "x",
          limit: 3,
        },
      ];
    } finally {
      await browser.close();
      await http.close();
    }
  },
});

const vocabulary = Array.from(
  { length: 4_000 },
  (_none, nr) => `${wordPart(nr)}${wordPart(nr * 7 + 3)}${wordPart(nr * 31 + 11)}`,
);

function wordPart(nr: number): string {
  return `${"bdfgklmnprstvz"[nr % 14] ?? ""}${"aeiou"[Math.floor(nr / 14) % 5] ?? ""}`;
}

/** About 2 KB of words, the same for a number every time, and a rare word in every fiftieth. */
function textOf(nr: number): string {
  const words = Array.from(
    { length: 320 },
    (_none, at) => vocabulary[(nr * 131 + at * at * 17) % vocabulary.length] ?? "",
  );
  return `${nr % 50 === 0 ? "quince " : ""}${words.join(" ")}.`;
}

/** Sealed here as the browser seals, sent as the browser sends. */
async function keepNotes(ask: Ask, author: string, size: number): Promise<void> {
  const recoveryRecipient = await recipientOf(await createRecoveryKey());
  const ring = { author, keys: [createNotebookKey()], recoveryRecipient };
  const rows = memoryRows();
  const now = () => "2026-03-02T17:00:00Z";
  const book = await openBook({ keys: await openKeys(ring), rows, now, newId: () => crypto.randomUUID() });
  for (let nr = 0; nr < size; nr += 1) {
    const day = new Date(Date.UTC(2022, 0, 1 + (nr % 1500))).toISOString().slice(0, 10);
    const content = {
      type: "note",
      kind: "psychotherapy",
      title: `Note ${nr}`,
      text: textOf(nr),
      about: aboutNothing,
    } as const;
    await book.save({ ...content, day, changedAt: now(), otherVersionOf: null }, null, false);
  }
  await book.sealIndex();
  const wrapped = toBase64(await wrapWithPassphrase(ring, passphrase));
  await ask("POST", "/api/notebook", {
    wraps: [{ id: crypto.randomUUID(), kind: "passphrase", label: "Passphrase", wrapped }],
  });
  for (const { head, body } of rows.rows.values())
    await ask("PUT", `/api/notebook/items/${head.id}`, {
      sealed: toBase64(body.pending ?? new Uint8Array()),
      basedOn: null,
    });
}

/** From the press on Unlock to the answer to a search that was typed the moment the field was there. */
async function unlock(page: Page): Promise<number> {
  const lock = page.getByRole("button", { name: "Lock", exact: true });
  if (await lock.isVisible()) await lock.click();
  await page.getByLabel("Passphrase of the notebook").fill(passphrase);
  const from = performance.now();
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
  await page.getByLabel("Search the notebook").fill("quince");
  await page.locator("ul[data-query=quince] li").first().waitFor();
  return performance.now() - from;
}

/** From each key to the frame with its answer. */
async function search(page: Page): Promise<readonly number[]> {
  const field = page.getByLabel("Search the notebook");
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { searchTimes: times });
    let typed = 0;
    document.addEventListener("keydown", ({ timeStamp }) => (typed = timeStamp), { capture: true });
    const list = document.querySelector("ul[data-query]");
    if (list === null) throw new Error("No list of notes");
    new MutationObserver(() => requestAnimationFrame(() => times.push(performance.now() - typed))).observe(list, {
      attributes: true,
      attributeFilter: ["data-query"],
    });
  });
  for (const word of ["quince", ...vocabulary.slice(0, 400).filter((_word, at) => at % 80 === 0)]) {
    await field.fill("");
    await field.pressSequentially(word, { delay: 120 });
  }
  // The first of each word is the emptied field's.
  return page.evaluate(() => (globalThis as unknown as { searchTimes: number[] }).searchTimes);
}

function figures(what: string, times: readonly number[]): Figure[] {
  return [
    { what: `search while typing, ${what}, median`, value: median(times), unit: "ms" },
    { what: `search while typing, ${what}, 95 of 100 within`, value: percentile(times, 95), unit: "ms" },
  ];
}
