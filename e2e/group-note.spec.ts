import { readChart } from "@goldthread/api/nouns/client.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf } from "./testing/keyboard.ts";
import { countedHands, type CountedHands } from "./testing/presses.ts";
import { step } from "./testing/step.ts";
import { untilListed } from "./testing/until-listed.ts";
import { laptop, phone, withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
const members = {
  "Ada Brun": "Spoke early about the move. Named two people she can call.",
  "Bela Cohn": "Quiet at first, then answered when asked. Wants to try the breathing.",
  "Cyn Dahl": "Disagreed kindly and was thanked for it. Mood steady.",
  "Dov Eker": "Told of a hard Sunday without drinking. Looked relieved.",
  "Edda Frey": "Practised the pause twice. Found it odd and useful.",
  "Finn Gall": "Brought a drawing. Spoke of sleep, five hours a night.",
  "Gwen Haas": "Laughed for the first time here. Goal for the week: one walk.",
  "Hugo Iven": "Asked what recovery means. Stayed with the question.",
  "Ilse Jahn": "Cried briefly, accepted a tissue, stayed. No danger named.",
  "Jona Kerr": "Summed up the hour. Takes the worksheet home.",
} as const;
const names = Object.keys(members);
const shared = "Practised naming feelings in pairs; facilitators modelled it first and gave feedback.";
let practice: APractice;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  const all = [...names, "Kaya Lund"];
  ids = Object.fromEntries(await Promise.all(all.map(async (name) => [name, await practice.addClient(name)] as const)));
});

it("a session of a group of none says so and leads to the group", async () => {
  const groupId = await practice.addGroup("Group of none", []);
  const sessionId = await practice.addSession({ groupId });
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
  await page.getByRole("heading", { level: 1, name: "Group of none" }).waitFor();
  await page.getByText("The group has no members on this day.").waitFor();
  const hands = keyboardOf(page);
  await hands.isAt(page.getByRole("link", { name: "Back to Today" }));
  await hands.choose(page.getByRole("link", { name: "Open the group" }));
  await page.getByRole("button", { name: "Enrol the first members" }).waitFor();
  expect(violations).toEqual([]);
});

describe("a group session of ten", () => {
  it("is written and signed on one screen with one signature and at most five presses", async () => {
    await aGroupSession("Monday group");
    const { page, violations } = await openToday("Monday group");
    const hands = countedHands(page);
    await step("one press opens it", async () => {
      await hands.press("Enter");
      await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Topic" }));
    });
    const screen = page.url();
    await step("ten members fit a laptop's screen, also where a sample practice says so on top", async () => {
      await page.setViewportSize({ width: 1280, height: 800 - 24 });
      const last = await page.locator("[data-member]").last().boundingBox();
      const foot = await page.locator(".group-foot").boundingBox();
      expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    });
    await step("the shared part, then each member's, by keyboard", async () => {
      await hands.next("Tab");
      await hands.next("Tab");
      await hands.type(shared);
      for (const [name, words] of Object.entries(members)) {
        await hands.next("Alt+ArrowDown");
        await keyboardOf(page).isAt(page.getByRole("textbox", { name }));
        await hands.type(words);
      }
    });
    await step("one signature", () => sign(page, hands, "Sign 10 notes"));
    await page.getByText("10 notes").first().waitFor();
    expect(page.url()).toBe(screen);
    expect(hands.texts()).toBe(11);
    expect(hands.presses()).toBeLessThanOrEqual(5);
    for (const name of names) await expectOwnNote(name, "Monday group", names);
    expect(violations).toEqual([]);
  });

  it("takes at most two more presses for each exception: one late, one absent, a walk-in", async () => {
    await aGroupSession("Wednesday group");
    const { page, violations } = await openToday("Wednesday group");
    const hands = countedHands(page);
    await hands.press("Enter");
    await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Topic" }));
    await hands.next();
    await hands.next();
    await hands.type(shared);
    const rows = page.getByRole("region", { name: "Members" });
    for (const [name, words] of Object.entries(members)) {
      if (name !== "Cyn Dahl") await hands.next("Alt+ArrowDown");
      await keyboardOf(page).isAt(page.getByRole("textbox", { name }));
      if (name === "Ada Brun") {
        await step("one came late: her arrival, her own minutes", async () => {
          await hands.press("Alt+l");
          await hands.type(await beforeItsEnd(page, 40));
          await hands.press("Enter");
          await rows.getByText("40 min").waitFor();
          await keyboardOf(page).isAt(page.getByRole("textbox", { name }));
        });
      }
      if (name === "Bela Cohn") {
        await step("one was absent, and the cursor goes on by itself", () => hands.press("Alt+a"));
        continue;
      }
      await hands.type(words);
    }
    await step("one walked in", async () => {
      await hands.point(page.getByRole("button", { name: "Add a walk-in" }));
      await hands.type("Kaya");
      await page.getByRole("option", { name: "Kaya Lund" }).waitFor();
      await hands.press("Enter");
      await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Kaya Lund" }));
      await hands.type("Came with a friend's advice. Would like to join.");
    });
    await step("on a phone, too, each row says whose it is, to the last letter", async () => {
      await page.setViewportSize(phone);
      const cut = await rows
        .locator(".member-words")
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      expect(cut).toEqual([]);
      await page.setViewportSize(laptop);
    });
    await page.getByText("10 present").waitFor();
    await page.getByText("1 absent").waitFor();
    await sign(page, hands, "Sign 10 notes");
    await page.getByText("10 notes, 1 status").waitFor();
    expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
    expect(hands.presses()).toBeLessThanOrEqual(5 + 3 * 2);

    const present = [...names.filter((name) => name !== "Bela Cohn"), "Kaya Lund"];
    for (const name of present) await expectOwnNote(name, "Wednesday group", [...names, "Kaya Lund"]);
    const absent = await timelineOf("Bela Cohn", "Wednesday group");
    expect(absent).toMatchObject({ attendance: "absent", note: null });
    expect(await noteOf("Ada Brun", "Wednesday group")).toMatchObject({ attendance: { status: "late", minutes: 40 } });
    expect(violations).toEqual([]);
  });

  it("says before it is asked that an empty shared part keeps it from being signed", async () => {
    await aGroupSession("Thursday group");
    const { page, violations } = await openToday("Thursday group");
    await page.keyboard.press("Enter");
    await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Topic" }));
    await page.keyboard.press("Alt+ArrowDown");
    await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Ada Brun" }));
    await page.keyboard.type("Words.");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").getByText("The shared part is empty").waitFor();
    expect(await page.getByRole("dialog").getByRole("button", { name: /^Sign/ }).count()).toBe(0);
    expect(violations).toEqual([]);
  });

  it("has its segments with their times, and a sheet whose button is in sight, by keyboard alone", async () => {
    await aGroupSession("Saturday group");
    const { page, violations } = await openToday("Saturday group");
    await page.setViewportSize({ width: 1280, height: 700 });
    const hands = keyboardOf(page);
    await hands.press("Enter");
    await hands.isAt(page.getByRole("textbox", { name: "Topic" }));
    await hands.type("Trust ");
    const command = async (name: string) => {
      await hands.type(`/${name}`);
      await untilListed(page, new RegExp(`^${name}`));
      await hands.press("ArrowDown");
      await hands.press("Enter");
    };
    await step("the usual course in one command, the cursor at its first time", async () => {
      await command("course");
      await hands.isAt(page.getByRole("textbox", { name: "Activity: start" }));
      await hands.type("1000");
      await hands.press("Tab");
      await hands.type("1040");
      await hands.press("Tab");
      await hands.isAt(page.getByRole("textbox", { name: "Activity", exact: true }));
      await hands.type("A round in pairs. ");
    });
    await step("one of the group's own, the cursor at its name", async () => {
      await command("segment");
      await hands.isAt(page.getByRole("textbox", { name: "Name of segment 4" }));
      await hands.type("Ritual");
    });
    await step("the last one can be taken away, and brought back", async () => {
      await hands.tabTo(page.getByRole("textbox", { name: "Climate" }));
      await hands.press("Shift+Tab");
      await hands.isAt(page.getByRole("button", { name: "More for Ritual" }));
      await hands.press("Enter");
      await page.getByRole("menuitem", { name: "Take away" }).waitFor();
      await hands.press("End");
      await hands.press("Enter");
      await page.getByText("Ritual taken away.").waitFor();
      await page.getByRole("textbox", { name: "Name of segment 4" }).waitFor({ state: "detached" });
      await hands.choose(page.getByRole("button", { name: "Undo" }));
      await page.getByRole("textbox", { name: "Name of segment 4" }).waitFor();
      await page.getByRole("textbox", { name: "Climate" }).focus();
    });
    for (const words of Object.values(members)) {
      await hands.press("Alt+ArrowDown");
      await hands.type(words);
    }
    await hands.press("Control+Enter");
    const button = page.getByRole("button", { name: "Sign 10 notes" });
    await hands.isAt(button);
    const box = (await button.boundingBox()) ?? expect.fail("The button is not drawn");
    expect(box.y + box.height).toBeLessThanOrEqual(700);
    await hands.press("Enter");
    await page.getByRole("link", { name: "Back to Today" }).waitFor();
    const { whole } = await noteOf("Ada Brun", "Saturday group");
    expect(whole).toContain('"label":"Activity","start":"10:00","stop":"10:40"');
    expect(whole).toContain('"label":"Ritual"');
    expect(violations).toEqual([]);
  });

  it("leaves a row that is not ready open, and signs it later against the same pinned shared part", async () => {
    await aGroupSession("Friday group");
    const { page, violations } = await openToday("Friday group");
    const hands = countedHands(page);
    await hands.press("Enter");
    await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Topic" }));
    await hands.type("Trust");
    await hands.next("Alt+ArrowDown");
    await hands.type(members["Ada Brun"]);
    await sign(page, hands, "Sign 1 note");
    await page.getByRole("button", { name: "Go on with the 9 rows left" }).click();
    const pinned = page.getByRole("region", { name: "Shared part, pinned" });
    await pinned.getByText("Trust").waitFor();
    expect(await pinned.getByRole("textbox").count()).toBe(0);
    await page.getByRole("button", { name: /^Bela Cohn/ }).click();
    await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Bela Cohn" }));
    await hands.type(members["Bela Cohn"]);
    await sign(page, hands, "Sign 1 note");
    await page.getByRole("button", { name: "Go on with the 8 rows left" }).waitFor();
    const [first, later] = [await noteOf("Ada Brun", "Friday group"), await noteOf("Bela Cohn", "Friday group")];
    expect(first.shared).not.toBeNull();
    expect(later.shared).toEqual(first.shared);
    expect(violations).toEqual([]);
  });
});

async function aGroupSession(group: string): Promise<void> {
  const groupId = await practice.addGroup(
    group,
    names.map((name) => ids[name] ?? ""),
  );
  await practice.addSession({ groupId }, { from: 90, to: 10 });
}

/** The clock so many minutes before the session ended, by the times on its page: a minute may end meanwhile. */
async function beforeItsEnd(page: Page, minutes: number): Promise<string> {
  const times = await page
    .getByText(/\d\d:\d\d to \d\d:\d\d/)
    .first()
    .innerText();
  const [hour = 0, minute = 0] = (/to (\d\d:\d\d)/.exec(times)?.[1] ?? "").split(":").map(Number);
  const clock = (hour * 60 + minute - minutes + 24 * 60) % (24 * 60);
  return [Math.floor(clock / 60), clock % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

async function openToday(group: string) {
  const opened = await goldthread.openPageAs(practice.owner.person);
  const row = opened.page.getByRole("list", { name: "Sessions of the day" }).getByRole("link", { name: group });
  // Where several wait, the first has the focus; choosing among them is not part of writing.
  await row.focus();
  return opened;
}

async function sign(page: Page, hands: CountedHands, action: string): Promise<void> {
  await hands.press("Control+Enter");
  await keyboardOf(page).isAt(page.getByRole("button", { name: action }));
  await hands.press("Enter");
  await page.getByRole("link", { name: "Back to Today" }).waitFor();
}

async function timelineOf(name: string, group: string) {
  const { timeline } = await practice.owner.person.ask(readChart, { clientId: ids[name] ?? "" });
  return (
    timeline.find(({ title, kind }) => kind === "group" && title === group) ??
    expect.fail(`${name} has no session of ${group}`)
  );
}

async function noteOf(name: string, group: string) {
  const { note } = await timelineOf(name, group);
  const { content, shared } = await practice.owner.person.ask(readNote, {
    noteId: note?.id ?? expect.fail(`${name} has no note`),
  });
  return { ...JSON.parse(content), shared, whole: content + (shared?.content ?? "") };
}

/** Every member's words are in their own note and nowhere else; nobody else is named. */
async function expectOwnNote(name: string, group: string, everybody: readonly string[]): Promise<void> {
  const { whole } = await noteOf(name, group);
  for (const [one, words] of Object.entries(members))
    expect(whole.includes(words), `${one} in ${name}'s note`).toBe(one === name);
  for (const one of everybody) expect(whole.includes(one), `${one} in ${name}'s note`).toBe(one === name);
  expect(whole).toContain(shared);
}
