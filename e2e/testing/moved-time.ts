import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readMe } from "@goldthread/api/nouns/me.ts";
import type { Page } from "playwright-core";
import { waitUntil } from "./keyboard.ts";
import type { Person } from "./person.ts";
import type { RunningGoldthread } from "./running-goldthread.ts";

const clockModule = new URL("movable-clock.mjs", import.meta.url).pathname;

/** For `startGoldthread`: the program with a clock that can be moved. */
export function withMovableClock(dataDir: string): Record<string, string> {
  return { NODE_OPTIONS: `--import ${clockModule}`, GOLDTHREAD_E2E_CLOCK: join(dataDir, "e2e-clock") };
}

/** Moves the program's clock and those of pages with `page.clock.install()` so many minutes on. */
export function movedTime(running: () => RunningGoldthread, signInAnew: () => Promise<Person>) {
  let minutes = 0;
  return {
    async pass(more: number, pages: readonly Page[]): Promise<void> {
      minutes += more;
      await writeFile(join(running().dataDir, "e2e-clock"), String(minutes * 60_000));
      running().process.kill("SIGUSR2");
      const isMoved = async () => {
        const { now } = await (await signInAnew()).ask(readMe, {});
        return Date.parse(now) - Date.now() > (minutes - 0.1) * 60_000;
      };
      await waitUntil(isMoved, "The program's clock did not move");
      for (const page of pages) await page.clock.fastForward(more * 60_000);
    },
  };
}
