import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../apps/server/app.ts";
import { addSecurityHeaders } from "../apps/server/http/security-headers.ts";
import { serveWebApp } from "../apps/server/http/web-app.ts";
import { buildOfflineWorker } from "../apps/web/offline/build-worker.ts";
import { pageAsBuilt } from "../apps/web/offline/kept-files.ts";
import { type ANetwork, aNetwork } from "./testing/a-network.ts";
import { launchBrowser, watchedPage } from "./testing/browser.ts";

/*
 * The page vouches for everything that it loads: a script or a style that somebody exchanged, in a cache, a proxy or on the
 * disk, does not run. A server that sends another page is not caught by it: docs/threat-model.md.
 */

const built = join(import.meta.dirname, "../apps/web/dist");
let folder: string;
let app: ReturnType<typeof makeApp>;
let browser: Browser;
let isSignedIn = false;
let network: ANetwork;
let address = "http://localhost";

/** Somebody is signed in; nothing else is answered. */
const me = {
  staff: { id: crypto.randomUUID(), name: "Ada Brun", email: "ada@practice.example", credential: "", roles: [] },
  practice: {
    name: "Lindenhof",
    zone: "Europe/Vienna",
    sample: false,
    idleMinutes: 15,
    formats: [],
    profile: "us-general",
  },
  provenAt: "2026-03-02T09:00:00.000Z",
  now: "2026-03-02T09:00:00.000Z",
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "goldthread-exchanged-"));
  // Without the compressed copies: they would be sent instead of what is exchanged here.
  await cp(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  app = makeApp({ logLevel: "silent", behindProxy: false });
  await addSecurityHeaders(app, () => address);
  const sendPage = await serveWebApp(app, { folder, publicUrl: () => address });
  app.setNotFoundHandler(async (request, reply) => {
    if (request.url === "/api/me" && isSignedIn) return reply.send(me);
    return request.url.startsWith("/api/") ? reply.code(503).send({}) : sendPage(reply);
  });
  const own = `http://localhost:${new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port}`;
  network = await aNetwork(() => own);
  ({ address } = network);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await network.close();
  await app.close();
  await rm(folder, { recursive: true });
});

const wordOf = "window.exchanged = true;";

/** Opens the app in a browser that has cached nothing; `later` is a module to load once the page is there. */
async function open(later?: string): Promise<{ readonly ran: boolean; readonly violations: readonly string[] }> {
  const context = await browser.newContext();
  const { page, violations } = await watchedPage(context);
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  if (later !== undefined) await page.evaluate(`import(${JSON.stringify(later)}).then(() => 0, () => 0)`);
  const ran = await page.evaluate(() => "exchanged" in window);
  await context.close();
  return { ran, violations };
}

/** As long as `run` lasts a file of the built app reads otherwise. */
async function whileChanged(file: string, change: (before: string) => string, run: () => Promise<void>): Promise<void> {
  const path = join(folder, file);
  const before = await readFile(path, "utf8");
  await writeFile(path, change(before));
  try {
    await run();
  } finally {
    await writeFile(path, before);
  }
}

const exchange = (file: string, run: () => Promise<void>) =>
  whileChanged(`assets/${file}`, (before) => `${wordOf}${before}`, run);

async function scripts(): Promise<{ readonly first: string; readonly beside: string; readonly later: string }> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  const first = /<script type="module"[^>]*src="\/assets\/([^"]+)"/.exec(page)?.[1];
  const beside = [...page.matchAll(/rel="modulepreload"[^>]*href="\/assets\/([^"]+)"/g)].map(([, name]) => name ?? "");
  const all = (await readdir(join(folder, "assets"))).filter((name) => name.endsWith(".js"));
  const later = all.find((name) => name.startsWith("chart-page") && !beside.includes(name));
  if (first === undefined || beside[0] === undefined || later === undefined)
    throw new Error("The app is built otherwise");
  return { first, beside: beside[0], later };
}

describe("exchanged code", () => {
  it("does not run: not the first script, not one beside it, not one that is loaded later", async () => {
    const { first, beside, later } = await scripts();
    for (const [file, path] of [[first], [beside], [later, `/assets/${later}`]] as const)
      await exchange(file, async () => expect([file, (await open(path)).ran]).toEqual([file, false]));
  });

  it("would have run: without what the page vouches for it does", async () => {
    const { later } = await scripts();
    const unvouched = (page: string) => page.replace(/<script type="importmap">[^<]*<\/script>/, "");
    await whileChanged("index.html", unvouched, () =>
      exchange(later, async () => expect((await open(`/assets/${later}`)).ran).toBe(true)),
    );
  });

  it("is the only thing refused: as it was built the app loads without a complaint", async () => {
    const { later } = await scripts();
    const { violations } = await open(`/assets/${later}`);
    expect(violations.filter((line) => !line.includes("503"))).toEqual([]);
  });
});

/** The app as somebody works in it, kept by its browser for when the server is away. */
async function openKept(): Promise<{ readonly page: Page; readonly violations: readonly string[] }> {
  const context = await browser.newContext();
  const watched = await watchedPage(context);
  await watched.page.goto(address);
  await watched.page.getByRole("navigation", { name: "Places" }).waitFor();
  return watched;
}

const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
const away = (page: Page) => page.getByText("This page shows what is on this device").waitFor();
const soon = { timeout: 60_000 };
const ranIn = async (page: Page, path: string) => {
  await page.evaluate(`import(${JSON.stringify(path)}).then(() => 0, () => 0)`);
  return page.evaluate(() => "exchanged" in window);
};

/** A browser at our address in which the app does not run: what it keeps is what it is told to. */
async function openBare(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/offline-worker.js`);
  return page;
}

/** As a browser would that was told to by somebody; answers with what became of the worker. */
const install = (page: Page) =>
  page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("/offline-worker.js");
    if (installing === null) throw new Error("This browser keeps the app already");
    return new Promise((resolve) => {
      installing.addEventListener("statechange", () => resolve(installing.state));
    });
  });

describe("what a browser keeps for when the server is away", () => {
  beforeAll(() => {
    isSignedIn = true;
  });

  it("opens without the server, and runs nothing that was exchanged, neither on the way nor where it is kept", async () => {
    const { later } = await scripts();
    const path = `/assets/${later}`;
    const { page, violations } = await openKept();
    await isKept(page);
    await exchange(later, async () => expect(await ranIn(page, path)).toBe(false));
    network.cut();
    await page.reload();
    await away(page);
    await page.evaluate(
      async ([at, word]) => {
        for (const name of await caches.keys()) {
          const headers = { "content-type": "text/javascript" };
          for (const one of [at, "/"]) await (await caches.open(name)).put(one, new Response(word, { headers }));
        }
      },
      [path, wordOf] as const,
    );
    expect(await ranIn(page, path)).toBe(false);
    await expect(page.reload()).rejects.toThrow("ERR_FAILED");
    network.mend();
    const again = await page.context().newPage();
    await again.goto(address);
    await again.getByRole("link", { name: "Today" }).waitFor();
    expect(violations.filter((line) => !/50[34]|WebSocket/.test(line))).toEqual([]);
    await page.context().close();
  });

  it("is kept whole or not at all: not with an exchanged file, not with an exchanged page", async () => {
    const { later } = await scripts();
    const page = await openBare();
    const isNotKept = async () => {
      expect(await install(page)).toBe("redundant");
      expect(await cachesOf(page)).toEqual([]);
    };
    await exchange(later, isNotKept);
    await whileChanged("index.html", (before) => before.replace("</body>", "<p>more</p></body>"), isNotKept);
    expect(await install(page)).toBe("installed");
    await page.context().close();
  });

  it("goes, worker and all, as soon as the page does not vouch for the worker", async () => {
    const { page } = await openKept();
    await isKept(page);
    expect(await cachesOf(page)).toHaveLength(1);
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await whileChanged(
      "offline-worker.js",
      (before) => `${before}\nself.exchanged = true;`,
      async () => {
        await page.reload();
        await expect.poll(workers, soon).toBe(0);
        await expect.poll(() => cachesOf(page), soon).toEqual([]);
      },
    );
    await page.context().close();
  });

  it("is of the newest version that was seen: the one before leaves nothing", async () => {
    const { page } = await openKept();
    await isKept(page);
    const [old] = await cachesOf(page);
    const path = join(folder, "index.html");
    const before = await readFile(path, "utf8");
    const worker = await readFile(join(folder, "offline-worker.js"), "utf8");
    await writeFile(path, pageAsBuilt(before).replace("</body>", "<!-- newer --></body>"));
    await buildOfflineWorker(folder);
    await page.reload();
    expect(await page.content()).toContain("<!-- newer -->");
    await expect.poll(() => cachesOf(page), soon).not.toContain(old);
    expect(await cachesOf(page)).toHaveLength(1);
    network.cut();
    await page.reload();
    await away(page);
    expect(await page.content()).toContain("<!-- newer -->");
    network.mend();
    await writeFile(path, before);
    await writeFile(join(folder, "offline-worker.js"), worker);
    await page.context().close();
  });
});
