import { readChart } from "@goldthread/api/nouns/client.ts";
import { readCodeTriggers } from "@goldthread/api/nouns/code-trigger.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { changePracticeWords, listReviewAnswers, readPracticeWords } from "@goldthread/api/nouns/review.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: APractice;
beforeAll(async () => {
  practice = await aPractice(goldthread.address);
});

describe("the reviewer", () => {
  it("finds another member's name under the words, offers the fix in one key, and keeps the rest from being signed until it is answered", async () => {
    const names = ["Ada Brun", "Bela Cohn", "Cyn Dahl"];
    const ids = await Promise.all(names.map((name) => practice.addClient(name)));
    const sessionId = await practice.addSession({ groupId: await practice.addGroup("Evening group", ids) });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    const keyboard = keyboardOf(page);
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    await keyboard.isAt(page.getByRole("textbox", { name: "Topic" }));
    await keyboard.type("Asking for help");

    await step("a name in another's part: found, reached and mended by keyboard", async () => {
      await keyboard.press("Alt+ArrowDown");
      const part = page.getByRole("textbox", { name: "Ada Brun" });
      await keyboard.isAt(part);
      await keyboard.type("Worked in a pair with Bela and asked once.");
      await page.locator(".finding-block", { hasText: "Bela" }).waitFor();
      await keyboard.press("Shift+F8");
      await page.getByRole("status").filter({ hasText: "another member" }).waitFor({ state: "attached" });
      await keyboard.press("Alt+Enter");
      await part.getByText("Worked in a pair with another member and asked once.").waitFor();
    });
    await step("it never takes the focus, and the words stay where they are", async () => {
      await keyboard.press("Alt+ArrowDown");
      const part = page.getByRole("textbox", { name: "Bela Cohn" });
      await keyboard.isAt(part);
      await keyboard.type("Cyn was asked twice about it at work.");
      await page.locator(".finding-block", { hasText: "Cyn" }).waitFor();
      await keyboard.isAt(part);
    });
    await step("before signing it says what blocks, with its way out", async () => {
      await keyboard.press("Control+Enter");
      const sheet = page.getByRole("dialog");
      await sheet.getByText("must not be signed like this").first().waitFor();
      expect(await sheet.getByRole("button", { name: /^Sign/ }).count()).toBe(0);
      await keyboard.choose(sheet.locator("[data-severity=block]").getByRole("button", { name: "Not here…" }));
      await keyboard.fill(sheet.getByLabel("Not here, because"), "A shop of that name.");
      await keyboard.press("Enter");
      await keyboard.choose(sheet.getByRole("button", { name: "Sign 2 notes" }));
      await page.getByText(/Signed at .*2 notes/).waitFor();
    });
    const { answers } = await practice.owner.person.ask(listReviewAnswers, {});
    expect(answers).toMatchObject([{ rule: "another-members-name", because: "A shop of that name.", sessionId }]);
    const { timeline } = await practice.owner.person.ask(readChart, { clientId: ids[0] ?? "" });
    const noteId = timeline[0]?.note?.id ?? "";
    const { content } = await practice.owner.person.ask(readNote, { noteId });
    expect(content).toContain("another member");
    expect(content).not.toContain("Bela");
    expect(violations).toEqual([]);
  });

  it("says what a note lacks without touching it, and knows a slip of the pen, but no word of the practice's own", async () => {
    const { version } = await practice.owner.person.ask(readPracticeWords, {});
    await practice.owner.person.ask(changePracticeWords, { version, words: ["Fairbrookeside"] });
    const clientId = await practice.addClient("Edda Frey");
    const sessionId = await practice.addSession({ clientId });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    const keyboard = keyboardOf(page);
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    const first = page.getByRole("textbox").first();
    await keyboard.isAt(first);
    await keyboard.type("Edda recieved the Fairbrookeside letter and is doing well.");
    await page.locator(".finding-warn", { hasText: "doing well" }).waitFor();
    await page.locator(".finding-hint", { hasText: "recieved" }).waitFor();
    expect(await page.locator(".finding-hint", { hasText: "Fairbrookeside" }).count()).toBe(0);
    await keyboard.isAt(first);
    await page.getByRole("button", { name: /^Review/ }).click();
    const panel = page.getByRole("region", { name: "What the reviewer says" });
    await panel.getByText("What happens next").waitFor();
    await panel.getByRole("button", { name: "Write “received”" }).click();
    await first.getByText("Edda received the Fairbrookeside letter").waitFor();
    expect(violations).toEqual([]);
  });

  it("lets an open place and a note of signs alone be signed once somebody said why, and moves no word for a finding", async () => {
    const clientId = await practice.addClient("Ida Holm");
    const waysOut = [
      { words: "-", rule: "note-empty", because: "The dash is what was agreed on." },
      { words: "He drew [choose one] on the card himself.", rule: "unfilled-pick", because: "His own drawing." },
    ] as const;
    for (const { words, rule, because } of waysOut)
      await step(rule, async () => {
        const sessionId = await practice.addSession({ clientId });
        const { page, violations } = await goldthread.openPageAs(practice.owner.person);
        const keyboard = keyboardOf(page);
        await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
        const first = page.getByRole("textbox").first();
        await keyboard.isAt(first);
        await keyboard.type(words);
        const before = await first.locator(".cm-line").first().boundingBox();
        if (rule === "unfilled-pick") await page.locator(".finding-block").waitFor();
        expect(await first.locator(".cm-line").first().boundingBox()).toEqual(before);
        await keyboard.isAt(first);
        await keyboard.press("Control+Enter");
        const sheet = page.getByRole("dialog");
        await keyboard.choose(
          sheet.locator("[data-severity=block]").first().getByRole("button", { name: "Not here…" }),
        );
        await keyboard.fill(sheet.getByLabel("Not here, because"), because);
        await keyboard.press("Enter");
        await keyboard.choose(sheet.getByRole("button", { name: /^Sign/ }));
        await page.getByRole("link", { name: "Back to Today" }).waitFor();
        const { answers } = await practice.owner.person.ask(listReviewAnswers, {});
        expect(answers.filter((one) => one.sessionId === sessionId)).toMatchObject([{ rule, because }]);
        expect(violations).toEqual([]);
      });
    await step("the records officer has both on the list, with who said why", async () => {
      const officer = await practice.addStaff("Oda Brandt", ["records-officer"]);
      const { page } = await goldthread.openPageAs(officer.person);
      await page.goto(`${goldthread.address}/reviews`);
      const list = page.getByRole("region", { name: "Answered instead of blocked" });
      for (const { because } of waysOut)
        await list.getByRole("row").filter({ hasText: because }).filter({ hasText: "Ruth Okafor" }).waitFor();
    });
  });

  it("takes down what made a session harder beside its words, adds its code, and corrects it with a reason once signed", async () => {
    const clientId = await practice.addClient("Wanda Quill");
    const sessionId = await practice.addSession({ clientId }, { from: 60, to: 15 });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    const keyboard = keyboardOf(page);
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    const first = page.getByRole("textbox").first();
    await keyboard.isAt(first);
    await keyboard.type("Her mother shouted over each answer; we took turns with a card.");
    const line = page.locator(".session-triggers");
    await step("ticked by keyboard, and the code follows", async () => {
      await keyboard.tabTo(line.locator("summary"), "back");
      await keyboard.press("Enter");
      await keyboard.tabTo(line.getByRole("checkbox", { name: /caregiver/ }));
      await keyboard.press("Space");
      await keyboard.choose(line.getByRole("button", { name: "Record" }));
      await line.getByText("90834 + 90785").waitFor();
    });
    await step("signed with it, it stays, and what is right is added", async () => {
      await page.getByRole("button", { name: "Sign", exact: true }).click();
      await keyboard.choose(page.getByRole("dialog").getByRole("button", { name: /^Sign/ }));
      await page.getByRole("link", { name: "Back to Today" }).waitFor();
      await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
      await line.locator("summary").click();
      await line.getByRole("checkbox", { name: /caregiver/ }).uncheck();
      await line.getByRole("button", { name: "Correct" }).click();
      await line.getByText("Say why. It is kept with the correction.").waitFor();
      await line.getByLabel("Reason").fill("It was her aunt, who was calm.");
      await line.getByRole("button", { name: "Correct" }).click();
      await page.getByText("What was recorded before stays readable.").first().waitFor();
    });
    const { parts } = await practice.owner.person.ask(readCodeTriggers, { sessionId });
    expect(parts).toMatchObject([
      { clientId, code: "90834", addOns: [], corrections: [{ because: "It was her aunt, who was calm." }] },
    ]);
    expect(violations).toEqual([]);
  });
});
