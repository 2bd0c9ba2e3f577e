import { readFile } from "node:fs/promises";
import { giveClientAccess } from "@goldthread/api/nouns/client-access.ts";
import { addRecordRequest, answerRecordRequest } from "@goldthread/api/nouns/record-request.ts";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { phone, withGoldthread } from "./testing/with-goldthread.ts";
import { signByApi, writeByApi } from "./testing/write-by-api.ts";

const goldthread = withGoldthread();
let practice: APractice;
let rosa: string;
let page: Page;
let violations: readonly string[];

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  const { person } = practice.owner;
  rosa = await practice.addClient("Rosa Lindqvist");
  const piet = await practice.addClient("Piet Otherwise");
  const sessionId = await practice.addSession({ groupId: await practice.addGroup("Tuesday", [rosa, piet]) });
  await signByApi(person, {
    sessionId,
    words: { topic: "Sleep", interventions: "Facilitator taught a sleep routine." },
    members: { [rosa]: { narrative: "Told of four good nights." }, [piet]: { narrative: "Spoke of his neighbour." } },
  });
  const unsigned = await practice.addSession({ clientId: rosa }, { from: 60, to: 5 });
  await writeByApi(person, { sessionId: unsigned, words: { reported: "Not signed, not hers to read yet." } });
  const { link } = await person.ask(giveClientAccess, { clientId: rosa, holder: "client" });
  ({ page, violations } = await goldthread.openPage({ viewport: phone, acceptDownloads: true }));
  await page.goto(link);
  await page.getByLabel("Passphrase", { exact: true }).fill("seven quiet herons wade");
  await page.getByLabel("The same again").fill("seven quiet herons wade");
  await page.getByRole("button", { name: "Set the passphrase and go in" }).click();
  await page.getByRole("button", { name: "Go to my record" }).click();
  await page.getByRole("link", { name: /^Download everything/ }).click();
});

const everything = () => page.getByRole("button", { name: "Everything with scans (ZIP)" });
const progress = () => page.getByRole("progressbar", { name: "Fetching your record" });

describe("the client's whole record in one archive", () => {
  it("says how far it is, and stops when it is told to: nothing is saved, and it can be asked for again", async () => {
    let saved = 0;
    page.on("download", () => (saved += 1));
    const held = Promise.withResolvers<void>();
    await page.route("**/api/my/record/archive*", async (route) => {
      await held.promise;
      await route.continue().catch(() => undefined);
    });
    await everything().click();
    await progress().waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await progress().waitFor({ state: "detached" });
    held.resolve();
    await page.unroute("**/api/my/record/archive*");
    await everything().and(page.locator(":enabled")).waitFor();
    expect([saved, await page.getByRole("alert").count()]).toEqual([0, 0]);
  });

  it("holds what the view shows, and no draft, no other member and no word of theirs", async () => {
    const coming = page.waitForEvent("download");
    await everything().click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/\.zip$/);
    expect(file.suggestedFilename()).not.toMatch(/rosa|lindqvist/i);
    const bytes = await readFile(await file.path());
    // Nothing in it is compressed but the pages of its PDF, and the JSON beside that says the same.
    const text = bytes.toString("latin1");
    expect(text.slice(0, 2)).toBe("PK");
    expect(text).toContain("Told of four good nights.");
    // The page that checks a proof, which only a built web app has.
    for (const name of ["proofs/note-", "verify.html"]) expect(text).toContain(name);
    expect(text).toContain("Facilitator taught a sleep routine.");
    for (const never of ["Not signed, not hers", "Otherwise", "Piet", "his neighbour"])
      expect(text).not.toContain(never);
    expect(violations).toEqual([]);
  });
});

it("whom an intermediary named stands under what was given out, read on a phone", async () => {
  const { person } = practice.owner;
  const received = {
    askedBy: "The client",
    identity: "Known for years",
    words: "Who got it?",
    receivedOn: "2026-01-05",
  };
  const { id } = await person.ask(addRecordRequest, { clientId: rosa, kind: "intermediary-list", ...received });
  const passedOn = [{ to: "Harbour Clinic (fictional)", on: "2026-01-20", what: "Medication" }];
  await person.ask(answerRecordRequest, { recordRequestId: id, outcome: "given", on: "2026-02-10", passedOn });
  await page.getByRole("link", { name: "My record" }).click();
  await page.getByRole("link", { name: /^What was given out/ }).click();
  const named = page.getByRole("list", { name: "Passed on by an exchange of records" });
  await named.getByText("Harbour Clinic (fictional)").waitFor();
  await named.getByText("20 January 2026: Medication").waitFor();
  expect(violations).toEqual([]);
});
