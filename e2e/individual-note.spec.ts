import { readChart } from "@goldthread/api/nouns/client.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { changeSession, readSession } from "@goldthread/api/nouns/session.ts";
import { clientFormats } from "@goldthread/clinical/formats/index.ts";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf } from "./testing/keyboard.ts";
import { countedHands } from "./testing/presses.ts";
import { step } from "./testing/step.ts";
import { untilLineUncovered, untilUncovered } from "./testing/until-uncovered.ts";
import { untilListed } from "./testing/until-listed.ts";
import { phone, withGoldthread } from "./testing/with-goldthread.ts";
import { signButton, untilSaved, untilWords, wordsIn } from "./testing/writer.ts";
import { clockIn } from "./testing/zone-by-day.ts";

const goldthread = withGoldthread();
const written = {
  Subjective: "“I slept through two nights.” Worries less about the exam.",
  Objective: "Bright affect, steady voice. Practised the breathing together.",
  Assessment: "Anxiety eases; the goal of four nights is within reach.",
  Plan: "Breathing each evening. Next session in a week.",
} as const;
/** Where the head of the page takes two rows. */
const smallLaptop = { width: 1040, height: 700 } as const;
let practice: APractice;
let clientId: string;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  clientId = await practice.addClient("Ana Brandt");
});

it("an individual note takes at most three presses beside typing, from Today to signed", async () => {
  const times = () => `${practice.clockAgo(130)} to ${practice.clockAgo(80)}`;
  // A minute may end while the session is made.
  const before = times();
  await practice.addSession({ clientId }, { from: 130, to: 80 });
  const eitherTimes = new RegExp(`${before}|${times()}`);
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  const hands = countedHands(page);
  await step("Today puts the cursor on the session that waits", () =>
    keyboardOf(page).isAt(page.getByRole("link", { name: "Ana Brandt" })),
  );
  await hands.press("Enter");
  await step("one press opens the writer on the right client, with the facts filled in", async () => {
    await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Subjective" }));
    await page.getByRole("heading", { level: 1, name: "Ana Brandt" }).waitFor();
    await page.getByText(eitherTimes).waitFor();
  });
  await step("typing", async () => {
    for (const [section, words] of Object.entries(written)) {
      if (section !== "Subjective") await hands.next();
      await keyboardOf(page).isAt(page.getByRole("textbox", { name: section }));
      await hands.type(words);
    }
  });
  await step("one signature", async () => {
    await hands.press("Control+Enter");
    await keyboardOf(page).isAt(signButton(page));
    await hands.press("Enter");
    await page.getByRole("link", { name: "Back to Today" }).waitFor();
  });
  expect(hands.presses()).toBeLessThanOrEqual(3);
  const note = await theNote(0);
  expect(note.elements).toEqual([
    expect.objectContaining({ element: "reported", text: written.Subjective }),
    expect.objectContaining({ element: "observed", text: written.Objective }),
    expect.objectContaining({ element: "assessment", text: written.Assessment }),
    expect.objectContaining({ element: "plan", text: written.Plan }),
  ]);
  expect(note.author).toMatchObject({ name: "Ruth Okafor", credential: "LCSW" });
  expect(violations).toEqual([]);
});

it("the previous notes stand beside the new one, and switching the format keeps every word", async () => {
  const sessionId = await practice.addSession({ clientId }, { from: 70, to: 20 });
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
  const before = page.getByRole("complementary", { name: "Before" });
  for (const words of Object.values(written)) await before.getByText(words).last().waitFor();
  const hands = keyboardOf(page);
  await hands.isAt(page.getByRole("textbox", { name: "Subjective" }));
  const typed = ["Subjective words", "Objective words", "Assessment words", "Plan words"];
  for (const words of typed) {
    await hands.type(words);
    await hands.press("Tab");
  }
  await step("a tablet that is turned keeps the cursor, and nothing comes over the note", async () => {
    const wide = page.viewportSize() ?? expect.fail("The page has no size");
    await hands.tabTo(page.getByRole("textbox", { name: "Plan" }), "back");
    await page.keyboard.press("Control+End");
    await page.setViewportSize(phone);
    await before.waitFor({ state: "detached" });
    await page.keyboard.type("!");
    await untilWords(page, "Plan", "Plan words!");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("Backspace");
    await page.setViewportSize(wide);
    await before.getByText(written.Plan).last().waitFor();
  });
  await step("in every format each word stands once", async () => {
    const format = page.getByRole("combobox", { name: "Format" });
    const shown = () => page.getByRole("textbox").allInnerTexts();
    for (const { title, id } of clientFormats) {
      await format.selectOption(title);
      expect(await format.inputValue()).toBe(id);
      expect((await shown()).filter((words) => typed.includes(words)).sort()).toEqual([...typed].sort());
    }
    await format.selectOption("SOAP");
    expect(await shown()).toEqual(typed);
  });
  await untilSaved(page);
  await hands.press("Control+Enter");
  await hands.isAt(signButton(page));
  await hands.press("Enter");
  await page.getByRole("link", { name: "Open the note" }).waitFor();
  const note = await theNote(0);
  expect(note.format).toBe("soap");
  expect(note.elements.map(({ text }: { text: string }) => text)).toEqual(typed);
  expect(violations).toEqual([]);
});

it("what is missing keeps an empty note from being signed, in plain words", async () => {
  const sessionId = await practice.addSession({ clientId }, { from: 15, to: 5 });
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
  await keyboardOf(page).isAt(page.getByRole("textbox").first());
  await page.keyboard.press("Control+Enter");
  await page.getByRole("dialog").getByText("There is nothing in this note yet.").waitFor();
  // A page that draws late: the keys after the sheet are the note's all the same.
  await page.evaluate(`{
    const draw = window.requestAnimationFrame;
    window.requestAnimationFrame = (then) => draw(() => setTimeout(() => then(performance.now()), 500));
  }`);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Now there is.");
  await untilWords(page, "Subjective", "Now there is.");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.type(" More");
  await untilWords(page, "Subjective", "Now there is. More");
  expect(await wordsIn(page, "Objective")).not.toContain("Now");
  expect(violations).toEqual([]);
});

it("whoever chooses a format goes on where they are: among the formats, or at their word", async () => {
  const sessionId = await practice.addSession({ clientId }, { from: 300, to: 250 });
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
  const hands = keyboardOf(page);
  await hands.isAt(page.getByRole("textbox", { name: "Subjective" }));
  await hands.type("First words.");
  const format = page.getByRole("combobox", { name: "Format" });
  await step("with the arrow keys, through every one", async () => {
    await hands.tabTo(format, "back");
    for (const { title, id } of clientFormats.slice(1)) {
      await hands.press("ArrowDown");
      await page.locator(`select option[value="${id}"]:checked`, { hasText: title }).waitFor({ state: "attached" });
      await hands.isAt(format);
    }
    await format.selectOption("SOAP");
  });
  await step("with / in the middle of the words", async () => {
    const first = page.getByRole("textbox", { name: "Subjective" });
    await hands.tabTo(first);
    await hands.press("Control+End");
    for (const _ of " words.") await hands.press("ArrowLeft");
    await hands.type(" /apie");
    await untilListed(page, /^apie/);
    await hands.press("ArrowDown");
    await hands.press("Enter");
    await hands.isAt(page.getByRole("textbox", { name: "Assessment: Reported" }));
    await hands.type("and last");
    await untilWords(page, "Assessment: Reported", "First and last words.");
  });
  expect(violations).toEqual([]);
});

it("the facts are put right without losing one's place, and a program that types brings in nothing unsignable", async () => {
  const sessionId = await practice.addSession({ clientId }, { from: 400, to: 350 });
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
  const hands = keyboardOf(page);
  await hands.isAt(page.getByRole("textbox", { name: "Subjective" }));
  await page.keyboard.insertText("Heard\u0001 the\u0007 bell.");
  await untilWords(page, "Subjective", "Heard the bell.");
  await page.keyboard.insertText("x".repeat(100_001));
  const tooLong = page.getByText("Subjective takes at most 100,000 characters.");
  await tooLong.waitFor();
  await step("what was refused is not said for ever", async () => {
    await page.keyboard.type("!");
    await tooLong.waitFor({ state: "detached" });
    await untilWords(page, "Subjective", "Heard the bell.!");
  });
  const facts = page.locator("summary").filter({ hasText: "Change" });
  await hands.tabTo(facts, "back");
  await hands.press("Enter");
  await hands.fill(page.getByRole("textbox", { name: "Place" }), "Room 4");
  await hands.press("Enter");
  await page.getByText("Room 4").waitFor();
  await hands.isAt(facts);
  await step("and a session that ran on into the next one is put right, with the late start kept", async () => {
    const { person } = practice.owner;
    const following = await practice.addClient("Piet Overrun");
    await practice.addSession({ clientId: following }, { from: 350, to: 300 });
    const { session } = await person.ask(readSession, { sessionId });
    const beganLate = new Date(Date.parse(session.start) + 5 * 60_000).toISOString();
    await person.ask(changeSession, { sessionId, version: session.version, beganLate });
    await page.reload();
    await page.getByText(/45 min/).waitFor();
    await hands.tabTo(facts, "back");
    await hands.press("Enter");
    const stop = new Date(Date.parse(session.start) + 60 * 60_000);
    await hands.fill(page.getByRole("textbox", { name: "Stop" }), clockIn(practice.zone, stop));
    await hands.press("Enter");
    const both = page.getByRole("checkbox", { name: "Both are intended" });
    await hands.isAt(both);
    await hands.press("Space");
    await hands.press("Enter");
    await page.getByText(/55 min/).waitFor();
    const after = (await person.ask(readSession, { sessionId })).session;
    expect(after.plannedStart).toBe(session.start);
  });
  expect(violations).toEqual([]);
});

it.each([
  ["small laptop", smallLaptop],
  ["phone", phone],
] as const)(
  "on a %s the line that is written is never under what stays at the top and the foot",
  async (_what, viewport) => {
    const sessionId = await practice.addSession({ clientId }, { from: 500, to: 450 });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person, { viewport });
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    const hands = keyboardOf(page);
    await hands.isAt(page.getByRole("textbox", { name: "Subjective" }));
    await page.keyboard.insertText("A line.\n".repeat(44));
    await hands.press("Enter");
    await untilLineUncovered(page);
    if (viewport === smallLaptop) await untilUncovered(page.getByRole("button", { name: "Plan", exact: true }));
    for (let lines = 0; lines < 38; lines += 1) await hands.press("ArrowUp");
    await untilLineUncovered(page);
    await step("and neither is what the page says of too long a text", async () => {
      await page.keyboard.insertText("x".repeat(100_001));
      const said = page.getByText("Subjective takes at most 100,000 characters.");
      await said.waitFor();
      await untilUncovered(said);
    });
    expect(violations).toEqual([]);
  },
);

async function theNote(place: number) {
  const { timeline } = await practice.owner.person.ask(readChart, { clientId });
  const noteId = timeline.filter(({ note }) => note !== null)[place]?.note?.id ?? expect.fail("There is no such note");
  const { content } = await practice.owner.person.ask(readNote, { noteId });
  return JSON.parse(content);
}
