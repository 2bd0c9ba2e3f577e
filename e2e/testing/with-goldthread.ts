import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser, watchedPage, type WatchedPage } from "./browser.ts";
import type { Person } from "./person.ts";
import { makeDataFolder, startGoldthread, type RunningGoldthread } from "./running-goldthread.ts";

export interface Goldthread {
  readonly address: string;
  readonly running: RunningGoldthread;
  readonly browser: Browser;
  /** Another browser window with nothing in it yet: its own cookies, its own storage. */
  openContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A watched page in a window of its own. */
  openPage(options?: BrowserContextOptions): Promise<WatchedPage>;
  /** The same with somebody signed in already, on Today. */
  openPageAs(who: Person, options?: BrowserContextOptions): Promise<WatchedPage>;
  /** The program again on the same data and at the same address, after `stop` or `kill`. */
  startAgain(): Promise<void>;
}

export const laptop = { width: 1366, height: 768 } as const;
export const phone = { width: 390, height: 844 } as const;

/** The program and a browser for one spec file, each page looked after: no violation, no uncaught error, no other host. */
export function withGoldthread(envFor: (dataDir: string) => Record<string, string> = () => ({})): Goldthread {
  let running: RunningGoldthread | undefined;
  let browser: Browser | undefined;
  let folder: Awaited<ReturnType<typeof makeDataFolder>> | undefined;
  let address = "";
  const pages: WatchedPage[] = [];

  beforeAll(async () => {
    folder = await makeDataFolder();
    [running, browser] = await Promise.all([startGoldthread(folder.path, envFor(folder.path)), launchBrowser()]);
    address = running.address;
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") for (const watched of pages) await showWhatFailed(watched);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
    await folder?.remove();
  });

  async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    // Nobody's zone: times are shown in the practice's, whatever the device says.
    const context = await need(browser).newContext({ viewport: laptop, timezoneId: "Asia/Kathmandu", ...options });
    context.setDefaultTimeout(60_000);
    return context;
  }

  async function openPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
    const watched = await watchedPage(await openContext(options));
    pages.push(watched);
    return watched;
  }

  return {
    get address() {
      return address;
    },
    get running() {
      return need(running);
    },
    get browser() {
      return need(browser);
    },
    openContext,
    openPage,
    async openPageAs(who, options) {
      const watched = await openPage(options);
      await watched.page.context().addCookies([{ ...who.cookie(), url: address, httpOnly: true, sameSite: "Strict" }]);
      await watched.page.goto(address);
      await watched.page.getByRole("navigation", { name: "Places" }).waitFor();
      return watched;
    },
    async startAgain() {
      const { path } = need(folder);
      running = await startGoldthread(path, { ...envFor(path), GOLDTHREAD_PORT: new URL(address).port });
      expect(running.address).toBe(address);
    },
  };
}

function need<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("Goldthread runs only while the tests of this file run");
  return thing;
}

/** A picture and the page's own complaints say more than "not found". */
async function showWhatFailed({ page, violations }: WatchedPage): Promise<void> {
  if (page.isClosed()) return;
  const picture = join(tmpdir(), `goldthread-e2e-failed-${process.pid}-${Date.now()}.png`);
  await page.screenshot({ path: picture }).catch(() => undefined);
  process.stderr.write(`The page when the test failed: ${picture}\n${violations.join("\n")}\n`);
}
