import { readNote } from "@goldthread/api/nouns/note.ts";
import { beforeAll, expect, it } from "vitest";
import { aPractice } from "./testing/a-practice.ts";
import type { WatchedPage } from "./testing/browser.ts";
import type { Person } from "./testing/person.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { signByApi } from "./testing/write-by-api.ts";

const goldthread = withGoldthread();
const typed = "She rang the next morning and asked for the sheet again.";
const words = { objective: "Calm.", assessment: "Steady gains.", plan: "Next week." };
let opened: WatchedPage;
let passphrase = "";
let [first, second, third] = ["", "", ""];
let person: Person;

beforeAll(async () => {
  const practice = await aPractice(goldthread.address);
  ({ passphrase } = practice.owner);
  ({ person } = practice.owner);
  const aNote = async (name: string, times: { from: number; to: number }) => {
    const clientId = await practice.addClient(name);
    const sessionId = await practice.addSession({ clientId }, times);
    return (await signByApi(person, { sessionId, words }))[clientId] ?? "";
  };
  first = await aNote("Ines Example", { from: 90, to: 40 });
  second = await aNote("Rowan Madeup", { from: 190, to: 140 });
  third = await aNote("Finn Invented", { from: 290, to: 240 });
  opened = await goldthread.openPageAs(person);
});

async function typeAddendum(noteId: string) {
  await opened.page.goto(`${goldthread.address}/notes/${noteId}`);
  await opened.page.getByRole("button", { name: "Add to this note" }).click();
  const dialog = opened.page.getByRole("dialog", { name: "Add to this note" });
  await dialog.getByLabel("What is added").fill(typed);
  return { text: dialog.getByLabel("What is added"), dialog, sign: dialog.getByRole("button", { name: "Sign" }) };
}

it("an addendum to a note that another tab took back meanwhile is refused in plain words, and keeps its own", async () => {
  const { text, dialog, sign } = await typeAddendum(first);
  const other = await opened.page.context().newPage();
  await other.goto(`${goldthread.address}/notes/${first}`);
  await other.getByRole("button", { name: "Retract", exact: true }).click();
  const retraction = other.getByRole("dialog");
  await retraction.getByLabel("Reason").fill("Written twice.");
  await retraction.getByRole("button", { name: "Sign the retraction" }).click();
  await retraction.waitFor({ state: "detached" });
  await other.close();
  await sign.click();
  await dialog.getByRole("alert").getByText("This note was retracted: nothing more is added to it").waitFor();
  expect(await text.inputValue()).toBe(typed);
  // Behind it the page shows the note as it is now.
  await opened.page.getByText("retracted this note on").waitFor();
  expect(await text.inputValue()).toBe(typed);
});

it("an addendum whose answer was lost, signed again in other words, is refused in plain words and not taken for kept", async () => {
  const { page } = opened;
  const { text, dialog, sign } = await typeAddendum(third);
  let isLost = true;
  await page.route("**/addenda", async (route) => {
    if (!isLost) return await route.continue();
    isLost = false;
    await route.fetch();
    await route.abort();
  });
  await sign.click();
  await dialog.getByRole("alert").waitFor();
  await text.fill(`${typed} And she said why.`);
  await sign.click();
  await dialog.getByText("What you sent before was added, in other words than these.").waitFor();
  expect(await text.inputValue()).toBe(`${typed} And she said why.`);
  const after = async () => (await person.ask(readNote, { noteId: third })).after;
  expect(await after()).toHaveLength(1);
  await step("the very words sent before are told as kept, and stand there once", async () => {
    await text.fill(typed);
    await sign.click();
    await dialog.waitFor({ state: "detached" });
    expect(await after()).toHaveLength(1);
  });
  await page.unroute("**/addenda");
});

it("an addendum whose writer's sign-in ended in the middle is signed after signing in again, word for word", async () => {
  const { page } = opened;
  const { dialog, sign } = await typeAddendum(second);
  await page.context().clearCookies();
  await sign.click();
  const again = page.getByRole("dialog", { name: "Sign in to go on" });
  await again.getByLabel("Passphrase").fill(passphrase);
  await again.getByRole("button", { name: "Sign in" }).click();
  // What was pressed goes on by itself: nobody presses twice.
  await dialog.waitFor({ state: "detached" });
  await page.getByText(typed).waitFor();
  expect(opened.violations).toEqual([]);
});
