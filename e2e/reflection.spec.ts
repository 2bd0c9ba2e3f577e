import { changeStaff, listStaff } from "@goldthread/api/nouns/staff.ts";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice, type Somebody } from "./testing/a-practice.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { writeAndSign } from "./testing/writer.ts";

const goldthread = withGoldthread();
let practice: APractice;
let supervisor: Somebody;
let clientId: string;
let sessionId: string;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  const { owner } = practice;
  supervisor = await practice.addStaff("Ilse Vondrak", ["supervisor"]);
  const { staff } = await owner.person.ask(listStaff, {});
  const { version } = staff.find(({ id }) => id === owner.id) ?? { version: 0 };
  await owner.person.ask(changeStaff, { staffId: owner.id, version, supervisorId: supervisor.id });
  clientId = await practice.addClient("Mila Brandt");
  sessionId = await practice.addSession({ clientId });
});

it("what a clinician's own notes say of their work is theirs alone, until they show a period and take it back", async () => {
  const { page, violations } = await goldthread.openPageAs(practice.owner.person);
  const main = page.getByRole("main");
  await writeAndSign(page, {
    url: `${goldthread.address}/sessions/${sessionId}/write`,
    words: { Subjective: "“I slept.” The client was manipulative.", Plan: "Walk each day." },
  });
  await step(
    "the chart's menu opens its patterns, and a number opens the note behind it, by the keyboard",
    async () => {
      await page.goto(`${goldthread.address}/clients/${clientId}`);
      await page.getByRole("button", { name: "More for this client" }).press("Enter");
      await page.getByRole("menuitem", { name: "Patterns" }).click();
      await page.getByRole("heading", { level: 1, name: "Patterns" }).waitFor();
      await main.getByRole("button", { name: /^1 came/ }).press("Enter");
      await page.getByRole("dialog").getByRole("link").press("Enter");
      await page.getByRole("article").getByText("I slept").first().waitFor();
    },
  );
  await step("reflection says how long the note took and which of its words were flagged", async () => {
    await page.getByRole("link", { name: "Reflection" }).click();
    await main.getByText(/Individual notes: the one took/).waitFor();
    await main.getByText("“manipulative”").waitFor();
  });
  await step("what ends before it begins is not shown, and nothing typed is lost", async () => {
    await main.getByRole("button", { name: "Show a period" }).click();
    const dialog = page.getByRole("dialog");
    const to = dialog.getByLabel("To", { exact: true });
    const last = await to.inputValue();
    await to.fill("1 Jan 2020");
    await dialog.getByRole("button", { name: "Show it" }).click();
    await dialog.getByText("This day lies before the first.").waitFor();
    expect(await to.inputValue()).toBe("1 Jan 2020");
    await to.fill(last);
    await dialog.getByRole("button", { name: "Show it" }).click();
    await main.getByRole("list", { name: "What you show" }).waitFor();
  });
  const other = await goldthread.openPageAs(supervisor.person);
  const theirs = other.page.getByRole("main");
  await step("the supervisor reads the counts, and no client's name", async () => {
    await other.page.goto(`${goldthread.address}/reflection`);
    await theirs.getByRole("list", { name: "What is shown to you" }).getByRole("link").click();
    await other.page.getByRole("heading", { level: 1, name: "Reflection of Ruth Okafor" }).waitFor();
    await theirs.getByText(/Individual notes: the one took/).waitFor();
    expect(await theirs.textContent()).not.toContain("Mila");
  });
  await step("taken back, it is gone for them", async () => {
    await main.getByRole("button", { name: "Take back" }).click();
    await page.getByText("cannot open it any more").waitFor();
    await other.page.reload();
    await other.page.getByRole("heading", { level: 1, name: "Nothing here" }).waitFor();
  });
  expect([violations, other.violations]).toEqual([[], []]);
});
