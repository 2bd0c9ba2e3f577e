import { expect, it } from "vitest";
import { keyboardOf } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();

it("the first visit's one press makes the sample practice, and one more signs in to a day at work", async () => {
  const { page, violations } = await goldthread.openPage();
  const hands = keyboardOf(page);
  await page.goto(goldthread.address);
  await hands.choose(page.getByRole("button", { name: "Open the sample practice" }));
  await step("progress is shown, in words and as a bar, and only grows", async () => {
    const bar = page.getByRole("progressbar");
    await bar.waitFor();
    const seen: number[] = [];
    await page
      .getByText(/\d+ percent|%|sessions/i)
      .first()
      .waitFor();
    while ((await bar.count()) > 0) {
      const now = await bar.getAttribute("aria-valuenow", { timeout: 2_000 }).catch(() => null);
      if (now !== null) seen.push(Number(now));
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(3);
  });
  await step("everybody of the staff is there to be, with their role", async () => {
    const staff = page.getByRole("list", { name: "Staff of the sample practice" }).getByRole("button");
    expect(await staff.count()).toBe(8);
    await hands.choose(staff.first());
  });
  await step("Today shows the sessions with the state of each note", async () => {
    await page.getByText("Sample practice: fictional data").waitFor();
    const rows = page.getByRole("list", { name: "Sessions of the day" }).getByRole("listitem");
    expect(await rows.count()).toBeGreaterThan(2);
    await page
      .getByText(/Due in|Late by/)
      .first()
      .waitFor();
  });
  await step("a chart reads", async () => {
    await hands.choose(page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Clients" }));
    const names = page.getByRole("table", { name: "Clients" }).getByRole("link");
    await names.first().waitFor();
    await hands.choose(names.first());
    const timeline = page.getByRole("region", { name: "Sessions and notes" });
    await timeline.getByRole("listitem").nth(8).waitFor();
    await hands.choose(timeline.getByRole("link").nth(3));
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  });
  expect(violations).toEqual([]);
});
