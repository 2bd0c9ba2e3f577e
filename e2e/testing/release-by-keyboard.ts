import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { keyboardOf } from "./keyboard.ts";
import { readPacket, type ReadPacket } from "./read-packet.ts";
import type { Asked } from "./release-by-hand.ts";

const fields = [
  ["to", /^To whom/],
  ["purpose", /^For what/],
  ["from", /^From/],
  ["until", /^To \(/],
] as const;

/** The same page as `releasePage`, for somebody who has a keyboard and nothing else. Nothing here presses a pointer. */
export function releaseByKeyboard(page: Page) {
  const hands = keyboardOf(page);
  const form = page.getByRole("region", { name: "Release records" });
  // A list of choices is gone through by the beginning of what is wanted.
  const select = async (list: Locator, label: string) => {
    await hands.tabTo(list);
    await hands.type(label);
  };
  return {
    /** From wherever one is: the client by name, then the chart's own menu. */
    async open(client: string): Promise<void> {
      await hands.find(client);
      await page.getByRole("heading", { level: 1, name: client }).waitFor();
      await hands.choose(page.getByRole("button", { name: "More for this client" }));
      const item = page.getByRole("menuitem", { name: "What leaves this record" });
      await item.waitFor();
      await hands.type("What");
      await hands.isAt(item);
      await hands.press("Enter");
    },
    async begin(): Promise<void> {
      await hands.choose(page.getByRole("button", { name: "Release records" }));
      await hands.isAt(form.getByRole("heading", { name: "Release records" }));
    },
    async enter({ ground, needs = {}, ...texts }: Asked): Promise<void> {
      if (ground !== undefined) await select(form.getByLabel("On what ground"), ground);
      for (const [name, label] of fields) {
        const text = texts[name];
        if (text !== undefined) await hands.fill(form.getByRole("textbox", { name: label }), text);
      }
      for (const [question, answer] of Object.entries(needs))
        if (typeof answer === "string") await hands.fill(form.getByLabel(question), answer);
    },
    async release(): Promise<ReadPacket> {
      const press = form.getByRole("button", { name: "Release it" });
      await select(form.getByLabel("How it leaves"), "Readable: e");
      const download = page.waitForEvent("download");
      await hands.choose(press);
      const file = await download;
      return readPacket({ bytes: await readFile(await file.path()), fileName: file.suggestedFilename() });
    },
    async answer(): Promise<void> {
      await hands.choose(page.getByRole("button", { name: "Answer", exact: true }));
      await hands.choose(page.getByRole("dialog").getByRole("button", { name: "Record the answer" }));
    },
  };
}
