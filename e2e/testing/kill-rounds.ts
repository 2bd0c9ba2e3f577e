import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { aPractice, type APractice } from "./a-practice.ts";
import { launchKillable } from "./killable-browser.ts";
import { makeDataFolder, startGoldthread } from "./running-goldthread.ts";
import { untilSaved, wordsIn } from "./writer.ts";

export interface KillRounds {
  readonly rounds: number;
  /** The same seed types the same words and dies at the same moments after them. */
  readonly seed: number;
  readonly onRound?: (round: RoundOutcome) => void;
}

export interface RoundOutcome {
  readonly round: number;
  /** What the page had called saved was there after both died. */
  readonly savedKept: boolean;
  /** Characters typed after the last "Saved", and how many of them came back too. */
  readonly typedAfter: number;
  readonly cameBack: number;
  /** Nothing stood there that nobody typed. */
  readonly nothingForeign: boolean;
}

const field = "Subjective";

/**
 * Type, wait for Saved, type on, kill server and browser together at a random moment, start both again, compare. Each
 * round writes its own note, so that one loss cannot hide another.
 */
export async function killRounds({ rounds, seed, onRound = () => {} }: KillRounds): Promise<readonly RoundOutcome[]> {
  const random = newRandom(seed);
  const data = await makeDataFolder();
  const browserFolder = await mkdtemp(join(tmpdir(), "goldthread-e2e-browser-"));
  let running = await startGoldthread(data.path);
  const port = new URL(running.address).port;
  const practice = await aPractice(running.address);
  const clientId = await practice.addClient("Ana Brandt");
  let device = await launchKillable(browserFolder);
  const outcomes: RoundOutcome[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      // Apart by minutes: a session is the client's only one at its time.
      const path = `/sessions/${await practice.addSession({ clientId }, { from: 70, to: 10 })}/write`;
      const page = await open(await device.context.newPage(), { address: running.address, path, practice });
      const saved = someWords(random, 3 + Math.floor(random() * 12));
      await page.keyboard.type(saved);
      await untilSaved(page);
      const after = ` ${someWords(random, 1 + Math.floor(random() * 8))}`;
      const typing = page.keyboard.type(after, { delay: Math.floor(random() * 30) }).catch(() => undefined);
      await pause(Math.floor(random() * 500));
      await Promise.all([running.kill(), device.kill()]);
      await typing;

      running = await startGoldthread(data.path, { GOLDTHREAD_PORT: port });
      device = await launchKillable(browserFolder);
      const again = await open(await device.context.newPage(), { address: running.address, path, practice });
      const found = await settled(again, saved);
      const outcome = {
        round,
        savedKept: found.startsWith(saved),
        typedAfter: after.length,
        cameBack: Math.max(0, found.length - saved.length),
        nothingForeign: `${saved}${after}`.startsWith(found),
      };
      outcomes.push(outcome);
      onRound(outcome);
      await again.close();
    }
    return outcomes;
  } finally {
    await device.close();
    await running.stop();
    await Promise.all([data.remove(), rm(browserFolder, { recursive: true, force: true })]);
  }
}

async function open(
  page: Page,
  { address, path, practice }: { readonly address: string; readonly path: string; readonly practice: APractice },
): Promise<Page> {
  page.setDefaultTimeout(30_000);
  await page
    .context()
    .addCookies([{ ...practice.owner.person.cookie(), url: address, httpOnly: true, sameSite: "Strict" }]);
  await page.goto(`${address}${path}`);
  const editor = page.getByRole("textbox", { name: field, exact: true });
  await editor.waitFor();
  await untilSaved(page);
  await editor.click();
  return page;
}

/** What stands there once the page says that everything is saved, and at least what is waited for, or all there ever is. */
async function settled(page: Page, wanted: string): Promise<string> {
  const until = Date.now() + 10_000;
  let words = await wordsIn(page, field);
  while (!words.startsWith(wanted) && Date.now() < until) {
    await pause(50);
    words = await wordsIn(page, field);
  }
  await untilSaved(page);
  return wordsIn(page, field);
}

const vocabulary =
  "walked slept named asked kept noticed replied week step sister morning breath bridge letter quiet".split(" ");

function someWords(random: () => number, count: number): string {
  return Array.from({ length: count }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(" ");
}

/** Mulberry32: small, seeded, good enough to choose moments by. */
function newRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
