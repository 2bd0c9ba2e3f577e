import { readSamplePeople } from "@goldthread/api/nouns/me.ts";
import { beforeAll, expect, it } from "vitest";
import { signedIn, aPerson, type Person } from "./testing/person.ts";
import { aSamplePractice, type SamplePractice } from "./testing/sample-practice.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: SamplePractice;
let officer: Person;
let passphrase: string;

beforeAll(async () => {
  practice = await aSamplePractice(goldthread.address);
  const { passphrase: common, people } = await aPerson(goldthread.address).ask(readSamplePeople, {});
  const { email = "" } = people.find(({ roles }) => roles.includes("records-officer")) ?? {};
  officer = await signedIn(goldthread.address, { email, passphrase: common });
  passphrase = common;
}, 300_000);

it("a record that is held cannot be destroyed; one that is due goes by two people, and the page says what is left", async () => {
  const { page, violations } = await goldthread.openPageAs(officer);
  await page.goto(`${goldthread.address}/keeping`);
  const row = (name: string) => page.getByRole("row", { name: new RegExp(name) });

  await step("a record officer sees what is due and why, and holds a record that is due", async () => {
    await row("Leopold Brackenrise").getByText("7 years from the last contact").waitFor();
    await page.getByRole("button", { name: "Place a legal hold" }).click();
    await page.getByRole("combobox", { name: "Record" }).fill("Leopold");
    await page.getByRole("option", { name: /Leopold Brackenrise/ }).click();
    await page.getByLabel("Why it is held").fill("A claim was announced");
    await page.getByRole("button", { name: "Place the hold" }).click();
    await row("Leopold Brackenrise").getByText("Legal hold", { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: /^Propose destruction/ }).count()).toBe(0);
  });

  await step(
    "it is lifted with a reason, and the destruction proposed, which the same person cannot confirm",
    async () => {
      await row("Leopold Brackenrise")
        .getByRole("button", { name: /^Legal holds/ })
        .click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: "Lift", exact: true }).click();
      await dialog.getByLabel("Why it is lifted").fill("The claim was settled");
      await dialog.getByRole("button", { name: "Lift the hold" }).click();
      await dialog.getByText("Lifted", { exact: true }).waitFor();
      await page.keyboard.press("Escape");
      await row("Leopold Brackenrise")
        .getByRole("button", { name: /^Propose destruction/ })
        .click();
      await page.getByRole("button", { name: "Propose", exact: true }).click();
      const proposal = page
        .getByRole("list", { name: "Proposals" })
        .getByRole("listitem")
        .filter({ hasText: "Leopold" });
      await proposal.getByText("Somebody else has to confirm it.").waitFor();
      expect(await proposal.getByRole("button", { name: /^Confirm/ }).count()).toBe(0);
    },
  );

  await step("an administrator confirms with the passphrase, and is told of the backups", async () => {
    const second = await goldthread.openPageAs(practice.administrator);
    await second.page.goto(`${goldthread.address}/keeping`);
    await second.page.getByRole("button", { name: "Confirm the destruction of Leopold Brackenrise’s record" }).click();
    await second.page.getByText("Backups made before still hold it").waitFor();
    await second.page.getByLabel("Your passphrase").fill(passphrase);
    await second.page.getByRole("button", { name: "Destroy the record" }).click();
    await second.page.getByRole("table", { name: "Destroyed" }).getByText("1 note, 1 session").waitFor();
    expect(await second.page.getByRole("main").getByText("Leopold Brackenrise").count()).toBe(0);
    expect(second.violations).toEqual([]);
  });
  expect(violations).toEqual([]);
});
