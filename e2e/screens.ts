// `node e2e/screens.ts <folder>`: a picture of every screen, on a laptop and a phone, light and dark, to be looked at.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { aPractice } from "./testing/a-practice.ts";
import { launchBrowser } from "./testing/browser.ts";
import { emptyScreensOf, firstScreensOf } from "./testing/first-screens.ts";
import type { Person } from "./testing/person.ts";
import { makeDataFolder, startGoldthread } from "./testing/running-goldthread.ts";
import { aSamplePractice } from "./testing/sample-practice.ts";
import { screensOf, type Screen } from "./testing/screens.ts";
import { laptop, phone } from "./testing/with-goldthread.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("screens: expected a folder for the pictures");
  process.exit(2);
}
const looks = [
  { name: "laptop-light", viewport: laptop, colorScheme: "light" },
  { name: "laptop-dark", viewport: laptop, colorScheme: "dark" },
  { name: "phone-light", viewport: phone, colorScheme: "light" },
  { name: "phone-dark", viewport: phone, colorScheme: "dark" },
] as const;

const browser = await launchBrowser();
let pictures = 0;
await inAPractice(async (address) => {
  await takeAll(address, firstScreensOf(address), {});
  const { owner } = await aPractice(address);
  await takeAll(address, emptyScreensOf(address), { clinician: owner.person });
});
await inAPractice(async (address) => {
  const practice = await aSamplePractice(address);
  await takeAll(address, screensOf(address, practice), practice);
});
await browser.close();
console.log(`${pictures} pictures in ${folder}`);

async function inAPractice(run: (address: string) => Promise<void>): Promise<void> {
  const data = await makeDataFolder();
  const running = await startGoldthread(data.path);
  await run(running.address);
  await running.stop();
  await data.remove();
}

async function takeAll(
  address: string,
  screens: readonly Screen[],
  people: { clinician?: Person; administrator?: Person; desk?: Person },
): Promise<void> {
  const first = pictures / looks.length;
  for (const look of looks) {
    await mkdir(join(folder ?? "", look.name), { recursive: true });
    const contexts = new Map<string, Page>();
    for (const [at, screen] of screens.entries()) {
      const page =
        contexts.get(screen.who) ??
        (await openAs(
          await newContext(browser, look),
          address,
          screen.who === "nobody" ? undefined : people[screen.who],
        ));
      contexts.set(screen.who, page);
      await screen
        .open(page)
        .catch((error: unknown) => console.log(`${look.name}: "${screen.name}" did not open: ${String(error)}`));
      const name = `${String(first + at + 1).padStart(2, "0")}-${screen.name.replaceAll(/[^a-z]+/g, "-")}.png`;
      await page.screenshot({ path: join(folder ?? "", look.name, name) });
      pictures += 1;
    }
    for (const page of contexts.values()) await page.context().close();
  }
}

function newContext(from: Browser, { viewport, colorScheme }: (typeof looks)[number]): Promise<BrowserContext> {
  return from.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
}

async function openAs(context: BrowserContext, address: string, person: Person | undefined): Promise<Page> {
  if (person !== undefined) {
    await context.addCookies([{ ...person.cookie(), url: address, httpOnly: true, sameSite: "Strict" }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}
