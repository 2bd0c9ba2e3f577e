import { readFile } from "node:fs/promises";
import { verifyExportedNote } from "@goldthread/ledger";
import type { CDPSession, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { aPractice } from "./testing/a-practice.ts";
import { checkByNodeAlone } from "./testing/check-by-node-alone.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import type { WatchedPage } from "./testing/browser.ts";
import { signButton } from "./testing/writer.ts";

const goldthread = withGoldthread();
const words = { Subjective: "“Slept.”", Objective: "Calm.", Assessment: "Steady gains.", Plan: "Next week." };
let opened: WatchedPage;
let page: Page;
let device: CDPSession;
let authenticatorId = "";
let [clientId, session] = ["", ""];

beforeAll(async () => {
  const practice = await aPractice(goldthread.address);
  clientId = await practice.addClient("Ines Example");
  await practice.addStaff("Tamsin Hollowell", ["trainee"], { supervisor: practice.owner });
  session = await practice.addSession({ clientId }, { from: 90, to: 40 });
  opened = await goldthread.openPageAs(practice.owner.person);
  page = opened.page;
  device = await page.context().newCDPSession(page);
  await device.send("WebAuthn.enable");
  ({ authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  }));
});

const verify = (isUserVerified: boolean) =>
  device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });

it("somebody adds a passkey on the page about themselves", async () => {
  await page.goto(`${goldthread.address}/you`);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Desk");
  await step("a device that does not know who is there adds none", async () => {
    await verify(false);
    await page.getByRole("button", { name: "Go on to your device" }).click();
    await page.getByText("no passkey was added").waitFor();
    await verify(true);
  });
  await page.getByRole("button", { name: "Go on to your device" }).click();
  await page.getByRole("table", { name: "Your passkeys" }).getByRole("rowheader", { name: "Desk" }).waitFor();
});

it("and signs a note with it: the device is asked about exactly that note", async () => {
  await page.goto(`${goldthread.address}/sessions/${session}/write`);
  for (const [field, text] of Object.entries(words)) {
    await page.getByRole("textbox", { name: field, exact: true }).click();
    await page.keyboard.insertText(text);
  }
  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog");
  await sheet.getByText("your device asks for you").waitFor();
  await step("while the device says no, nothing is signed", async () => {
    await verify(false);
    await signButton(page).click();
    await sheet.getByRole("alert").getByText("did not confirm").waitFor();
    await verify(true);
  });
  await signButton(page).click();
  await page.getByRole("link", { name: "Back to Today" }).waitFor();
});

it("and a supervision note, which says so", async () => {
  await page.goto(`${goldthread.address}/supervision`);
  await page.getByRole("button", { name: "Write a supervision note" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("your device asks for you").waitFor();
  await dialog.getByLabel("Worked on").fill("Case A: how to end on time.");
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("listitem").getByText(", by passkey.").waitFor();
});

it("signs out, and in again by passkey, without a name", async () => {
  await page.goto(goldthread.address);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByRole("navigation", { name: "Places" }).waitFor();
});

it("removes the passkey, and the note stays valid for good", async () => {
  await page.goto(`${goldthread.address}/you`);
  await page.getByRole("button", { name: "Desk: actions" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Remove passkey" }).click();
  await page.getByText("you sign in and sign notes by fingerprint").waitFor();
  await page.goto(`${goldthread.address}/clients/${clientId}`);
  await page.getByRole("link", { name: "Individual session" }).click();
  await page.getByText("with passkey").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download JSON" }).click(),
  ]);
  const bytes = await readFile(await download.path());
  const verdict = await verifyExportedNote(bytes);
  expect(verdict).toMatchObject({ ok: true, findings: [] });
  expect(verdict.proven.join("\n")).toContain("by passkey");
  await step("Node's own cryptography, with none of our code, says the same of the file", async () => {
    const failing = (file: string) =>
      Object.entries(checkByNodeAlone(file)).flatMap(([what, holds]) => (holds ? [] : what));
    const file = bytes.toString();
    expect(failing(file)).toEqual([]);
    expect(failing(file.replace("Steady gains", "Steady pains"))).toEqual(["content"]);
    const turned = (name: string) =>
      file.replace(
        new RegExp(String.raw`(${name}\\":\\"..)(.)`),
        (_, before, one) => before + (one === "A" ? "B" : "A"),
      );
    expect(failing(turned("nonce"))).toEqual(["passkeyOfTheseFacts", "challenge"]);
    expect(failing(turned("signature"))).toEqual(["passkeyOfTheseFacts", "assertion"]);
  });
  expect(opened.violations).toEqual([]);
});
