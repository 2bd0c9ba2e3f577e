import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountsByCharts, accountsByPlan } from "../apps/server/testing/a-week/account-for.ts";
import { comeInAt, openWeek, pick, type Week } from "../apps/server/testing/a-week/open-week.ts";
import { dayAfter, days, holderOn, instant, reason } from "../apps/server/testing/a-week/week-plan.ts";
import { writeDay } from "../apps/server/testing/a-week/write-day.ts";
import type { Somebody } from "../apps/server/testing/somebody.ts";
import { withTestServer } from "../apps/server/testing/test-server.ts";
import { launchBrowser, watchedPage } from "./testing/browser.ts";
import { step } from "./testing/step.ts";
import { signButton, untilSaved } from "./testing/writer.ts";

/*
 * The week of a practice with four clinicians once more, on the screen: one of each kind of act by hand, the rest through
 * the API as apps/server/routes/a-week.test.ts does it, with a clock that goes from evening to evening.
 */
const server = withTestServer({ webFolder: new URL("../apps/web/dist", import.meta.url).pathname });
const patience = 300_000;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let week: Week;
const violations: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  week = await openWeek(server);
}, patience);
afterAll(() => browser.close());

const everyone = ({ clinicians, lead, biller }: Week) => [...clinicians, lead, biller];
const [monday, , , thursday, friday, , sunday] = days;

/** In the evening of a day: this person's pages, and whatever they do not write by hand is written for them. */
async function evening(day: string, byHand: Readonly<Record<number, (page: Page) => Promise<void>>>): Promise<void> {
  await comeInAt(server, instant(day, "21:00"), everyone(week));
  for (const [clinician, act] of Object.entries(byHand))
    await onTheirPage(pick(week.clinicians, Number(clinician)), act);
  const atWork = [0, 1, 2, 3].filter((clinician) => holderOn(clinician, day) === clinician);
  for (const clinician of atWork) await writeDay(week, day, clinician);
}

async function onTheirPage(who: Somebody, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, acceptDownloads: true });
  context.setDefaultTimeout(60_000);
  const { address } = server.running;
  const [name = "", value = ""] = (who.browser.cookie ?? "").split(/=(.*)/s);
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: "Strict" }]);
  const watched = await watchedPage(context);
  try {
    await watched.page.goto(address);
    await watched.page.getByRole("navigation", { name: "Places" }).waitFor();
    await act(watched.page);
  } catch (error) {
    const picture = join(tmpdir(), `goldthread-e2e-a-week-${process.pid}.png`);
    await watched.page.screenshot({ path: picture }).catch(() => undefined);
    process.stderr.write(`The page when the week failed: ${picture}\n${watched.violations.join("\n")}\n`);
    throw error;
  }
  violations.push(...watched.violations);
  await context.close();
}

const today = (page: Page) => page.getByRole("list", { name: "Sessions of the day" });

/** The format is that of the client's note before, or the first one. */
async function write(page: Page, name: string, facts?: string): Promise<void> {
  await today(page).getByRole("link", { name }).click();
  const text = page.getByRole("textbox", { name: /^(Subjective|Narrative)$/ });
  await text.click();
  if (facts !== undefined) await page.getByText(facts).waitFor();
  await page.keyboard.insertText("Spoke of sleep and of work. Slept better.");
  await signThere(page);
}

async function signThere(page: Page, name = "Sign"): Promise<void> {
  await untilSaved(page);
  await page.keyboard.press("Control+Enter");
  await signButton(page, name).click();
  await page.getByRole("link", { name: "Back to Today" }).waitFor();
}

async function menu(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole("button", { name: `More for ${name}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function writeRows(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole("textbox", { name: "Topic" }).click();
  await page.keyboard.insertText("Saying no");
  for (const name of names) {
    await page.keyboard.press("Alt+ArrowDown");
    const row = page.getByRole("textbox", { name });
    await row.waitFor();
    await row.click();
    await page.keyboard.insertText("Asked once, plainly.");
  }
}

describe("a week of a practice with four clinicians, on the screen", { timeout: patience }, () => {
  it("Monday: a note, a no-show with its short note, a group with somebody late, a cancellation", async () => {
    await evening(monday, {
      0: async (page) => {
        await step("a note from Today", () => write(page, "Noor-A0 Invented"));
        await page.getByRole("link", { name: "Back to Today" }).click();
        await step("a no-show, and its short note", async () => {
          await menu(page, "Noor-A3 Invented", "Mark as no-show");
          await page.getByRole("dialog").getByRole("button", { name: "Mark as no-show" }).click();
          await page.getByText("Marked as a no-show.").waitFor();
          await menu(page, "Noor-A3 Invented", "Write a short note");
          await page.getByText("The client did not come.").waitFor();
          await page.getByRole("textbox", { name: "Narrative" }).click();
          await page.keyboard.press("Control+End");
          await page.keyboard.insertText("Called, nobody there.");
          await signThere(page);
        });
        await page.getByRole("link", { name: "Back to Today" }).click();
        await step("a group, one of whom came late", async () => {
          await today(page).getByRole("link", { name: "Evening group 0" }).click();
          const names = ["A4", "A5", "A6", "A7", "B8"].map((one) => `Noor-${one} Invented`);
          await writeRows(page, names);
          await page.getByRole("textbox", { name: "Noor-B8 Invented" }).waitFor();
          await page.getByLabel("Attendance of Noor-A5 Invented").selectOption("Came late");
          await page.getByLabel("Noor-A5 Invented: arrived at").fill("18:15");
          await page.keyboard.press("Enter");
          await page.getByText("75 min").waitFor();
          await signThere(page, "Sign 5 notes");
        });
      },
      3: (page) =>
        step("a cancellation with its reason", async () => {
          await menu(page, "Noor-D2 Invented", "Cancel session");
          const dialog = page.getByRole("dialog");
          await dialog.getByLabel("Reason").fill(reason);
          await dialog.getByRole("button", { name: "Cancel session" }).click();
          await page.getByText("Session cancelled.").waitFor();
        }),
    });
  });

  it("Tuesday to Saturday: somebody late, leave with cover, and an attendance put right after signing", async () => {
    for (const day of days.slice(1, 6)) {
      await evening(day, {
        ...(day === thursday
          ? {
              1: (page: Page) =>
                step("a session that began late", async () => {
                  await menu(page, "Noor-B12 Invented", "Began late");
                  await page.getByLabel("Began at").fill("09:10");
                  await page.getByRole("dialog").getByRole("button", { name: "Save the start" }).click();
                  await page.getByText("The start is changed.").waitFor();
                  await write(page, "Noor-B12 Invented");
                }),
              3: (page: Page) =>
                step("whoever is away has none of their clients on the day, and the week says who covers", async () => {
                  await today(page).getByRole("link", { name: "Evening group 3" }).waitFor();
                  expect(
                    await today(page)
                      .getByRole("link", { name: /^Noor-/ })
                      .count(),
                  ).toBe(0);
                  await page.goto(`${server.running.address}/schedule?view=week`);
                  await page
                    .getByText(`Away, ${pick(week.clinicians, 2).name} covers`)
                    .first()
                    .waitFor();
                }),
            }
          : {}),
        ...(day === friday ? { 2: (page: Page) => anAttendanceIsPutRight(page) } : {}),
      });
    }
  });

  async function anAttendanceIsPutRight(page: Page): Promise<void> {
    await step("a group of which one was marked absent by mistake", async () => {
      await today(page).getByRole("link", { name: "Evening group 2" }).click();
      await page.getByLabel("Attendance of Noor-C4 Invented").selectOption("Absent");
      await writeRows(
        page,
        ["C5", "C6", "C7", "D8"].map((one) => `Noor-${one} Invented`),
      );
      await signThere(page, "Sign 4 notes");
    });
    await step("the correction, with its reason; then the note is written late", async () => {
      await page.getByRole("link", { name: "Back to Today" }).click();
      await today(page).getByRole("link", { name: "Evening group 2" }).click();
      await page.getByText("4 present").waitFor();
      await page.getByRole("button", { name: "Correct the attendance of Noor-C4 Invented" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Attendance").selectOption("Present");
      await dialog.getByLabel("What was wrong").fill("Marked in the wrong row.");
      await dialog.getByRole("button", { name: "Correct", exact: true }).click();
      await page.getByText("5 present").waitFor();
      await page.getByText("4 of 5 written").waitFor();
      await page.getByRole("button", { name: /^Noor-C4 Invented/ }).click();
      await page.getByRole("textbox", { name: "Noor-C4 Invented" }).click();
      await page.keyboard.insertText("Asked once, plainly.");
      await signThere(page, "Sign 1 note");
    });
  }

  it("Sunday: the clocks go back; the last codes are confirmed by hand", async () => {
    await evening(sunday, {
      0: async (page) => {
        await step("an hour and a half from a quarter to one to a quarter past one", async () => {
          await today(page).getByText("00:45").first().waitFor();
          await write(page, "Noor-A2 Invented", "00:45 to 01:15 EDT, New York · 90 min");
        });
        await page.getByRole("link", { name: "Back to Today" }).click();
        await step("ten o'clock is ten o'clock", async () => {
          await today(page).getByText("10:00").first().waitFor();
          await write(page, "Noor-A3 Invented");
        });
        await step("the codes", async () => {
          await page.goto(`${server.running.address}/billing`);
          await page.getByRole("button", { name: "Confirm 2 proposed codes" }).click();
          await page.getByText("2 codes confirmed.").waitFor();
        });
      },
    });
  });

  it("Monday after: the biller hands everything over, and every list of everybody is empty", async () => {
    await comeInAt(server, instant(dayAfter, "08:00"), everyone(week));
    await onTheirPage(week.biller, async (page) => {
      await page.goto(`${server.running.address}/billing`);
      // Today's own sessions lie ahead.
      await page.getByLabel("To", { exact: true }).fill(sunday);
      await page.getByLabel("To", { exact: true }).blur();
      const confirm = page.getByRole("button", { name: /^Confirm \d+ proposed codes?$/ });
      await confirm.click();
      await confirm.waitFor({ state: "detached" });
      const file = page.waitForEvent("download");
      await page.getByRole("button", { name: "Hand over 105" }).click();
      expect((await file).suggestedFilename()).toMatch(/\.csv$/);
      await page.getByText("105 contacts handed over.").waitFor();
      await page.getByRole("table", { name: "Handed over", exact: true }).waitFor();
      for (const name of ["Ready", "Not ready", "Corrected after the hand-over"])
        await page.getByRole("table", { name, exact: true }).waitFor({ state: "detached" });
    });
    for (const somebody of week.clinicians)
      await onTheirPage(somebody, async (page) => {
        expect(await page.getByRole("heading", { name: "Still to finish" }).count()).toBe(0);
        await page.goto(`${server.running.address}/reviews`);
        // Today's own sessions lie ahead and want nothing yet.
        await page.getByText("Everything is signed").waitFor();
        expect(await page.getByRole("main").getByRole("list").count()).toBe(0);
        expect(await page.getByRole("main").getByRole("table").count()).toBe(0);
      });
    await onTheirPage(week.lead, async (page) => {
      await page.goto(`${server.running.address}/reviews`);
      await page.getByText("Everything is signed").waitFor();
      expect(await page.getByRole("main").getByRole("table").count()).toBe(0);
    });
    expect(await accountsByCharts(week)).toEqual(accountsByPlan(week));
    expect(violations).toEqual([]);
  });
});
