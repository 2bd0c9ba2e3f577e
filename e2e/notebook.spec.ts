import { listItems, placeNotebookHold, readNotebook, readNotebookStanding } from "@goldthread/api/nouns/notebook.ts";
import { readFile } from "node:fs/promises";
import { addClient } from "@goldthread/api/nouns/client.ts";
import { readMe } from "@goldthread/api/nouns/me.ts";
import { addSession } from "@goldthread/api/nouns/session.ts";
import { addStaff } from "@goldthread/api/nouns/staff.ts";
import { openAgeFile } from "@goldthread/vault/testing/open-age-file.ts";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { aNetwork } from "./testing/a-network.ts";
import { type APractice, aPractice } from "./testing/a-practice.ts";
import { type Person, signedIn } from "./testing/person.ts";
import { step } from "./testing/step.ts";
import { phone, withGoldthread } from "./testing/with-goldthread.ts";
import { minutesAgo } from "./testing/zone-by-day.ts";

const goldthread = withGoldthread();
let practice: APractice;
beforeAll(async () => {
  practice = await aPractice(goldthread.address);
});

const passphrase = "seven quiet lamps over rivers";
const renewed = "nine loud kettles under snow";
const changed = "three slow ferries past dawn";

async function openNotebook(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Notebook", exact: true }).click();
}

async function choosePassphrase(page: Page, words: string): Promise<void> {
  await page.getByLabel("New passphrase for the notebook").fill(words);
  await page.getByLabel("The same once more").fill(words);
}

/** Begins the notebook and proves the paper; the recovery key comes back. */
async function begin(page: Page): Promise<string> {
  await openNotebook(page);
  await choosePassphrase(page, passphrase);
  await page.getByRole("button", { name: "Begin" }).click();
  const groups = page.getByRole("list", { name: "Recovery key in ten groups" }).getByRole("listitem");
  await groups.first().waitFor();
  const words = (await groups.allInnerTexts()).map((text) => text.replace(/^\d+\s+/, "").trim());
  await page.getByRole("button", { name: "I have it on paper" }).click();
  for (const field of await page.getByRole("textbox", { name: /^Group/ }).all()) {
    const name = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? "");
    await field.fill(words[Number(name.replaceAll(/\D/g, "")) - 1] ?? "");
  }
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("button", { name: "Write a note" }).waitFor();
  return words.join(" ");
}

async function write(page: Page, note: { title: string; text: string; about?: string; day?: string }): Promise<void> {
  await page.getByRole("button", { name: "Write a note" }).click();
  await page.getByLabel("Title").fill(note.title);
  if (note.about !== undefined) {
    await page.getByRole("combobox", { name: "About" }).fill(note.about);
    await page.getByRole("option", { name: note.about }).click();
  }
  if (note.day !== undefined) await page.getByLabel("Day", { exact: true }).fill(note.day);
  await page.getByLabel("Note", { exact: true }).fill(note.text);
  await page.getByText(/^Sealed on this device \d/).waitFor();
}

async function unlock(page: Page, words: string): Promise<void> {
  await page.getByLabel("Passphrase of the notebook").fill(words);
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
}

async function lock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await page.getByRole("heading", { name: "Locked" }).waitFor();
}

/** Nothing waits on this device any more. It may go by itself just before it is pressed. */
async function sendNow(page: Page): Promise<void> {
  const send = page.getByRole("button", { name: "Send it now" });
  if (await send.isVisible()) await send.click({ timeout: 5_000 }).catch(() => undefined);
  await send.waitFor({ state: "detached" });
}

async function asAWhole(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "The notebook as a whole" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** With a licence by which one may keep a private notebook. */
async function aTherapist(name: string): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@practice.example`;
  const words = "eleven lanterns on the quay";
  const staff = { name, email, credential: "LPC", roles: ["clinician" as const], supervisorId: null };
  await practice.owner.person.ask(addStaff, { ...staff, passphrase: words });
  return signedIn(goldthread.address, { email, passphrase: words });
}

const notes = (page: Page) => page.getByRole("list", { name: "Private notes" }).getByRole("listitem");

describe("the private notebook", () => {
  it("is written, locked, found again, opened elsewhere with the paper alone, and read by nobody else", async () => {
    await practice.addClient("Ada Brun");
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    let recoveryKey = "";
    await step("begin it, and show that the paper is at hand", async () => {
      recoveryKey = await begin(page);
    });
    await step("write, to a client and to nobody", async () => {
      await write(page, { title: "The fire", text: "She laughed when she spoke of it.", about: "Ada Brun" });
      await write(page, { title: "Supervision", text: "Ask why I hurry at the end of the hour." });
    });
    await step("lock: nothing of it is on the page, in the address or in the title", async () => {
      await lock(page);
      expect(await page.content()).not.toMatch(/fire|laughed|Ada Brun|Supervision/);
      expect(page.url()).toMatch(/\/notebook$/);
      expect(await page.title()).toBe("Private notebook · Goldthread");
    });
    await step("another passphrase opens nothing, the right one finds it by its words", async () => {
      await unlock(page, renewed);
      await page.getByText("That is not the notebook's passphrase").waitFor();
      await unlock(page, passphrase);
      await page.getByLabel("Search the notebook").fill("laugh");
      await page.getByText("1 note found").waitFor();
      await page.getByLabel("Search the notebook").fill("ada");
      await notes(page)
        .getByRole("button", { name: /The fire/ })
        .click();
      expect(await page.getByLabel("Note", { exact: true }).inputValue()).toContain("She laughed");
    });
    await step("leaving locks it", async () => {
      await sendNow(page);
      await page.getByRole("link", { name: "Today" }).click();
      await page.getByLabel("Search the notebook").waitFor({ state: "detached" });
      // In the page, whose own timer began before this one and so is done before it.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 2_000)));
      await openNotebook(page);
      await page.getByRole("heading", { name: "Locked" }).waitFor();
    });
    await step("on a new device, with nothing but the paper", async () => {
      const other = await goldthread.openPageAs(practice.owner.person);
      await openNotebook(other.page);
      await other.page.getByRole("button", { name: "I have lost the passphrase" }).click();
      await other.page
        .getByRole("textbox", { name: "Recovery key" })
        .fill(recoveryKey.toLowerCase().replace(/^./, (first) => (first === "q" ? "p" : "q")));
      await choosePassphrase(other.page, renewed);
      await other.page.getByRole("button", { name: "Open with the recovery key" }).click();
      await other.page.getByText("missing or mistyped").or(notes(other.page).first()).first().waitFor();
      await other.page.getByRole("textbox", { name: "Recovery key" }).fill(recoveryKey.toLowerCase());
      await other.page.getByRole("button", { name: "Open with the recovery key" }).click();
      await notes(other.page).filter({ hasText: "The fire" }).waitFor();
      expect(await notes(other.page).count()).toBe(2);
      await lock(other.page);
      await unlock(other.page, passphrase);
      await other.page.getByText("That is not the notebook's passphrase").waitFor();
      await unlock(other.page, renewed);
      await notes(other.page).first().waitFor();
      expect(other.violations).toEqual([]);
    });
    await step("the passphrase is changed: the old one opens nothing, the new one everything", async () => {
      await unlock(page, renewed);
      await asAWhole(page, /Passphrase, passkeys/);
      const form = page.getByRole("form", { name: "Change the passphrase" });
      const change = form.getByRole("button", { name: "Change it" });
      await choosePassphrase(page, changed);
      await form.getByLabel("Passphrase of the notebook, as it is now").fill(passphrase);
      await change.click();
      await form.getByText("That is not the notebook's passphrase").waitFor();
      await form.getByLabel("Passphrase of the notebook, as it is now").fill(renewed);
      await change.click();
      await page.getByText("The notebook has a new passphrase").waitFor();
      await lock(page);
      await unlock(page, renewed);
      await page.getByText("That is not the notebook's passphrase").waitFor();
      await unlock(page, changed);
      await notes(page).filter({ hasText: "The fire" }).waitFor();
    });
    await step("a colleague, an administrator, a supervisor: nobody is given a byte of it", async () => {
      for (const role of ["clinician", "administrator", "supervisor", "records-officer"] as const) {
        const { person } = await practice.addStaff(`Other ${role}`, [role]);
        expect((await person.ask(listItems, {})).items).toEqual([]);
        expect((await person.ask(readNotebook, {})).wraps).toEqual([]);
      }
      const { person } = await practice.addStaff("Officer of records", ["records-officer"]);
      expect(await person.ask(readNotebookStanding, { staffId: practice.owner.id })).toEqual({ exists: true });
      const { items } = await practice.owner.person.ask(listItems, {});
      const kept = items.map(({ sealed }) => Buffer.from(sealed, "base64").toString("latin1")).join("");
      expect(kept).not.toMatch(/fire|laughed|Ada|Supervision/);
    });
    expect(violations).toEqual([]);
  });

  it("opens with a passkey, and not once the passkey is taken away", async () => {
    const person = await aTherapist("Cyn Dahl");
    const { page, violations } = await goldthread.openPageAs(person);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        ctap2Version: "ctap2_1",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        hasPrf: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await begin(page);
    await write(page, { title: "Sealed", text: "By the passphrase, opened by the passkey." });
    await page.getByRole("button", { name: "The notebook as a whole" }).click();
    await page.getByRole("menuitem", { name: /Passphrase, passkeys/ }).click();
    await page.getByLabel("What you call the device").fill("laptop");
    const form = page.getByRole("form", { name: "Add a passkey" });
    await form.getByLabel("Passphrase of the notebook, as it is now").fill(passphrase);
    await form.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByText("Passkey “laptop”").waitFor();
    await lock(page);
    await page.getByRole("button", { name: "Unlock with your passkey" }).click();
    await notes(page).filter({ hasText: "Sealed" }).waitFor();
    await page.getByRole("button", { name: "The notebook as a whole" }).click();
    await page.getByRole("menuitem", { name: /Passphrase, passkeys/ }).click();
    await page.getByRole("button", { name: "Take away" }).click();
    await page.getByText("Passkey “laptop”").waitFor({ state: "detached" });
    await lock(page);
    expect(await page.getByRole("button", { name: "Unlock with your passkey" }).count()).toBe(0);
    await unlock(page, passphrase);
    await notes(page).filter({ hasText: "Sealed" }).waitFor();
    expect(violations).toEqual([]);
  });

  it("keeps both versions of a note that two devices wrote while offline, and takes new keys for everything", async () => {
    const person = await aTherapist("Edda Frey");
    const laptop = await goldthread.openPageAs(person);
    await begin(laptop.page);
    await write(laptop.page, { title: "Begun", text: "Begun." });
    await sendNow(laptop.page);
    const phone = await goldthread.openPageAs(person);
    await openNotebook(phone.page);
    await unlock(phone.page, passphrase);
    await notes(phone.page).filter({ hasText: "Begun" }).getByRole("button").click();
    const pages = [laptop.page, phone.page];
    for (const [nr, page] of pages.entries()) {
      await page.context().setOffline(true);
      await page.getByLabel("Note", { exact: true }).fill(`Begun. Gone on, on device ${nr}.`);
      await page.getByText(/^Sealed on this device \d/).waitFor();
    }
    for (const page of pages) {
      await page.context().setOffline(false);
      await sendNow(page);
    }
    await notes(phone.page).filter({ hasText: "other version" }).waitFor();
    expect(await notes(phone.page).count()).toBe(2);
    await lock(phone.page);
    await unlock(phone.page, passphrase);
    await notes(phone.page).nth(1).waitFor();

    await step("new keys: the old paper opens nothing, everything is still there", async () => {
      await phone.page.getByRole("button", { name: "The notebook as a whole" }).click();
      await phone.page.getByRole("menuitem", { name: /Passphrase, passkeys/ }).click();
      const form = phone.page.getByRole("form", { name: "Make all keys new" });
      await form.getByLabel("Passphrase of the notebook, as it is now").fill(passphrase);
      await form.getByRole("button", { name: "Make all keys new" }).click();
      await phone.page.getByRole("heading", { name: "Your recovery key" }).waitFor();
      await phone.page.getByRole("button", { name: "Not now" }).click();
      await phone.page.getByText("You have not shown yet").waitFor();
      await lock(phone.page);
      await unlock(phone.page, passphrase);
      await notes(phone.page).nth(1).waitFor();
    });
    expect([...laptop.violations, ...phone.violations]).toEqual([]);
  });

  it("opens when its page is loaded anew without a network, is written and read there, and is sent later", async () => {
    const person = await aTherapist("Nils Ohm");
    const { id: clientId } = await person.ask(addClient, { name: "Bela Cohn" });
    const times = { start: minutesAgo(70), stop: minutesAgo(10) };
    const { id: sessionId } = await person.ask(addSession, { kind: "individual", clientId, ...times });
    const network = await aNetwork(() => goldthread.address);
    const { page, violations } = await goldthread.openPage();
    await page.context().addCookies([{ ...person.cookie(), url: network.address, httpOnly: true, sameSite: "Strict" }]);
    await page.goto(network.address);
    await begin(page);
    await write(page, { title: "The fire", text: "She laughed when she spoke of it." });
    await page.goto(`${network.address}/sessions/${sessionId}/write`);
    await page.getByRole("textbox").first().click();
    await page.keyboard.type("Worked on grief. ");
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await step("nothing but the app itself is kept for it: no answer, no word of anybody", async () => {
      const kept = await page.evaluate(async () => {
        const all = (await Promise.all((await caches.keys()).map((name) => caches.open(name)))).map(async (cache) =>
          Promise.all(
            (await cache.keys()).map(async (request) => ({
              path: new URL(request.url).pathname,
              text: (await (await cache.match(request))?.text()) ?? "",
            })),
          ),
        );
        return (await Promise.all(all)).flat();
      });
      expect(kept.length).toBeGreaterThan(50);
      const others = kept.filter(({ path }) => !/^\/(mark\.svg|assets\/[^/]+)?$/.test(path));
      const telling = kept.filter(({ text }) => /Bela Cohn|Nils Ohm|when she spoke of it/.test(text));
      expect([...others, ...telling].map(({ path }) => path)).toEqual([]);
    });
    network.cut();
    await page.keyboard.type("Said goodbye to the garden.");
    await page
      .getByText(/kept on this device/i)
      .first()
      .waitFor();
    await step("the words of the official note that were not sent stand there, with whose they are", async () => {
      await page.reload();
      await page.getByText("This page shows what is on this device").waitFor();
      await page.getByRole("heading", { name: /^Bela Cohn, / }).waitFor();
      await page.getByText("Said goodbye to the garden.").waitFor();
    });
    await step("the notebook opens, and is written", async () => {
      await openNotebook(page);
      await unlock(page, passphrase);
      await notes(page).filter({ hasText: "The fire" }).getByRole("button").click();
      await page.getByText("She laughed when she spoke of it.").waitFor();
      await write(page, { title: "Without a network", text: "The train stands in a tunnel." });
    });
    await step("loaded once more, it is found by its words", async () => {
      await page.reload();
      await unlock(page, passphrase);
      await page.getByLabel("Search the notebook").fill("tunnel");
      await notes(page).filter({ hasText: "Without a network" }).waitFor();
    });
    await step("with the server it goes on, and everything is sent", async () => {
      network.mend();
      await page.getByRole("button", { name: "Go on with it" }).click();
      await page.getByRole("link", { name: "Today" }).waitFor();
      await unlock(page, passphrase);
      await notes(page).nth(1).waitFor();
      await sendNow(page);
      await page.goto(`${network.address}/sessions/${sessionId}/write`);
      await page.getByText("Worked on grief. Said goodbye to the garden.").waitFor();
      await page
        .getByText(/^Saved/)
        .first()
        .waitFor();
    });
    await step("signed out, the device does not even say who was here", async () => {
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByRole("heading", { name: /Sign in/ }).waitFor();
      network.cut();
      await page.reload();
      await page.getByRole("heading", { name: "Goldthread cannot be reached" }).waitFor();
      expect(await page.content()).not.toMatch(/Nils|Bela|garden/);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/Nils/);
    });
    await network.close();
    expect(violations.filter((line) => !line.includes("WebSocket"))).toEqual([]);
  });

  it("lies beside the official note, sends back what belongs there, and gives out one note on a ground", async () => {
    const person = await aTherapist("Gil Hahn");
    const { id: clientId } = await person.ask(addClient, { name: "Timo Ravn" });
    const { id: sessionId } = await person.ask(addSession, {
      kind: "individual",
      clientId,
      start: minutesAgo(70),
      stop: minutesAgo(10),
    });
    await person.ask(addClient, { name: "Ines Jung" });
    const { page, violations } = await goldthread.openPageAs(person);
    await begin(page);
    await write(page, { title: "The fire", text: "She laughed when she spoke of it.", about: "Ines Jung" });
    await step("away from the session, it can be written about too, and everything is asked about", async () => {
      await page.getByRole("button", { name: "Write a note" }).click();
      await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Reflection" });
      await page.getByRole("combobox", { name: "About" }).fill("Timo");
      await page.getByRole("option", { name: /^Timo Ravn, / }).click();
      await page.getByRole("link", { name: "The official note of this session" }).waitFor();
      await page.getByLabel("Note", { exact: true }).fill("I asked about sertraline too late.");
      await page.getByText("Does the official note speak of medication?").waitFor();
      await page.getByRole("button", { name: "Delete", exact: true }).click();
      await page.getByText("The note is deleted.").waitFor();
    });
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    const official = page.getByRole("textbox").first();
    await official.click();
    await page.keyboard.type("Worked on grief. I felt irritated by the long silence.");
    await step("the reviewer offers to move what is the author's own", async () => {
      await page.getByRole("button", { name: /^Review/ }).click();
      await page.getByRole("button", { name: "Move the sentence to your notebook" }).click();
      await unlock(page, passphrase);
      const note = page.getByLabel("Note", { exact: true });
      await note.waitFor();
      expect(await note.inputValue()).toBe("I felt irritated by the long silence.");
    });
    await step("the guard offers to take what belongs in the record", async () => {
      await page
        .getByLabel("Note", { exact: true })
        .fill("I felt irritated by the long silence. He spoke of suicide again.");
      await page.getByRole("button", { name: "Take this sentence to the official note" }).click();
      await page.getByText("Take this sentence to the official note").waitFor({ state: "detached" });
    });
    await step("one key goes back, and forth", async () => {
      await page.keyboard.press("F9");
      await page.getByText("He spoke of suicide again.").waitFor();
      expect(await page.locator(".note-column").innerText()).not.toContain("irritated");
      await page.keyboard.press("F9");
      await page.getByLabel("Note", { exact: true }).waitFor();
      await page.keyboard.press("F9");
    });
    await step("two clients' notes go out apart; one goes out seen first, and is accounted for", async () => {
      await openNotebook(page);
      await notes(page).first().waitFor();
      await page.getByRole("button", { name: "The notebook as a whole" }).click();
      await page.getByRole("menuitem", { name: "Give notes out" }).click();
      await page.getByRole("checkbox", { name: /irritated/ }).check();
      await page.getByRole("checkbox", { name: /The fire/ }).check();
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByText("more than one client").waitFor();
      await page.getByRole("checkbox", { name: /The fire/ }).uncheck();
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByRole("combobox", { name: "Ground" }).selectOption({ label: "Health oversight of the author" });
      await page.getByLabel("To whom").fill("State board");
      await page.getByLabel("What for").fill("Complaint 12");
      await page.getByRole("button", { name: "Look at what goes out" }).click();
      const packet = page.getByRole("region", { name: "What goes out" });
      await packet.getByText("I felt irritated").waitFor();
      expect(await packet.innerText()).not.toContain("laughed");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Give out and save the file" }).click();
      expect((await download).suggestedFilename()).toBe("private-notes.txt");
      await page.getByText("State board").waitFor();
    });
    expect(violations).toEqual([]);
  });

  it("asks its author about notes older than they set, deletes one that they need no more, and none under a legal hold", async () => {
    const person = await aTherapist("Mira Nord");
    const { page, violations } = await goldthread.openPageAs(person, { colorScheme: "dark" });
    const backToNotes = page.getByRole("button", { name: "Back to the notes" }).first();
    const row = (title: string) => page.getByRole("listitem").filter({ hasText: title });
    await begin(page);
    await page.setViewportSize(phone);
    for (const [title, day] of [
      ["Of long ago", "2012-03-02"],
      ["Of the year after", "2013-03-02"],
      ["Of yore", "2014-03-02"],
    ] as const) {
      await write(page, { title, text: `What I made of it: ${title}.`, day });
      await page.getByRole("button", { name: "All notes" }).click();
    }
    await write(page, { title: "Of today", text: "First." });
    await sendNow(page);
    await page.getByRole("button", { name: "All notes" }).click();
    const asked: string[] = [];
    const told: string[] = [];
    page.on("request", (request) => {
      asked.push(new URL(request.url()).pathname);
      told.push(request.postData() ?? "");
    });
    await step("nobody is asked before they set so; the choice is set inside", async () => {
      expect(await page.getByText(/older than/).count()).toBe(0);
      await asAWhole(page, /Passphrase, passkeys/);
      await page.getByRole("combobox", { name: "Ask me whether I still need a note after" }).selectOption("7 years");
      await backToNotes.click();
      await page.getByText("3 notes are older than 7 years").waitFor();
    });
    await step("one is read and kept for another year, by the keyboard alone", async () => {
      await page.getByRole("button", { name: "Look at them" }).click();
      await row("Of long ago").getByRole("button", { name: "Read" }).press("Enter");
      await page.getByText("What I made of it: Of long ago.").waitFor();
      await row("Of long ago").getByRole("button", { name: "Keep for another year" }).press("Enter");
      await page.getByText(/^Kept until .* 2 notes to look at\.$/).waitFor();
      expect(await row("Of long ago").count()).toBe(0);
      // Nothing but the sealed items themselves, at their own time.
      expect(asked.filter((path) => /^\/api\/notebook(?!\/(items|requests)(\/[0-9a-f-]+)?$)/.test(path))).toEqual([]);
    });
    await step("one is deleted, asked once", async () => {
      await row("Of the year after").getByRole("button", { name: "Delete" }).click();
      await page.getByRole("button", { name: "No", exact: true }).click();
      await row("Of the year after").getByRole("button", { name: "Delete" }).click();
      await page.getByRole("button", { name: "Delete for good" }).click();
      await page.getByText("Deleted. 1 note to look at.").waitFor();
      await sendNow(page);
      await backToNotes.click();
      await page.getByText("1 note is older than 7 years").waitFor();
      expect(await notes(page).count()).toBe(3);
      expect(told.join(" ")).toContain('"sealed"');
      expect(told.join(" ")).not.toMatch(/askAfterYears|keptUntil|2012-|2013-|Of long ago/);
    });
    await step("locked, it says nothing of it; open again, it remembers", async () => {
      await lock(page);
      expect(await page.content()).not.toMatch(/older than/);
      await unlock(page, passphrase);
      await page.getByText("1 note is older than 7 years").waitFor();
    });
    await step("a hold placed meanwhile brings back what was deleted, and refuses from then on", async () => {
      const { person: officer } = await practice.addStaff("Olga Prim", ["records-officer"]);
      const { staff } = await person.ask(readMe, {});
      await officer.ask(placeNotebookHold, { authorId: staff.id, reason: "A case" });
      await page.getByRole("button", { name: "Look at it" }).click();
      await row("Of yore").getByRole("button", { name: "Delete" }).click();
      await page.getByRole("button", { name: "Delete for good" }).click();
      await page.getByText("Deleted. No note").waitFor();
      await page.getByRole("button", { name: "Send it now" }).click();
      await page.getByText("A legal hold stands on your notebook", { exact: true }).waitFor();
      await row("Of yore").getByRole("button", { name: "Delete" }).click();
      await page.getByText("so nothing in it is deleted").waitFor();
      expect(await page.getByText(/^Deleted/).count()).toBe(0);
      expect(await page.getByRole("button", { name: "Delete for good" }).count()).toBe(0);
      await backToNotes.click();
    });
    await step("what the hold keeps of a note stands with its earlier versions", async () => {
      await notes(page).filter({ hasText: "Of today" }).getByRole("button").click();
      await page.getByLabel("Note", { exact: true }).fill("Second.");
      await page.getByText(/^Sealed on this device \d/).waitFor();
      await sendNow(page);
      await page.getByRole("button", { name: "Earlier versions" }).click();
      await page.getByRole("button", { name: "Versions kept by the hold" }).click();
      const kept = page.getByRole("list", { name: "Versions kept by the hold" }).getByRole("listitem");
      await kept.locator("summary").click();
      await kept.getByText("First.").waitFor();
    });
    expect(violations).toEqual([]);
  });

  it("goes along with its author as files that only the paper opens, and locks itself when nobody uses it", async () => {
    const person = await aTherapist("Karl Lund");
    const { page, violations } = await goldthread.openPageAs(person);
    await page.clock.install();
    await page.reload();
    const recoveryKey = await begin(page);
    await write(page, { title: "The fire", text: "She laughed when she spoke of it. Łukasz “again”." });
    await page.getByRole("button", { name: "The notebook as a whole" }).click();
    await page.getByRole("menuitem", { name: "Take the whole notebook with you" }).click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the archive" }).click();
    const archive = await readFile(await (await saving).path());
    const file = storedFile(archive, "note-00001.txt.age");
    const key = `AGE-SECRET-KEY-1${recoveryKey.replaceAll(" ", "")}`;
    expect(openAgeFile(file, key).toString("utf8")).toContain("She laughed when she spoke of it. Łukasz “again”.");
    expect(archive.toString("latin1")).not.toMatch(/laughed|The fire/);

    await page.getByRole("button", { name: "The notebook as a whole" }).click();
    await page.getByRole("menuitem", { name: /Passphrase, passkeys/ }).click();
    await page.getByRole("button", { name: "Leave nothing on this device" }).click();
    await page.getByText("This device holds nothing").waitFor();
    await unlock(page, passphrase);
    await notes(page).filter({ hasText: "The fire" }).getByRole("button").click();

    await page.clock.fastForward("06:00");
    await page.getByText("Nobody used it for a while").waitFor();
    expect(await page.content()).not.toContain("laughed");
    expect(violations).toEqual([]);
  });
});

/** One file out of an archive whose files are stored as they are. */
function storedFile(archive: Buffer, name: string): Buffer {
  // The name stands in the words of the first file, too.
  let at = archive.indexOf(name);
  while (at >= 0 && archive.readUInt32LE(at - 30) !== 0x04034b50) at = archive.indexOf(name, at + 1);
  const head = at - 30;
  const start = at + name.length;
  return archive.subarray(start, start + archive.readUInt32LE(head + 18));
}
