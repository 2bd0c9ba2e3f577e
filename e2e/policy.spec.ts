import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { focusStops } from "./testing/focus-stops.ts";
import { lanesOf, type Lane } from "./testing/lanes-of.ts";
import { aSamplePractice, type SamplePractice } from "./testing/sample-practice.ts";
import { screensOf, type Screen } from "./testing/screens.ts";
import { laptop, phone, withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: SamplePractice;

beforeAll(async () => {
  practice = await aSamplePractice(goldthread.address);
}, 240_000);

describe("every screen", { timeout: 1_200_000 }, () => {
  it.each([
    ["a laptop", laptop],
    ["a phone", phone],
  ])(
    "on %s draws no axe violation in light and dark, breaks no policy, throws nothing and asks no other host",
    async (_what, viewport) => {
      const found: string[] = [];
      const violations = await walk(viewport, async (page, { name }) => {
        found.push(...(await axeFindings(page, "all")).map((finding) => `${name}: ${finding}`));
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        found.push(...(await axeFindings(page, "contrast")).map((finding) => `${name}, dark: ${finding}`));
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      });
      expect([...violations, ...found]).toEqual([]);
    },
  );

  it("shows where the keyboard is, at every stop of Tab", async () => {
    const found: string[] = [];
    const seen = new Set<string>();
    const violations = await walk(laptop, async (page, { name }) => {
      for (const { what, isSeen } of await focusStops(page, seen)) {
        if (isSeen) seen.add(what);
        else found.push(`${name}: ${what}`);
      }
    });
    expect(seen.size).toBeGreaterThan(100);
    expect([...violations, ...found]).toEqual([]);
  });
});

/** Answers what the pages complained of on the way, and which screens did not open. */
async function walk(
  viewport: { width: number; height: number },
  look: (page: Page, screen: Screen) => Promise<void>,
): Promise<string[]> {
  const options = { viewport, colorScheme: "light", reducedMotion: "reduce" } as const;
  const found = await Promise.all(
    lanesOf(screensOf(goldthread.address, practice)).map((lane) => walkLane(lane, options, look)),
  );
  return [...new Set(found.flat())];
}

/** One window's way through its screens. */
async function walkLane(
  lane: Lane,
  options: BrowserContextOptions,
  look: (page: Page, screen: Screen) => Promise<void>,
): Promise<string[]> {
  const { page, violations } =
    lane.who === "nobody"
      ? await goldthread.openPage(options)
      : await goldthread.openPageAs(practice[lane.who], options);
  page.setDefaultTimeout(60_000);
  await page.addInitScript(withoutTransitions);
  const closed: string[] = [];
  for (const screen of lane.screens) {
    const isOpen = await screen.open(page).then(
      () => true,
      (cause: unknown) => closed.push(`The screen "${screen.name}" did not open: ${String(cause)}`) < 0,
    );
    if (isOpen) await look(page, screen);
  }
  await page.context().close();
  return [...closed, ...violations];
}

/** Colours that are on their way from one scheme to the other are nobody's. */
function withoutTransitions(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, *::before, *::after { transition: none !important; }");
  document.adoptedStyleSheets.push(sheet);
}

async function axeFindings(page: Page, which: "all" | "contrast"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const run: (context: object, options: RunOptions) => Promise<AxeResults> = Reflect.get(
      Reflect.get(window, "axe"),
      "run",
    );
    // The editor keeps the focus and moves through its list by aria-activedescendant: the list itself needs none.
    const page = { exclude: [".cm-tooltip-autocomplete"] };
    const { violations } = await run(page, only === "all" ? {} : { runOnly: ["color-contrast"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          ({ html, failureSummary }) =>
            `${id} at ${html.slice(0, 120)}: ${(failureSummary ?? "").replaceAll(/\s+/g, " ").slice(0, 260)}`,
        ),
    );
  }, which);
}
