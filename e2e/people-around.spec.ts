import { addClient } from "@goldthread/api/nouns/client.ts";
import { addClientContact } from "@goldthread/api/nouns/client-contact.ts";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: APractice;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
});

it("a contact who ends is told nothing any more, and comes back as a contact anew, told nothing until that is settled", async () => {
  const clientId = await practice.addClient("Rosa Lindqvist");
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  await page.goto(`${goldthread.address}/clients/${clientId}`);
  await page.getByText("Contacts and guardians", { exact: true }).click();
  await page.getByRole("button", { name: "Add a contact" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Mira Lindqvist");
  await dialog.getByLabel("Relation").fill("sister");
  await dialog.getByLabel("May be told").selectOption({ index: 2 });
  await dialog.getByLabel("On which basis").fill("Consent signed by the client");
  await dialog.getByLabel("Of which day").fill("today");
  await dialog.getByLabel("Relation").press("Enter");
  await dialog.waitFor({ state: "detached" });
  const told = await page.getByRole("listitem").filter({ hasText: "Mira Lindqvist" }).innerText();

  await page.getByRole("button", { name: "More for Mira Lindqvist" }).click();
  await page.getByRole("menuitem", { name: "No contact any more" }).click();
  await page.getByRole("dialog").getByRole("button").filter({ hasNotText: "Cancel" }).last().click();
  await page.getByText("1 former, told nothing any more").click();
  await page.getByRole("button", { name: "Bring back Mira Lindqvist" }).click();
  const back = page.getByRole("dialog", { name: "Bring back Mira Lindqvist" });
  expect(await back.getByLabel("Name", { exact: true }).inputValue()).toBe("Mira Lindqvist");
  expect(await back.getByLabel("Relation").inputValue()).toBe("sister");
  expect(await back.getByLabel("May be told").locator("option:checked").innerText()).toMatch(/^Nothing/);
  await back.getByLabel("Relation").press("Enter");
  await back.waitFor({ state: "detached" });
  const now = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: "More for Mira Lindqvist" }) });
  expect(told).toContain("Consent signed by the client");
  expect(await now.innerText()).toContain("not even");
  expect(await now.innerText()).not.toContain("Consent signed");
  expect(violations).toEqual([]);
});

it("a parent is not said to act for a client who has come of age", async () => {
  const { person } = practice.owner;
  const { id: clientId } = await person.ask(addClient, { name: "Wren Lindqvist", birthDate: "1999-01-01" });
  const parent = { name: "Petra Lindqvist", relation: "mother", actsAs: "parent" as const, actsFrom: "2010-01-01" };
  await person.ask(addClientContact, { clientId, ...parent, paperSeen: "Birth certificate" });
  const { page, violations } = await goldthread.openPageAs(person);
  await page.goto(`${goldthread.address}/clients/${clientId}`);
  await page.getByText("Contacts and guardians", { exact: true }).click();
  await page.getByText("Does not act for the client, who is no minor by the birth date here.").waitFor();
  expect(violations).toEqual([]);
});
