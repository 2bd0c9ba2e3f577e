import { readChart } from "@goldthread/api/nouns/client.ts";
import { listLibraryNotes } from "@goldthread/api/nouns/library.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import { noteBodySchema } from "@goldthread/clinical";
import { beforeAll, describe, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: APractice;
let clientId: string;
beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  clientId = await practice.addClient("Adela Brunnwald");
});

describe("the library", () => {
  it("gives a snippet by its name, goes to what it left open by one key, and lets nothing be signed until all is said", async () => {
    const sessionId = await practice.addSession({ clientId });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    const keyboard = keyboardOf(page);
    await step("an empty page says what belongs there; a snippet is added", async () => {
      await page.goto(`${goldthread.address}/library?part=shortcuts`);
      await page.getByRole("heading", { name: "Nothing yet" }).waitFor();
      await keyboard.choose(page.getByRole("button", { name: "Add a snippet" }));
      await keyboard.fill(page.getByRole("textbox", { name: "Name", exact: true }), "mood");
      await keyboard.fill(
        page.getByRole("textbox", { name: "Words", exact: true }),
        "On {date} mood was {calm|anxious} for {how long}.",
      );
      await keyboard.choose(page.getByRole("button", { name: "Add it" }));
      await page.getByRole("list", { name: "Snippets and templates" }).getByText(".mood", { exact: true }).waitFor();
    });
    await step(
      "in the note its name brings it in, with the day; its list opens, and an arrow and Enter pick",
      async () => {
        await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
        const first = page.getByRole("textbox").first();
        await keyboard.isAt(first);
        await keyboard.type("Adela came back from Portland and slept. .moo");
        await page.locator(".cm-tooltip-autocomplete [role=option]", { hasText: "mood" }).waitFor();
        await keyboard.press("ArrowDown");
        await keyboard.press("Enter");
        await page.locator(".cm-tooltip-autocomplete [role=option]", { hasText: "anxious" }).waitFor();
        await keyboard.press("ArrowDown");
        await keyboard.press("ArrowDown");
        await keyboard.press("Enter");
        await first.getByText(/mood was anxious for \{how long\}/).waitFor();
      },
    );
    await step(
      "one place is open still, so it cannot be signed; the key goes there, and what is typed takes its place",
      async () => {
        await page.locator(".finding-block", { hasText: "{how long}" }).waitFor();
        await keyboard.press("Control+Enter");
        const sheet = page.getByRole("dialog");
        await sheet.getByText("must not be signed like this").first().waitFor();
        expect(await sheet.getByRole("button", { name: "Sign", exact: true }).count()).toBe(0);
        await keyboard.press("Escape");
        await page.getByRole("textbox").first().focus();
        await keyboard.press("F2");
        await keyboard.type("ten minutes");
        await page
          .getByRole("textbox")
          .first()
          .getByText(/for ten minutes\./)
          .waitFor();
        await keyboard.press("Control+Enter");
        await keyboard.choose(sheet.getByRole("button", { name: "Sign", exact: true }));
        await page.getByText(/Signed at/).waitFor();
      },
    );
    const { timeline } = await practice.owner.person.ask(readChart, { clientId });
    const { content } = await practice.owner.person.ask(readNote, { noteId: timeline[0]?.note?.id ?? "" });
    const [element] = noteBodySchema.parse(JSON.parse(content)).elements;
    const origin = (words: string) => {
      const at = element?.text.indexOf(words) ?? -1;
      return element?.spans.find(({ start, end }) => start <= at && at < end)?.from;
    };
    expect([origin("mood was"), origin("anxious"), origin("ten minutes")]).toEqual(["snippet:mood", "typed", "typed"]);
    expect(violations).toEqual([]);
  });

  it("shows a sample beside the note; begun with, its sentences are placeholders that cannot be signed, and go again by one press", async () => {
    const sessionId = await practice.addSession({ clientId: await practice.addClient("Bela Cohn") });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
    await page.getByRole("textbox").first().waitFor();
    await page.getByRole("button", { name: "Samples", exact: true }).click();
    await page.getByRole("article", { name: "An evening routine for poor sleep" }).waitFor();
    await page.getByRole("button", { name: "Begin with this shape" }).click();
    await page.locator(".finding-block", { hasText: "Client kept the sleep diary" }).first().waitFor();
    await page.keyboard.press("Control+Enter");
    const sheet = page.getByRole("dialog");
    await sheet.getByText("must not be signed like this").first().waitFor();
    expect(await sheet.getByRole("button", { name: "Sign", exact: true }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("textbox").getByText("Client kept the sleep diary").waitFor({ state: "detached" });
    expect(violations).toEqual([]);
  });

  it("takes a signed note of one's own without what says whom it is about, for everybody here to read", async () => {
    const { timeline } = await practice.owner.person.ask(readChart, { clientId });
    const { page, violations } = await goldthread.openPageAs(practice.owner.person);
    await page.goto(`${goldthread.address}/notes/${timeline[0]?.note?.id ?? ""}`);
    await page.getByRole("link", { name: "Make a sample of this note" }).click();
    const found = page.getByRole("list", { name: "What was found" });
    await found.getByText("“Adela”", { exact: true }).waitFor();
    await found.getByText("“Portland”", { exact: true }).waitFor();
    await page.getByRole("textbox", { name: "Title" }).fill("Back from a journey");
    await step("nothing is added while something is undecided", async () => {
      await page.getByRole("button", { name: "Add it to the library" }).click();
      await page.getByText("Nothing was added.").waitFor();
    });
    await page.getByRole("button", { name: "Take every suggestion" }).click();
    await page.getByRole("button", { name: "Add it to the library" }).click();
    await page.getByRole("list", { name: "Sample notes" }).getByText("Back from a journey").waitFor();
    const colleague = await practice.addStaff("Gesa Vantongeren");
    const { notes } = await colleague.person.ask(listLibraryNotes, {});
    expect(notes).toMatchObject([{ title: "Back from a journey", mayRemove: false }]);
    expect(JSON.stringify(notes)).not.toMatch(/Adela|Brunnwald|Portland|20\d\d-\d\d-\d\dT/);
    expect(violations).toEqual([]);
  });
});
