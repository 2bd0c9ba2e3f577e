import { readFile } from "node:fs/promises";
import { recipientOf, type RecoveryKey } from "@goldthread/vault";
import { openAgeFile } from "@goldthread/vault/testing/open-age-file.ts";
import type { Page } from "playwright-core";
import { readPacket, type ReadPacket } from "./read-packet.ts";

/** What is filled in, in the form's order; what is left out stays as it stands. */
export interface Asked {
  readonly ground?: string;
  readonly to?: string;
  readonly address?: string;
  readonly purpose?: string;
  /** Ticked beside what the ground proposes. */
  readonly also?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  /** What the ground needs, by its question: a text, one of a list, or a tick. */
  readonly needs?: Readonly<Record<string, string | { readonly choose: string } | true>>;
}

const textFields = [
  ["to", /^To whom/],
  ["address", /^Address/],
  ["purpose", /^For what/],
  ["from", /^From/],
  ["until", /^To \(/],
] as const;

/** The page of what leaves a record, as somebody works on it. */
export function releasePage(page: Page, address: string) {
  const form = page.getByRole("region", { name: "Release records" });
  return {
    form,
    released: page.getByRole("region", { name: "Released" }),
    async open(clientId: string): Promise<void> {
      await page.goto(`${address}/clients/${clientId}/disclosures`);
      await page.getByRole("button", { name: "Release records" }).click();
    },
    async enter({ ground, also = [], needs = {}, ...texts }: Asked): Promise<void> {
      if (ground !== undefined) await form.getByLabel("On what ground").selectOption({ label: ground });
      for (const kind of also) await form.getByRole("checkbox", { name: kind }).check();
      for (const [name, label] of textFields) {
        const text = texts[name];
        if (text !== undefined) await form.getByRole("textbox", { name: label }).fill(text);
      }
      for (const [question, answer] of Object.entries(needs)) {
        const field = form.getByLabel(question);
        if (answer === true) await field.check();
        else if (typeof answer === "string") await field.fill(answer);
        else await field.selectOption({ label: answer.choose });
      }
    },
    /** What stands in the way, each with the law it comes from. */
    async isRefused(...words: readonly string[]): Promise<void> {
      for (const one of words) await form.getByText(one).first().waitFor();
      if ((await form.getByRole("button", { name: "Release it" }).count()) > 0)
        throw new Error("It could be released all the same");
    },
    /** Presses the button and reads what came, as whoever receives it would: with their key, where it is encrypted to one. */
    async release(theirs?: RecoveryKey): Promise<ReadPacket> {
      // On purpose: a packet is encrypted unless whoever releases chooses otherwise.
      await form.getByLabel("How it leaves").selectOption(theirs === undefined ? "files" : "key");
      if (theirs !== undefined) await form.getByLabel("The recipient’s key").fill(await recipientOf(theirs));
      const download = page.waitForEvent("download");
      await form.getByRole("button", { name: "Release it" }).click();
      const file = await download;
      const [bytes, fileName] = [await readFile(await file.path()), file.suggestedFilename()];
      if (theirs === undefined) return readPacket({ bytes, fileName });
      return readPacket({ bytes: openAgeFile(bytes, theirs), fileName: fileName.replace(/\.age$/, "") });
    },
  };
}
