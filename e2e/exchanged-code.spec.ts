import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../apps/server/app.ts";
import { addSecurityHeaders } from "../apps/server/http/security-headers.ts";
import { serveWebApp } from "../apps/server/http/web-app.ts";
import { launchBrowser, watchedPage } from "./testing/browser.ts";

/*
 * The page vouches for everything that it loads: a script or a style that somebody exchanged, in a cache, a proxy or on the
 * disk, does not run. A server that sends another page is not caught by it: docs/threat-model.md.
 */

const built = join(import.meta.dirname, "../apps/web/dist");
let folder: string;
let app: ReturnType<typeof makeApp>;
let browser: Browser;
let address = "http://localhost";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "goldthread-exchanged-"));
  // Without the compressed copies: they would be sent instead of what is exchanged here.
  await cp(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  app = makeApp({ logLevel: "silent", behindProxy: false });
  await addSecurityHeaders(app, () => address);
  const sendPage = await serveWebApp(app, { folder, publicUrl: () => address });
  app.setNotFoundHandler(async (request, reply) =>
    request.url.startsWith("/api/") ? reply.code(503).send({}) : sendPage(reply),
  );
  address = `http://localhost:${new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
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

async function exchange(file: string, run: () => Promise<void>): Promise<void> {
  const path = join(folder, "assets", file);
  const before = await readFile(path, "utf8");
  await writeFile(path, `${wordOf}${before}`);
  await run();
  await writeFile(path, before);
}

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
    const path = join(folder, "index.html");
    const page = await readFile(path, "utf8");
    await writeFile(path, page.replace(/<script type="importmap">[^<]*<\/script>/, ""));
    await exchange(later, async () => expect((await open(`/assets/${later}`)).ran).toBe(true));
    await writeFile(path, page);
  });

  it("is the only thing refused: as it was built the app loads without a complaint", async () => {
    const { later } = await scripts();
    const { violations } = await open(`/assets/${later}`);
    expect(violations.filter((line) => !line.includes("503"))).toEqual([]);
  });
});
