import { listClients } from "@goldthread/api/nouns/client.ts";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice, type Somebody } from "./testing/a-practice.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: APractice;
let night: Somebody;
let officer: Somebody;
let clientId: string;
let recordNumber: string;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  night = await practice.addStaff("Ilse Vondrak");
  officer = await practice.addStaff("Bero Lanthaler", ["records-officer"]);
  clientId = await practice.addClient("Mila Brandt");
  recordNumber = (await practice.owner.person.ask(listClients, {})).clients[0]?.recordNumber ?? "";
});

const reason = "Found unwell in the hall, nobody of the team is in.";

it("a record is opened in an emergency with a reason, is said to be, and is closed and looked at afterwards", async () => {
  const { page, violations } = await goldthread.openPageAs(night.person);
  const main = page.getByRole("main");
  const team = await goldthread.openPageAs(practice.owner.person);
  await step("somebody else's client is nowhere to be found, and the way in says what it asks", async () => {
    await page.goto(`${goldthread.address}/clients`);
    await page.getByLabel("Find a client").fill("Mila");
    await main.getByRole("link", { name: "emergency access" }).click();
    await page.getByRole("heading", { level: 1, name: "Emergency access" }).waitFor();
    await page.getByLabel("Record number").fill(recordNumber);
    await page.getByLabel("Why it cannot wait").fill("urgent");
    await main.getByRole("button", { name: "Open the record" }).press("Enter");
    await main.getByText("Say why it cannot wait, in at least 20 characters.").waitFor();
    expect(await page.getByLabel("Record number").inputValue()).toBe(recordNumber);
  });
  await step("with a reason it opens, and the chart says until when", async () => {
    await page.getByLabel("Why it cannot wait").fill(reason);
    await main.getByRole("button", { name: "Open the record" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Mila Brandt" }).waitFor();
    await main.getByText(`Your reason: ${reason}`).waitFor();
  });
  await step("every other page says so as well", async () => {
    await page.goto(`${goldthread.address}/clients/${clientId}/plan`);
    const strip = page.getByRole("complementary", { name: "Open in an emergency" });
    await strip.getByRole("button", { name: "Close it now" }).waitFor();
    await strip.getByRole("link", { name: "Mila Brandt" }).click();
    await strip.waitFor({ state: "detached" });
  });
  const other = await page.context().newPage();
  await step("somebody of the team who is at another page hears of it there", async () => {
    await other.goto(`${goldthread.address}/clients/${clientId}`);
    await other.getByRole("heading", { level: 1, name: "Mila Brandt" }).waitFor();
    await team.page
      .getByRole("status", { name: "Messages" })
      .getByText("Ilse Vondrak opened Mila Brandt’s record in an emergency.")
      .waitFor();
  });
  await step("the care team is told on the day's page, and reads on the chart who opened it and why", async () => {
    await team.page.goto(goldthread.address);
    const told = team.page.getByRole("main").getByRole("status").filter({ hasText: "Opened in an emergency" });
    await told.getByText(reason).waitFor();
    await told.getByRole("link", { name: "Mila Brandt" }).click();
    await team.page.getByRole("main").getByText("Opened in an emergency").first().waitFor();
    await team.page.getByRole("main").getByText(reason).first().waitFor();
    await team.page.getByText("Who can open this record, and why").click();
    await team.page.getByText(`Ilse Vondrak: “${reason}”`).waitFor();
    await team.page.getByRole("link", { name: "Who did open it" }).click();
    const trail = team.page.getByRole("table", { name: "Audit trail" });
    await trail
      .getByRole("row")
      .filter({ hasText: "Ilse Vondrak" })
      .filter({ hasText: "chart opened" })
      .first()
      .waitFor();
    expect(await team.page.getByLabel("Client").inputValue()).toBe("Mila Brandt");
    expect(team.violations).toEqual([]);
  });
  await step("closed again, there is nothing to be opened any more", async () => {
    await main.getByRole("button", { name: "Close it now" }).press("Enter");
    await page.getByText("The record is closed to you again.").waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Nothing here" }).waitFor();
    expect(await page.getByText("Mila Brandt").count()).toBe(0);
    await page.goto(`${goldthread.address}/clients/${clientId}`);
    await page.getByRole("heading", { level: 1, name: "Nothing here" }).waitFor();
  });
  await step("and the chart in their other tab closes by itself", async () => {
    await other.getByRole("heading", { level: 1, name: "Nothing here" }).waitFor();
    expect(await other.getByText("Mila Brandt").count()).toBe(0);
  });
  await step("the records officer looks at it, and it leaves the list", async () => {
    const keeper = await goldthread.openPageAs(officer.person);
    await keeper.page.goto(`${goldthread.address}/reviews`);
    await keeper.page.getByRole("button", { name: "Review" }).press("Enter");
    const dialog = keeper.page.getByRole("dialog");
    await dialog.getByLabel("Was it needed?").selectOption({ label: "Yes" });
    await dialog.getByRole("button", { name: "Keep the review" }).press("Enter");
    await keeper.page.getByText("Your review is kept with it.").waitFor();
    await keeper.page.getByRole("table", { name: "Opened in an emergency" }).waitFor({ state: "detached" });
  });
  await step(
    "and whose office shows them no more of a record than whose it is reads that, and whom to ask",
    async () => {
      const keeper = await goldthread.openPageAs(officer.person);
      await keeper.page.goto(`${goldthread.address}/clients/${clientId}`);
      await keeper.page.getByRole("heading", { level: 2, name: "Closed to you" }).waitFor();
      await keeper.page.getByText(/Ask Ruth Okafor\.$/).waitFor();
      expect(await keeper.page.getByText(/No sessions yet|No plan yet|None given|None yet/).count()).toBe(0);
      expect(
        await keeper.page
          .getByRole("main")
          .getByRole("button", { name: /session/ })
          .count(),
      ).toBe(0);
      expect(keeper.violations).toEqual([]);
    },
  );
  expect(violations).toEqual([]);
});
