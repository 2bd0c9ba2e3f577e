import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { keyboardOf, type Keyboard } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { clockIn, zoneByDay } from "./testing/zone-by-day.ts";

const goldthread = withGoldthread();
const zone = zoneByDay();
const own = { name: "Ruth Okafor", email: "ruth@practice.example", passphrase: "four grey herons at dusk" } as const;
const clients = ["Ana Brandt", "Dora Quist", "Milo Fenn"] as const;

it("an empty practice comes to its first signed individual and group note, by keyboard alone", async () => {
  const { page, violations } = await goldthread.openPage();
  const hands = keyboardOf(page);
  await step("sets up the practice", () => setUp(hands));
  await step("adds a colleague with role and credential", () => addColleague(hands));
  for (const name of clients) await step(`adds the client ${name}`, () => addClient(hands, name));
  await step("makes a group and enrols its members", () => makeGroup(hands));
  await step("schedules the group's session", () => scheduleGroup(hands));
  await step("writes and signs the group's notes", () => writeGroup(hands));
  await step("starts a session that nobody had planned", () => startUnplanned(hands));
  await step("writes and signs the individual note", () => writeIndividual(hands));
  await step("reads the individual note back in the chart", () => readIndividual(hands));
  await step("reads each member's group note back in their own chart", () => readGroupNotes(hands));
  expect(violations).toEqual([]);
});

async function setUp(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await page.goto(goldthread.address);
  await hands.choose(page.getByRole("button", { name: "Set up an empty practice" }));
  await hands.isAt(page.getByLabel("Practice name"));
  await hands.type("Lindenhof Practice");
  await hands.pick(page.getByRole("combobox", { name: "Time zone" }), zone);
  await hands.fill(page.getByLabel("Your name"), own.name);
  await hands.fill(page.getByLabel("Credential"), "LCSW");
  await hands.tabTo(page.getByRole("checkbox", { name: "I also see clients" }));
  await hands.press("Space");
  await hands.fill(page.getByLabel("E-mail"), own.email);
  await hands.fill(page.getByLabel("Passphrase"), own.passphrase);
  await hands.press("Enter");
  await page.getByRole("heading", { name: "No sessions today" }).waitFor();
}

async function addColleague(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await hands.choose(page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Settings" }));
  await hands.choose(page.getByRole("button", { name: "Add staff" }));
  const dialog = page.getByRole("dialog", { name: "Add staff" });
  await hands.fill(dialog.getByLabel("Name"), "Ines Marlow");
  await hands.fill(dialog.getByLabel("Credential"), "PhD");
  await hands.tabTo(dialog.getByRole("checkbox", { name: "Clinician" }));
  await hands.press("Space");
  await hands.fill(dialog.getByLabel("E-mail"), "ines@practice.example");
  await hands.fill(dialog.getByLabel("First passphrase"), "nine small boats go home");
  await hands.press("Enter");
  await page
    .getByRole("table", { name: "Staff" })
    .getByRole("row", { name: /Ines Marlow, PhD Clinician/ })
    .waitFor();
}

async function addClient(hands: Keyboard, name: string): Promise<void> {
  const { page } = hands;
  await hands.find("Add client");
  const dialog = page.getByRole("dialog", { name: "Add a client" });
  await hands.isAt(dialog.getByRole("textbox", { name: "Name", exact: true }));
  await hands.type(name);
  await hands.fill(dialog.getByLabel("Birth date"), "3 May 1990");
  await hands.choose(dialog.getByText("More, now or later"));
  await hands.fill(dialog.getByLabel("Preferred name"), "Sam");
  await hands.fill(dialog.getByLabel("Pronouns"), "they/them");
  await hands.fill(dialog.getByLabel("Other names"), `Sami ${name.split(" ")[1]}, Sammy`);
  await hands.pick(dialog.getByRole("combobox", { name: "Care team" }), "Ines");
  await hands.choose(dialog.getByRole("button", { name: "Add client" }));
  await page.getByRole("heading", { level: 1, name }).waitFor();
  const facts = page.getByRole("main");
  for (const fact of ["they/them", "3 May 1990", "Sammy"]) await facts.getByText(fact).first().waitFor();
  await facts.getByText("Ines Marlow, PhD").waitFor();
}

async function makeGroup(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await hands.find("Make a group");
  const dialog = page.getByRole("dialog", { name: "Make a group" });
  await hands.isAt(dialog.getByLabel("Name"));
  await hands.type("Tuesday skills");
  await hands.tabTo(dialog.getByLabel("Kind"));
  await hands.type("Skills");
  await hands.fill(dialog.getByLabel("Purpose"), "Skills for hard moments.");
  await hands.pick(dialog.getByRole("combobox", { name: "Facilitators" }), "Ines");
  await hands.choose(dialog.getByRole("button", { name: "Make the group" }));
  await page.getByRole("heading", { level: 1, name: "Tuesday skills" }).waitFor();
  await hands.choose(page.getByRole("button", { name: "Enrol the first members" }));
  const enrol = page.getByRole("dialog", { name: "Enrol members" });
  for (const name of clients) await hands.pick(enrol.getByRole("combobox", { name: "Clients" }), name);
  await hands.choose(enrol.getByRole("button", { name: "Enrol", exact: true }));
  for (const name of clients) await page.getByRole("table", { name: "Members" }).getByText(name).waitFor();
}

async function scheduleGroup(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await hands.choose(page.getByRole("button", { name: "Schedule the first session" }));
  const dialog = page.getByRole("dialog", { name: "Schedule a session with Tuesday skills" });
  await hands.fill(dialog.getByLabel("Start"), clockAgo(90));
  await hands.fill(dialog.getByLabel("Stop"), clockAgo(30));
  await hands.fill(dialog.getByLabel("Place"), "Room 2");
  const date = dialog.getByLabel("Date");
  const today = await date.inputValue();
  await hands.tabTo(date, "back");
  await hands.fill(date, "1 Jan 2999");
  await hands.press("Enter");
  await dialog.getByText("Enter a day within two years of today.").waitFor();
  await hands.isAt(date);
  await hands.fill(date, today);
  await hands.press("Enter");
  await page.getByRole("list", { name: "Sessions of the group" }).getByRole("link").first().waitFor();
}

async function writeGroup(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await hands.find("Today");
  await hands.isAt(
    page.getByRole("list", { name: "Sessions of the day" }).getByRole("link", { name: "Tuesday skills" }),
  );
  await hands.press("Enter");
  await hands.isAt(page.getByRole("textbox", { name: "Topic" }));
  await hands.type("Naming what one feels");
  for (const name of clients) {
    await hands.press("Alt+ArrowDown");
    await hands.isAt(page.getByRole("textbox", { name }));
    await hands.type(groupWords(name));
  }
  await hands.press("Control+Enter");
  await hands.isAt(page.getByRole("button", { name: "Sign 3 notes" }));
  await hands.press("Enter");
  await page.getByRole("status").getByText("3 notes").waitFor();
}

/** Different in every word from the others', so that one in the wrong chart is seen. */
function groupWords(name: string): string {
  const words = {
    "Ana Brandt": "Listened first, then told of the bus ride.",
    "Milo Fenn": "Practised aloud.",
    "Dora Quist": "Asked for a pause.",
  };
  return Object.entries(words).find(([key]) => key === name)?.[1] ?? "";
}

async function startUnplanned(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await hands.find("Start unplanned session");
  const dialog = page.getByRole("dialog", { name: "Unplanned session" });
  await hands.isAt(dialog.getByRole("combobox", { name: "Client" }));
  await hands.pick(dialog.getByRole("combobox", { name: "Client" }), "Ana");
  await hands.tabTo(dialog.getByRole("radio", { name: "Walk-in" }));
  await hands.press("ArrowDown");
  await hands.press("ArrowDown");
  const date = dialog.getByLabel("Date");
  const today = await date.inputValue();
  await hands.fill(date, "1 Jan 2999");
  await hands.press("Enter");
  await dialog.getByText("Enter a day that has come, or schedule the session instead.").waitFor();
  await hands.isAt(date);
  await hands.fill(date, today);
  await hands.fill(dialog.getByLabel("Start"), clockAgo(25));
  // It was over sooner than was thought, which the signature asks about.
  await hands.fill(dialog.getByLabel("Stop"), clockAgo(-20));
  await hands.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Ana Brandt/ }).waitFor();
}

async function writeIndividual(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await hands.isAt(page.getByRole("textbox", { name: "Subjective" }));
  await hands.type("“I did not know where else to go.”");
  await hands.press("Tab");
  await hands.type("Tearful, then calmer.");
  await hands.press("Tab");
  await hands.type("Acute distress without danger.");
  await hands.press("Tab");
  await hands.type("Call tomorrow at ten.");
  await hands.press("Control+Enter");
  const sheet = page.getByRole("dialog");
  const sign = sheet.getByRole("button", { name: "Sign", exact: true });
  await hands.isAt(sign);
  const notOver = sheet.getByText("The session is not over by its stop");
  await notOver.waitFor();
  await hands.choose(sheet.getByRole("button", { name: /^It ended at/ }));
  await notOver.waitFor({ state: "detached" });
  await hands.isAt(sign);
  await hands.press("Enter");
  await hands.isAt(page.getByRole("link", { name: "Back to Today" }));
}

async function readIndividual(hands: Keyboard): Promise<void> {
  const { page } = hands;
  await hands.find("Sami Brandt", "Ana Brandt");
  await page.getByRole("heading", { level: 1, name: "Ana Brandt" }).waitFor();
  await hands.choose(page.getByRole("link", { name: "Individual session" }));
  await page.getByRole("heading", { level: 1, name: /^Note of/ }).waitFor();
  const words = await page.getByRole("article").innerText();
  for (const part of ["I did not know where else to go.", "Tearful, then calmer.", "Ruth Okafor, LCSW", "Crisis"]) {
    expect(words).toContain(part);
  }
  // Started 25 minutes before, and ended by the press: not the 45 minutes that were put down first.
  expect(words).toMatch(/\b2[5-9] minutes/);
}

async function readGroupNotes(hands: Keyboard): Promise<void> {
  const { page } = hands;
  for (const name of clients) {
    await openChart(hands, name);
    await hands.choose(page.getByRole("link", { name: "Tuesday skills" }).last());
    await page.getByRole("heading", { level: 1, name: /^Group note of/ }).waitFor();
    const words = await page.getByRole("article").innerText();
    expect(words).toContain("Naming what one feels");
    expect(words).toContain("3 of 3 members present");
    for (const one of clients) expect(words.includes(groupWords(one))).toBe(one === name);
    for (const one of clients) expect(words.includes(one)).toBe(one === name);
  }
}

async function openChart(hands: Keyboard, name: string): Promise<Page> {
  await hands.find(name);
  await hands.page.getByRole("heading", { level: 1, name }).waitFor();
  return hands.page;
}

function clockAgo(minutes: number): string {
  return clockIn(zone, new Date(Date.now() - minutes * 60_000));
}
