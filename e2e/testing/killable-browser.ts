import chromium from "@sparticuz/chromium";
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium as playwright, type BrowserContext } from "playwright-core";
import { browserArgs } from "./browser.ts";

/** A browser that keeps its storage in a folder and can die as in a power cut. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** Without a word of warning to the page. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function launchKillable(folder: string): Promise<KillableBrowser> {
  // Left behind by one that was killed.
  await rm(join(folder, "SingletonLock"), { force: true });
  const child = spawn(
    await chromium.executablePath(),
    [...browserArgs(), "--remote-debugging-port=0", `--user-data-dir=${folder}`, "--no-first-run", "about:blank"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const browser = await playwright.connectOverCDP(await devToolsAddress(child.stderr));
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error("The browser has no window");
  return {
    context,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async close() {
      await browser.close().catch(() => undefined);
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function devToolsAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  let said = "";
  for await (const chunk of stderr) {
    said += String(chunk);
    const found = /DevTools listening on (ws:\S+)/.exec(said);
    if (found?.[1] !== undefined) {
      // Its further complaints would fill the pipe and halt it.
      stderr.resume();
      return found[1];
    }
  }
  throw new Error(`The browser did not start: ${said}`);
}
