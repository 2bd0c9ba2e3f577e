import { readChart } from "@goldthread/api/nouns/client.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { changeSession, markAttendance, readSession } from "@goldthread/api/nouns/session.ts";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { aNetwork } from "./testing/a-network.ts";
import { aPractice, type APractice, type Somebody } from "./testing/a-practice.ts";
import { keyboardOf } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { untilListed } from "./testing/until-listed.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { signButton, untilSaved, untilWords, wordsIn } from "./testing/writer.ts";

const goldthread = withGoldthread();
const names = ["Ana Brandt", "Dora Quist", "Milo Fenn"];
let practice: APractice;
let ines: Somebody;
let clients: readonly string[];

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  ines = await practice.addStaff("Ines Marlow");
  clients = await Promise.all(names.map((name) => practice.addClient(name)));
});

it("two facilitators see each other's typing, and a part closes in every window when it is signed", async () => {
  const path = await aGroupSession("Evening group");
  const [first, second] = [await open(practice.owner, path), await open(ines, path)];
  await step("each sees that the other is there", async () => {
    await first.page.getByText("Also here: Ines Marlow").waitFor();
    await second.page.getByText("Also here: Ruth Okafor").waitFor();
  });
  await step("each sees the other's typing in the shared part", async () => {
    await write(first.page, "Topic", "Trust");
    await untilWords(second.page, "Topic", "Trust");
    await write(second.page, "Topic", " and repair");
    await untilWords(first.page, "Topic", "Trust and repair");
  });
  await step("both write at the same time, and not a letter is lost", async () => {
    await openRow(first.page, "Ana Brandt");
    await openRow(second.page, "Ana Brandt");
    await Promise.all([
      type(first.page, "Ana Brandt", "aaaaaaaaaaaaaaaaaaaa"),
      type(second.page, "Ana Brandt", "bbbbbbbbbbbbbbbbbbbb"),
    ]);
    await untilWords(first.page, "Ana Brandt", /^[ab]{40}$/);
    const words = await wordsIn(first.page, "Ana Brandt");
    expect(words.split("").toSorted().join("")).toBe("a".repeat(20) + "b".repeat(20));
    await untilWords(second.page, "Ana Brandt", words);
  });
  await step("one signs; the part closes at once in the other's window", async () => {
    await untilSaved(first.page);
    await untilSaved(second.page);
    await first.page.keyboard.press("Control+Enter");
    await signButton(first.page, "Sign 1 note").click();
    await first.page.getByRole("link", { name: "Back to Today" }).waitFor();
    await second.page.getByRole("region", { name: "Shared part, pinned" }).getByText("Trust and repair").waitFor();
    await second.page.getByRole("textbox", { name: "Ana Brandt" }).waitFor({ state: "detached" });
    expect(await second.page.getByRole("textbox", { name: "Topic" }).count()).toBe(0);
  });
  await step("the other goes on with the rows that are left", async () => {
    await openRow(second.page, "Dora Quist");
    await type(second.page, "Dora Quist", "Signed by the colleague.");
    await second.page.keyboard.press("Control+Enter");
    await signButton(second.page, "Sign 1 note").click();
    await second.page.getByRole("link", { name: "Back to Today" }).waitFor();
  });
  await step("somebody found by name is met in the group by whoever knows them from there alone", async () => {
    await second.page.keyboard.press("Control+k");
    await second.page.getByRole("combobox", { name: "Find" }).fill("Ana Br");
    await second.page.getByRole("option", { name: /Ana Brandt .*in Evening group/ }).waitFor();
    await second.page.keyboard.press("Enter");
    await second.page.getByRole("heading", { name: "Evening group", level: 1 }).waitFor();
  });
  expect(await noteOf("Ana Brandt")).toMatchObject({ author: { name: "Ruth Okafor" } });
  expect(await noteOf("Dora Quist")).toMatchObject({ author: { name: "Ines Marlow" } });
  expect([...first.violations, ...second.violations]).toEqual([]);
});

it("where words came from stays known through undo, redo and a colleague's merge", async () => {
  const path = await aGroupSession("Provenance group");
  const [first, second] = [await open(practice.owner, path), await open(ines, path)];
  const row = "Milo Fenn";
  await write(first.page, "Topic", "Where words come from");
  const snippet = "The session was held by video. Location and a call-back number were confirmed at the start.";
  await openRow(first.page, row);
  await openRow(second.page, row);
  await step("a snippet, and typing at its edge and inside it", async () => {
    await first.page.keyboard.type(".tele");
    await untilListed(first.page, /telehealth/);
    await first.page.keyboard.press("ArrowDown");
    await first.page.keyboard.press("Enter");
    await first.page.keyboard.type(" Typed after.");
    await untilWords(first.page, row, `${snippet} Typed after.`);
  });
  await step("taken back and done again", async () => {
    for (let times = 0; times < 10 && (await wordsIn(first.page, row)) !== ""; times += 1)
      await first.page.keyboard.press("Control+z");
    for (let times = 0; times < 10 && !(await wordsIn(first.page, row)).endsWith("Typed after."); times += 1) {
      await first.page.keyboard.press("Control+y");
    }
    await untilWords(first.page, row, `${snippet} Typed after.`);
  });
  await step("a colleague writes inside it at the same time", async () => {
    await untilWords(second.page, row, `${snippet} Typed after.`);
    await second.page.getByRole("textbox", { name: row }).click();
    await second.page.keyboard.press("Control+Home");
    for (let letters = 0; letters < "The session".length; letters += 1) await second.page.keyboard.press("ArrowRight");
    await second.page.keyboard.type(" of an hour");
    await untilWords(first.page, row, /^The session of an hour was held/);
  });
  await untilSaved(second.page);
  await first.page.keyboard.press("Control+Enter");
  await signButton(first.page, "Sign 1 note").click();
  await first.page.getByRole("link", { name: "Back to Today" }).waitFor();
  const { elements } = await noteOf(row);
  const [{ text, spans }] = elements;
  const said = spans.map(({ start, end, from }: { start: number; end: number; from: string }) => [
    text.slice(start, end),
    from.split(":")[0],
  ]);
  expect(said).toEqual([
    ["The session", "snippet"],
    [" of an hour", "typed"],
    [snippet.slice("The session".length), "snippet"],
    [" Typed after.", "typed"],
  ]);
  expect([...first.violations, ...second.violations]).toEqual([]);
});

it("a keystroke that comes after the signature is kept and offered, and not in the record", async () => {
  const path = await aGroupSession("Late group");
  const network = await aNetwork(() => goldthread.address);
  const [first, second] = [await open(practice.owner, path), await open(ines, path, network.address)];
  await write(first.page, "Topic", "Being late");
  await openRow(first.page, "Ana Brandt");
  await openRow(second.page, "Ana Brandt");
  await type(first.page, "Ana Brandt", "In the record.");
  await untilWords(second.page, "Ana Brandt", "In the record.");
  await step("a window without network goes on writing while the part is signed elsewhere", async () => {
    network.cut();
    await type(second.page, "Ana Brandt", " Too late.");
    await second.page.getByText("Offline, kept on this device").first().waitFor();
    await untilSaved(first.page);
    await first.page.keyboard.press("Control+Enter");
    await signButton(first.page, "Sign 1 note").click();
    await first.page.getByRole("link", { name: "Back to Today" }).waitFor();
  });
  await step("back online it is told, and its words are offered", async () => {
    network.mend();
    const notice = second.page.getByRole("alert").filter({ hasText: "Written after the signature" });
    await notice.getByText("Too late.").waitFor();
  });
  const { elements } = await noteOf("Ana Brandt");
  expect(elements).toEqual([expect.objectContaining({ text: "In the record." })]);
  await step(
    "one press offers them as an addendum, one more signs it, and the device keeps them no longer",
    async () => {
      const notice = second.page.getByRole("alert").filter({ hasText: "Written after the signature" });
      await notice.getByRole("button", { name: "Add them as an addendum" }).click();
      await keyboardOf(second.page).isAt(second.page.getByRole("textbox", { name: "What is added" }));
      await second.page.getByRole("button", { name: "Sign the addendum" }).click();
      await second.page.getByText("Addendum added.").waitFor();
      await notice.waitFor({ state: "hidden" });
    },
  );
  await network.close();
});

it("what a colleague marked or changed while the sheet was open is shown before it is signed", async () => {
  const path = await aGroupSession("Marked group");
  const sessionId = path.split("/")[2] ?? "";
  const { page, violations } = await open(practice.owner, path);
  await write(page, "Topic", "Being counted");
  for (const name of ["Ana Brandt", "Dora Quist"]) {
    await openRow(page, name);
    await type(page, name, "Spoke of the week.");
  }
  await untilSaved(page);
  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog");
  const refused = sheet.getByRole("alert").getByText("changed meanwhile, so nothing was signed");
  await step("somebody who is marked absent meanwhile gets no note, and it is said who", async () => {
    await signButton(page, "Sign 2 notes").waitFor();
    const [clientId = ""] = clients;
    await ines.person.ask(markAttendance, { sessionId, clientId, version: 1, status: "absent" });
    await signButton(page, "Sign 2 notes").click();
    await refused.waitFor();
    await sheet.getByText("Ana Brandt (words kept)").waitFor();
  });
  const { start } = (await practice.owner.person.ask(readSession, { sessionId })).session;
  const stop = new Date(Date.parse(start) + 31 * 60_000).toISOString();
  await step("so does another stop of the session", async () => {
    await ines.person.ask(changeSession, { sessionId, version: 1, stop });
    await signButton(page, "Sign 1 note").click();
    await refused.waitFor();
    await sheet.getByText(/ 31 min/).waitFor();
  });
  await signButton(page, "Sign 1 note").click();
  await page.getByRole("link", { name: "Back to Today" }).waitFor();
  expect(Date.parse((await noteOf("Dora Quist")).session.stop)).toBe(Date.parse(stop));
  expect(violations).toEqual([]);
});

async function aGroupSession(name: string): Promise<string> {
  const groupId = await practice.addGroup(name, clients, [ines]);
  return `/sessions/${await practice.addSession({ groupId })}/write`;
}

async function open(who: Somebody, path: string, address = goldthread.address) {
  const opened = await goldthread.openPageAs(who.person);
  await opened.page.goto(`${address}${path}`);
  await keyboardOf(opened.page).isAt(opened.page.getByRole("textbox", { name: "Topic" }));
  return opened;
}

async function openRow(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await keyboardOf(page).isAt(page.getByRole("textbox", { name }));
}

async function write(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole("textbox", { name: field }).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

async function type(page: Page, row: string, words: string): Promise<void> {
  await page.getByRole("textbox", { name: row }).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

/** The latest signed note in this member's chart. */
async function noteOf(name: string) {
  const clientId = clients[names.indexOf(name)] ?? "";
  const { timeline } = await practice.owner.person.ask(readChart, { clientId });
  const notes = timeline.flatMap(({ note }) => note ?? []).toSorted((a, b) => b.signedAt.localeCompare(a.signedAt));
  const { content } = await practice.owner.person.ask(readNote, {
    noteId: notes[0]?.id ?? expect.fail(`${name} has no note`),
  });
  return JSON.parse(content);
}
