import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { aPractice } from "./testing/a-practice.ts";
import type { WatchedPage } from "./testing/browser.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { signByApi } from "./testing/write-by-api.ts";

const goldthread = withGoldthread();
let trainee: WatchedPage;
let supervisor: WatchedPage;
let noteId = "";

beforeAll(async () => {
  const practice = await aPractice(goldthread.address);
  const ingrid = await practice.addStaff("Ingrid Supervises", ["supervisor"], { credential: "LCSW" });
  const tobiah = await practice.addStaff("Tobiah Learns", ["trainee"], { supervisor: ingrid });
  const members = [await practice.addClient("Ines Example"), await practice.addClient("Rowan Madeup")];
  const groupId = await practice.addGroup("Tuesday skills", members, [tobiah]);
  const sessionId = await practice.addSession({ groupId });
  const notes = await signByApi(tobiah.person, {
    sessionId,
    words: { topic: "Urge surfing", interventions: "Facilitators taught urge surfing." },
    members: Object.fromEntries(members.map((id) => [id, { narrative: "Took part and practised the skill." }])),
  });
  noteId = notes[members[0] ?? ""] ?? "";
  [trainee, supervisor] = await Promise.all([
    goldthread.openPageAs(tobiah.person),
    goldthread.openPageAs(ingrid.person),
  ]);
});

const reviews = async (page: Page) => {
  await page.goto(`${goldthread.address}/reviews`);
  await page.getByRole("heading", { level: 1, name: "Reviews" }).waitFor();
};

it("a trainee's note comes back with a comment beside the words, is answered, and the session is co-signed in one act", async () => {
  const { page } = supervisor;
  await page.goto(`${goldthread.address}/notes/${noteId}`);
  await page.getByText("Waits for your co-signature").waitFor();
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await page.getByLabel("Beside these words").fill("practised the skill");
  await page.getByRole("textbox", { name: "Comment" }).fill("Which skill, and how did it go?");
  await page.getByRole("button", { name: "Keep the comment" }).click();
  await page.getByText("Which skill, and how did it go?").first().waitFor();
  await page.getByRole("button", { name: "Return", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Return" }).click();
  await page.getByText("Returned by the supervisor").waitFor();

  const own = trainee.page;
  await reviews(own);
  await own.getByRole("region", { name: "Returned to you" }).getByRole("link", { name: "Ines Example" }).click();
  await own.getByText("Which skill, and how did it go?").first().waitFor();
  await own.getByText("A supervisor has not co-signed this note yet.").waitFor();
  await step("what the two say to each other does not go onto paper with the note", async () => {
    await own.emulateMedia({ media: "print" });
    for (const words of ["Which skill, and how did it go?", "Returned to you", "Returned by the supervisor"])
      expect(await own.getByText(words).filter({ visible: true }).count()).toBe(0);
    expect(await own.getByText("A supervisor has not co-signed this note yet.").isVisible()).toBe(true);
    await own.emulateMedia({ media: null });
    expect(await own.getByText("Returned by the supervisor").isVisible()).toBe(true);
  });
  await addendum(own, "Urge surfing; she rode out one urge in the room.");

  await reviews(page);
  await page.getByRole("button", { name: "Co-sign all 2" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Co-sign" }).click();
  await page.getByRole("region", { name: "To co-sign" }).waitFor({ state: "detached" });
  await own.reload();
  await own.getByText("Ingrid Supervises").first().waitFor();
  expect(await own.getByText("Not complete").count()).toBe(0);
});

it("what is added to every note of the session since waits again, and one press co-signs it on each", async () => {
  const own = trainee.page;
  await addendum(own, "The room was changed for the second half.", { isOfGroup: true });
  await own.getByText("A supervisor has not co-signed yet what was added since.").waitFor();

  const { page } = supervisor;
  await reviews(page);
  const waiting = page.getByRole("region", { name: "Additions to co-sign" });
  await waiting.getByRole("link", { name: "Rowan Madeup" }).waitFor();
  expect(await waiting.getByRole("link").allTextContents()).toEqual(["Ines Example", "Rowan Madeup"]);
  await waiting.getByRole("link", { name: "Ines Example" }).click();
  await page.getByText("The room was changed for the second half.").waitFor();
  await page.getByRole("button", { name: "Co-sign it on all 2 notes" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Co-sign" }).click();
  await page.getByText("Added to since it was co-signed").waitFor({ state: "detached" });
  await reviews(page);
  expect(await waiting.count()).toBe(0);

  await own.reload();
  await own.getByText("The room was changed for the second half.").waitFor();
  expect(await own.getByText("Not complete").count()).toBe(0);
  for (const { violations } of [trainee, supervisor]) expect(violations).toEqual([]);
});

async function addendum(page: Page, words: string, { isOfGroup = false } = {}): Promise<void> {
  await page.getByRole("button", { name: "Add to this note" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What is added").fill(words);
  if (isOfGroup) await dialog.getByLabel("It is about the whole group").check();
  await dialog.getByRole("button", { name: "Sign the addendum" }).click();
  await page.getByText(words).first().waitFor();
}
