import { describe, expect, it } from "vitest";
import { keyboardOf, type Keyboard } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { zoneByDay, zoneByNight } from "./testing/zone-by-day.ts";

describe.each([
  ["day", zoneByDay()],
  ["night", zoneByNight()],
])("where it is %s", (_what, timezoneId) => {
  const goldthread = withGoldthread();

  it("the first visit's one press makes the sample practice, and one more signs in to a day at work", async () => {
    const { page, violations } = await goldthread.openPage({ timezoneId });
    const hands = keyboardOf(page);
    await page.goto(goldthread.address);
    await hands.choose(page.getByRole("button", { name: "Open the sample practice" }));
    await hands.isAt(page.getByRole("heading", { name: "Making the sample practice" }));
    await step("progress is shown, in words and as a bar, and only grows", () => progressGrows(hands));
    await step("everybody of the staff is there to be, with their role", async () => {
      const staff = page.getByRole("list", { name: "Staff of the sample practice" }).getByRole("button");
      await hands.isAt(page.getByRole("heading", { name: "Who are you today?" }));
      await staff.first().waitFor();
      expect(await staff.count()).toBe(9);
      await hands.choose(staff.first());
    });
    await step("Today shows the sessions with the state of each note", () => todayIsUnderWay(hands));
    await step("a chart reads", () => chartReads(hands));
    expect(violations).toEqual([]);
    await step("the client with an own view reads who has opened their record", async () => {
      const own = await goldthread.openPage({ timezoneId });
      await own.page.goto(`${goldthread.address}/my`);
      await own.page.getByRole("button", { name: "Sign in", exact: true }).click();
      await own.page.getByRole("link", { name: /^Who opened it/ }).click();
      const openings = own.page.getByRole("list", { name: "Who opened it, newest first" }).getByRole("listitem");
      await openings.filter({ hasText: "Odessa Fernweather" }).getByText("chart opened").waitFor();
      expect(own.violations).toEqual([]);
    });
  });
});

async function progressGrows({ page }: Keyboard): Promise<void> {
  const bar = page.getByRole("progressbar");
  await bar.waitFor();
  const seen: { part: number; words: string }[] = [];
  while ((await bar.count()) > 0) {
    const now = await bar
      .evaluate(
        (element) => ({
          part: Number(element.getAttribute("aria-valuenow") ?? -1),
          words: element.getAttribute("aria-valuetext") ?? "",
        }),
        undefined,
        { timeout: 2_000 },
      )
      .catch(() => null);
    if (now !== null && now.part >= 0 && now.part !== seen.at(-1)?.part) seen.push(now);
  }
  const parts = seen.map(({ part }) => part);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  expect(parts.length).toBeGreaterThan(3);
  for (const { part, words } of seen) expect(words).toContain(`${part} percent`);
}

async function todayIsUnderWay({ page }: Keyboard): Promise<void> {
  await page.getByText("Sample practice: fictional data").waitFor();
  const rows = page.getByRole("list", { name: "Sessions of the day" }).getByRole("listitem");
  await rows.first().waitFor();
  const states = (await rows.locator(".note-state").allInnerTexts()).toSorted();
  expect(states).toHaveLength(7);
  expect(states).toEqual(expect.arrayContaining(["Signed", "Draft", "No note yet"]));
  await rows
    .getByText(/Due in|Late by/)
    .first()
    .waitFor();
  await page.getByRole("listitem", { name: /^Now,/ }).waitFor();
}

async function chartReads(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await hands.choose(page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Clients" }));
  const names = page.getByRole("table", { name: "Clients" }).getByRole("link");
  await names.first().waitFor();
  await hands.choose(names.first());
  const timeline = page.getByRole("region", { name: "Sessions and notes" });
  await timeline.getByRole("listitem").nth(8).waitFor();
  await hands.choose(timeline.getByRole("link").nth(3));
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
}
