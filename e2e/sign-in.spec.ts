import { addClient } from "@goldthread/api/nouns/client.ts";
import { addSession } from "@goldthread/api/nouns/session.ts";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf } from "./testing/keyboard.ts";
import { movedTime, withMovableClock } from "./testing/moved-time.ts";
import { countedHands } from "./testing/presses.ts";
import { signedIn, type Person } from "./testing/person.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { minutesAgo } from "./testing/zone-by-day.ts";
import { signButton, untilSaved, untilWords, wordsIn } from "./testing/writer.ts";

const goldthread = withGoldthread(withMovableClock);
let practice: APractice;
const anew = (): Promise<Person> => signedIn(goldthread.address, practice.owner);
const time = movedTime(() => goldthread.running, anew);

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
});

it("a wrong passphrase is told without saying which half was wrong, and what was typed stays", async () => {
  const { page, violations } = await goldthread.openPage();
  await page.goto(goldthread.address);
  const hands = keyboardOf(page);
  await hands.isAt(page.getByLabel("E-mail"));
  const said: string[] = [];
  for (const email of [practice.owner.email, "nobody@practice.example"]) {
    await hands.fill(page.getByLabel("E-mail"), email);
    await hands.fill(page.getByLabel("Passphrase"), "not the right one at all");
    await hands.press("Enter");
    said.push(await page.getByRole("alert").innerText());
    expect(await page.getByLabel("E-mail").inputValue()).toBe(email);
    await page.reload();
  }
  expect(said[0]).toContain("do not match");
  expect(said[1]).toBe(said[0]);
  await hands.fill(page.getByLabel("E-mail"), practice.owner.email);
  await hands.fill(page.getByLabel("Passphrase"), practice.owner.passphrase);
  await hands.press("Enter");
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  expect(violations).toEqual([]);
});

it("too many tries close one account for a while, also for the right passphrase, and nobody else's", async () => {
  const guessed = await practice.addStaff("Ines Marlow");
  const { page } = await goldthread.openPage();
  await page.goto(goldthread.address);
  const tryWith = async (passphrase: string) => {
    await page.getByLabel("E-mail").fill(guessed.email);
    await page.getByLabel("Passphrase").fill(passphrase);
    const answer = page.waitForResponse((response) => response.url().endsWith("/api/sign-in"));
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    return (await answer).status();
  };
  const answers: number[] = [];
  while (answers.length < 20 && answers.at(-1) !== 429)
    answers.push(await tryWith(`guess number ${answers.length} of many`));
  expect(answers.at(-1)).toBe(429);
  expect(await tryWith(guessed.passphrase)).toBe(429);
  await page.getByRole("alert").getByText("Too many tries").waitFor();
  await signedIn(goldthread.address, practice.owner);
});

it("a server that cannot answer for now signs nobody out", async () => {
  const { page } = await goldthread.openPage();
  await page.goto(goldthread.address);
  await page.getByLabel("E-mail").fill(practice.owner.email);
  await page.getByLabel("Passphrase").fill(practice.owner.passphrase);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  const isBusy = JSON.stringify({ error: { code: "busy", message: "Goldthread cannot take this now." } });
  await page.route("**/api/me", (route) =>
    route.fulfill({ status: 503, contentType: "application/json", body: isBusy }),
  );
  await page.reload();
  await page.getByRole("heading", { name: "Goldthread cannot be reached" }).waitFor();
  expect(await page.getByLabel("Passphrase").count()).toBe(0);
  await page.unroute("**/api/me");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("navigation", { name: "Places" }).waitFor();
});

it("a tab of one person shows and sends nothing while another is signed in in the same browser", async () => {
  const colleague = await practice.addStaff("Edda Sommer");
  const page = await openWriter("Nora Beil");
  await untilSaved(page);
  const beside = await page.context().newPage();
  await beside.goto(goldthread.address);
  await beside.getByRole("button", { name: "Sign out" }).click();
  await beside.getByLabel("E-mail").fill(colleague.email);
  await beside.getByLabel("Passphrase").fill(colleague.passphrase);
  await beside.keyboard.press("Enter");
  await beside.getByText("Edda Sommer").waitFor();
  await page.bringToFront();
  const again = page.getByRole("dialog", { name: "Sign in to go on" });
  await again.getByText(practice.owner.name).waitFor();
  expect(await page.getByText("Edda Sommer").count()).toBe(0);
  await again.getByLabel("Passphrase").fill(practice.owner.passphrase);
  await page.keyboard.press("Enter");
  await again.waitFor({ state: "detached" });
  await page.locator(".cm-content").first().click();
  await page.keyboard.type("Still mine.");
  await untilSaved(page);
  await step("and the other way round: the colleague's tab asks the colleague", async () => {
    await beside.bringToFront();
    await beside.getByRole("link", { name: "Schedule" }).click();
    await beside.getByRole("dialog", { name: "Sign in to go on" }).getByText("Edda Sommer").waitFor();
  });
});

it("a page that nobody uses warns, then closes with every word kept, and goes on where it was", async () => {
  const page = await openWriter("Ana Brandt");
  await page.keyboard.type("Before the pause.");
  await untilSaved(page);
  const warning = page.getByRole("alertdialog", { name: "Are you still here?" });
  await step("a minute before the end it asks, and stays when told to", async () => {
    await time.pass(14.2, [page]);
    await warning.waitFor();
    await page.keyboard.press("Enter");
    await warning.waitFor({ state: "detached" });
  });
  await step("unanswered, it closes over the page", async () => {
    await time.pass(14.2, [page]);
    await warning.waitFor();
    await time.pass(1, [page]);
    await page.getByRole("dialog", { name: "Sign in to go on" }).waitFor();
    await warning.waitFor({ state: "detached" });
  });
  await step("the same person signs in, and every word is there", async () => {
    const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
    await keyboardOf(page).isAt(dialog.getByLabel("Passphrase"));
    await page.keyboard.type("wrong on purpose, twelve");
    await page.keyboard.press("Enter");
    await dialog.getByRole("alert").waitFor();
    await dialog.getByLabel("Passphrase").fill(practice.owner.passphrase);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(await wordsIn(page, "Subjective")).toBe("Before the pause.");
    await page.getByRole("textbox", { name: "Subjective" }).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" And after.");
    await untilSaved(page);
    await page.reload();
    await untilWords(page, "Subjective", "Before the pause. And after.");
  });
});

it("signing asks for the passphrase again after ten minutes, as one text and no further press", async () => {
  const page = await openWriter("Milo Fenn");
  const hands = countedHands(page);
  await hands.type("Proven anew.");
  await untilSaved(page);
  await time.pass(10.5, [page]);
  await hands.press("Control+Enter");
  await keyboardOf(page).isAt(page.getByLabel("Your passphrase"));
  await step("none is told at its field, and nothing is asked of the server", async () => {
    await page.keyboard.press("Enter");
    await page.getByText("Enter your passphrase, then sign.").waitFor();
    await keyboardOf(page).isAt(page.getByLabel("Your passphrase"));
    expect(await page.getByRole("dialog").getByRole("alert").count()).toBe(0);
  });
  await step("a wrong one signs nothing", async () => {
    await page.keyboard.type("not my passphrase at all");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("Nothing was signed").waitFor();
    expect(await page.getByLabel("Your passphrase").inputValue()).toBe("");
  });
  await page.getByLabel("Your passphrase").focus();
  await hands.type(practice.owner.passphrase);
  await hands.press("Enter");
  await page.getByRole("link", { name: "Open the note" }).waitFor();
  expect(hands.presses()).toBe(2);
  await step("just given, it is not asked for again", async () => {
    const next = await openWriter("Dora Quist");
    await next.keyboard.type("Right after.");
    await untilSaved(next);
    await next.keyboard.press("Control+Enter");
    await keyboardOf(next).isAt(signButton(next));
    expect(await next.getByLabel("Your passphrase").count()).toBe(0);
  });
});

async function openWriter(name: string): Promise<Page> {
  const person = await anew();
  const { id: clientId } = await person.ask(addClient, { name });
  const { id: sessionId } = await person.ask(addSession, {
    kind: "individual",
    clientId,
    start: minutesAgo(70),
    stop: minutesAgo(10),
    overlap: "intended",
  });
  const { page } = await goldthread.openPage();
  await page.clock.install();
  await page
    .context()
    .addCookies([{ ...person.cookie(), url: goldthread.address, httpOnly: true, sameSite: "Strict" }]);
  await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
  await keyboardOf(page).isAt(page.getByRole("textbox", { name: "Subjective" }));
  return page;
}
