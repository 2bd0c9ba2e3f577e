import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { aPractice, type APractice } from "./a-practice.ts";
import { launchBrowser } from "./browser.ts";
import { waitUntil } from "./keyboard.ts";
import { launchKillable } from "./killable-browser.ts";
import { promisesOf, type Promises, type Words } from "./promises-of-page.ts";
import { randomOf } from "./random-of.ts";
import { makeDataFolder, startGoldthread, type RunningGoldthread } from "./running-goldthread.ts";

/** How a round ends; each takes the browser along. */
const endings = ["server and browser", "server, then browser", "server, database and browser"] as const;
type Ending = (typeof endings)[number];

export interface RoundReport {
  readonly round: number;
  readonly ending: Ending;
  /** What the page said last. */
  readonly state: string;
  readonly typed: number;
  readonly promised: number;
  /** Sentences on what was promised and not there; empty where the promise was held. */
  readonly lost: readonly string[];
}

interface Options {
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (report: RoundReport) => void;
}

/**
 * Types, and ends the program and the browser at a random moment, again and again. What the page called saved MUST then
 * be on the server, for a browser that never saw it; what it called kept on this device MUST come back with the device.
 */
export async function faultRounds({ rounds, seed, onRound }: Options): Promise<RoundReport[]> {
  const plan = randomOf(seed);
  const data = await makeDataFolder();
  const device = await mkdtemp(join(tmpdir(), "goldthread-e2e-device-"));
  const witness = await launchBrowser();
  let server = await startGoldthread(data.path);
  const port = new URL(server.address).port;
  const practice = await aPractice(server.address);
  const reports: RoundReport[] = [];
  let path = "";
  try {
    for (let round = 1; round <= rounds; round += 1) {
      // A draft for some rounds, so that what is in it grows and is compacted, and then the next one.
      if (round % 20 === 1) path = await aSession(practice, round);
      const ending = endings[Math.floor(plan() * endings.length)] ?? "server and browser";
      const promises = await typeAndDie({
        server,
        device,
        practice,
        path,
        ending,
        random: randomOf(seed * 1_000 + round),
      });
      server = await startGoldthread(data.path, { GOLDTHREAD_PORT: port });
      const lost = [
        ...missing("saved", promises.saved, await readElsewhere(() => witness.newContext(), practice, path)),
        ...missing("kept on the device", promises.kept, await readOnDevice(device, practice, path)),
      ];
      const report = {
        round,
        ending,
        state: promises.state,
        typed: lengthOf(promises.seen),
        promised: lengthOf(promises.kept),
        lost,
      };
      reports.push(report);
      onRound?.(report);
    }
  } finally {
    await witness.close();
    await server.stop();
    await data.remove();
    await rm(device, { recursive: true, force: true });
  }
  return reports;
}

interface Scene {
  readonly server: RunningGoldthread;
  readonly device: string;
  readonly practice: APractice;
  readonly path: string;
  readonly ending: Ending;
  readonly random: () => number;
}

const fields = ["Subjective", "Objective", "Assessment", "Plan"];

async function typeAndDie({ server, device, practice, path, ending, random }: Scene): Promise<Promises> {
  const browser = await launchKillable(device);
  const { page, promises } = await openWriter(browser.context, practice, path);
  await page.getByRole("textbox", { name: fields[Math.floor(random() * fields.length)] ?? "" }).click();
  await page.keyboard.press("Control+End");
  const typing = typeUntilItEnds(page, random);
  await pause(100 + random() * 1_400);
  if (ending === "server, database and browser") killDatabase(await databaseOf(server.dataDir));
  const serverDied = server.kill();
  if (ending === "server, then browser") await pause(200 + random() * 1_500);
  await Promise.all([serverDied, browser.kill()]);
  await typing;
  return promises();
}

/** Ends by itself with the browser. */
async function typeUntilItEnds(page: Page, random: () => number): Promise<void> {
  try {
    for (;;) {
      await page.keyboard.type(` ${Math.floor(random() * 1e6).toString(36)}`);
      if (random() < 0.2) await pause(random() * 150);
    }
  } catch {
    // The browser is dead, as it should be.
  }
}

async function openWriter(
  context: BrowserContext,
  practice: APractice,
  path: string,
): Promise<{ page: Page; promises: () => Promises }> {
  const { address } = practice.owner.person;
  await context.addCookies([{ ...practice.owner.person.cookie(), url: address, httpOnly: true, sameSite: "Strict" }]);
  const page = await context.newPage();
  const promises = await promisesOf(page);
  await page.goto(`${address}${path}`);
  await waitUntil(async () => promises().state.startsWith("Saved"), "The page never came to rest", 120_000).catch(
    (cause: unknown) => {
      throw new Error(`The page never came to rest: it said "${promises().state}"`, { cause });
    },
  );
  return { page, promises };
}

/** What the server has, read by a browser that holds nothing itself. */
async function readElsewhere(open: () => Promise<BrowserContext>, practice: APractice, path: string): Promise<Words> {
  const context = await open();
  const { promises } = await openWriter(context, practice, path);
  await context.close();
  return promises().seen;
}

/** What the device brings back once everything is merged. */
async function readOnDevice(device: string, practice: APractice, path: string): Promise<Words> {
  const browser = await launchKillable(device);
  const { promises } = await openWriter(browser.context, practice, path);
  await browser.close();
  return promises().seen;
}

/** Typing only ever added at the end of a field: what was promised is the beginning of what is there. */
function missing(what: string, promised: Words, found: Words): string[] {
  return Object.entries(promised).flatMap(([field, words]) => {
    const there = found[field] ?? "";
    return there.startsWith(words) ? [] : [`${what}, not there: "${words}" in ${field}, which reads "${there}"`];
  });
}

function lengthOf(words: Words): number {
  return Object.values(words).reduce((sum, text) => sum + text.length, 0);
}

async function aSession(practice: APractice, round: number): Promise<string> {
  const clientId = await practice.addClient(`Client of round ${round}`);
  return `/sessions/${await practice.addSession({ clientId })}/write`;
}

async function databaseOf(dataDir: string): Promise<number> {
  const { glob } = await import("node:fs/promises");
  for await (const file of glob("**/postmaster.pid", { cwd: dataDir })) {
    return Number((await readFile(join(dataDir, file), "utf8")).split("\n")[0]);
  }
  throw new Error("The database's process is not known");
}

/** The whole group, as a power cut takes all of them. */
function killDatabase(pid: number): void {
  process.kill(-pid, "SIGKILL");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
