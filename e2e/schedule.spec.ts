import { addSession, readToday } from "@goldthread/api/nouns/session.ts";
import { readSchedule } from "@goldthread/api/nouns/schedule.ts";
import { addDays, instantAt, weekdayOf } from "@goldthread/clinical";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { laptop, phone, withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: APractice;
let clientId: string;
let monday: string;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  clientId = await practice.addClient("Ana Brandt");
  await practice.addClient("Bo Lindqvist");
  const { day } = await practice.owner.person.ask(readToday, {});
  // Next week, so that every hour of it lies ahead.
  monday = addDays(day, 8 - weekdayOf(day));
});

const at = (clock: string, day = monday) => instantAt({ day, clock }, practice.zone);
const addAt = (clock: string, until: string, day = monday) =>
  practice.owner.person.ask(addSession, { kind: "individual", clientId, start: at(clock, day), stop: at(until, day) });
const session = (page: Page, words: RegExp) => page.getByRole("button", { name: words });

async function openWeek(page: Page): Promise<void> {
  await page.goto(`${goldthread.address}/schedule?view=week&day=${monday}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

it("a standing appointment is entered once, by keyboard alone, and changed from one day on; each step can be taken back", async () => {
  const { page } = await goldthread.openPageAs(practice.owner.person);
  const hands = keyboardOf(page);
  await openWeek(page);
  await step("every other week, eight times", async () => {
    await hands.choose(page.getByRole("button", { name: "Schedule session" }));
    const dialog = page.getByRole("dialog", { name: "Schedule a session" });
    await hands.pick(dialog.getByRole("combobox", { name: "Client" }), "Bo");
    await hands.fill(dialog.getByLabel("Start"), "14:00");
    await hands.tabTo(dialog.getByLabel("Repeats"));
    await hands.type("Every other");
    await hands.tabTo(dialog.getByLabel("Ends"));
    await hands.type("After");
    await hands.fill(dialog.getByLabel("Sessions in all"), "8");
    await hands.press("Enter");
    await page.getByRole("status").getByText("8 sessions stand on the schedule").waitFor();
  });
  await step("from the first on, an hour later", async () => {
    await hands.choose(session(page, /^Bo Lindqvist 14:00 to 14:50/));
    await hands.choose(page.getByRole("button", { name: "Change time or place" }));
    const dialog = page.getByRole("dialog", { name: /Change the session/ });
    await hands.tabTo(dialog.getByRole("radio", { name: "This session" }));
    await hands.press("ArrowRight");
    await hands.fill(dialog.getByLabel("Start"), "15:00");
    await hands.fill(dialog.getByLabel("Stop"), "15:50");
    await hands.press("Enter");
    await session(page, /^Bo Lindqvist 15:00 to 15:50/).waitFor();
    const weeks = Array.from({ length: 8 }, (_, turn) => at("15:00", addDays(monday, 14 * turn)));
    const ofSixtyDays = weeks.filter((start) => start < at("00:00", addDays(monday, 60)));
    // The page may be ahead of the server.
    await expect.poll(() => startsOf("Bo Lindqvist")).toEqual(ofSixtyDays);
  });
  await step("and back", async () => {
    await hands.choose(page.getByRole("button", { name: "Undo" }));
    await session(page, /^Bo Lindqvist 14:00 to 14:50/).waitFor();
  });
});

/** The starts of the next sixty days. */
async function startsOf(name: string): Promise<string[]> {
  const { sessions } = await practice.owner.person.ask(readSchedule, { from: monday, to: addDays(monday, 60) });
  return sessions.filter((one) => one.name === name).map(({ start }) => start.replace(".000Z", "Z"));
}

it("a session is dragged to another day and hour, made longer at its foot, and put back", async () => {
  await addAt("09:00", "09:50");
  const { page } = await goldthread.openPageAs(practice.owner.person, { viewport: { ...laptop, height: 1100 } });
  await openWeek(page);
  const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
    await page.mouse.up();
  };
  const boxOf = async (words: RegExp) => {
    const box = await session(page, words).boundingBox();
    if (box === null) throw new Error("The session is not on the page");
    return box;
  };
  await step("a day on and two hours later", async () => {
    const box = await boxOf(/^Ana Brandt 09:00/);
    const hour = (box.height + 2) * (60 / 50);
    const day = await page.locator(".time-grid-day").first().boundingBox();
    await drag({ x: box.x + 30, y: box.y + 8 }, { x: day?.width ?? 0, y: 2 * hour });
    await session(page, /^Ana Brandt 11:00 to 11:50/).waitFor();
    // The page was ahead of the server; now both say so.
    await page.getByRole("status").getByText("11:00 to 11:50").waitFor();
    await expect.poll(() => startsOf("Ana Brandt")).toEqual([at("11:00", addDays(monday, 1))]);
  });
  await step("half an hour longer", async () => {
    const box = await boxOf(/^Ana Brandt 11:00/);
    const hour = (box.height + 2) * (60 / 50);
    await drag({ x: box.x + 30, y: box.y + box.height - 2 }, { x: 0, y: hour / 2 });
    await session(page, /^Ana Brandt 11:00 to 12:20/).waitFor();
    await page.getByRole("status").getByText("11:00 to 12:20").waitFor();
  });
  await step("and back", async () => {
    await page.getByRole("button", { name: "Undo" }).last().click();
    await session(page, /^Ana Brandt 11:00 to 11:50/).waitFor();
  });
});

it("what would meet another session asks, and goes back when it was not meant", async () => {
  const wednesday = addDays(monday, 2);
  await addAt("09:00", "09:50", wednesday);
  await addAt("11:00", "11:50", wednesday);
  const { page } = await goldthread.openPageAs(practice.owner.person, { viewport: { ...laptop, height: 1100 } });
  await page.goto(`${goldthread.address}/schedule?view=day&day=${wednesday}`);
  const later = session(page, /^Ana Brandt 11:00/);
  const box = await later.boundingBox();
  if (box === null) throw new Error("The session is not on the page");
  await page.mouse.move(box.x + 30, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, box.y + 8 - 1.5 * (box.height + 2) * (60 / 50), { steps: 5 });
  await page.mouse.up();
  await page.getByRole("dialog", { name: "Two sessions at once" }).waitFor();
  await page.getByRole("button", { name: "Put it back" }).click();
  await later.waitFor();
});

it("a cancellation says by whom and why, and is taken back; all of it on a phone", async () => {
  const thursday = addDays(monday, 3);
  await addAt("16:00", "16:50", thursday);
  const { page } = await goldthread.openPageAs(practice.owner.person, { viewport: phone });
  await page.goto(`${goldthread.address}/schedule?view=day&day=${thursday}`);
  await page.getByRole("button", { name: "More for Ana Brandt" }).click();
  await page.getByRole("menuitem", { name: "Cancel session" }).click();
  const dialog = page.getByRole("dialog", { name: /Cancel the session/ });
  await dialog.getByRole("radio", { name: "By the practice" }).check();
  await dialog.getByLabel("Reason").fill("Clinician ill");
  await dialog.getByRole("button", { name: "Cancel session" }).click();
  await page.getByText("Cancelled, no note").waitFor();
  const asked = { from: thursday, to: addDays(thursday, 1) };
  expect((await practice.owner.person.ask(readSchedule, asked)).sessions).toMatchObject([
    { status: "cancelled", statusBy: "practice", statusReason: "Clinician ill", charge: false },
  ]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Upcoming").waitFor();
});

it("a lead sees when a colleague is taken, and not with whom", async () => {
  await addAt("13:00", "13:50", addDays(monday, 4));
  const lead = await practice.addStaff("Ines Marlow", ["supervisor"]);
  const { page } = await goldthread.openPageAs(lead.person);
  await openWeek(page);
  await page.getByLabel("Whose").selectOption({ label: practice.owner.name });
  await page.getByText("Busy").first().waitFor();
  expect(await page.getByRole("main").innerText()).not.toContain("Ana Brandt");
});
