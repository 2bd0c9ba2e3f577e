import type { Locator, Page } from "playwright-core";
import { waitUntil } from "./keyboard.ts";

/** The words that stand in a field of a note: what an editor draws between them, such as a colleague's name, is not theirs. */
export async function wordsIn(page: Page, field: string): Promise<string> {
  return page.getByRole("textbox", { name: field, exact: true }).evaluate((content) => {
    const lines = [...content.querySelectorAll(".cm-line")].map((line) => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let words = "";
      while (walker.nextNode() !== null) {
        const { currentNode: node } = walker;
        if (node.parentElement?.closest("[contenteditable=false]") === null) words += node.textContent;
      }
      return words;
    });
    return lines.join("\n");
  });
}

/** Waits until the page says that everything is saved. */
export async function untilSaved(page: Page): Promise<void> {
  await page
    .getByText(/^Saved( \d\d:\d\d)?$/)
    .first()
    .waitFor();
}

export async function untilWords(page: Page, field: string, words: string | RegExp): Promise<void> {
  const fits = (text: string) => (typeof words === "string" ? text === words : words.test(text));
  let last = "";
  await waitUntil(
    async () => fits((last = await wordsIn(page, field).catch(() => ""))),
    `"${field}" never read ${String(words)}`,
    60_000,
  ).catch((error: unknown) => {
    throw new Error(`"${field}" read "${last}" at the end`, { cause: error });
  });
}

/** The last button that signs: the sheet's, over the page's own. */
export function signButton(page: Page, name = "Sign"): Locator {
  return page.getByRole("dialog").getByRole("button", { name, exact: true });
}

/** A whole note, from opening its session to signed. */
export async function writeAndSign(
  page: Page,
  note: { readonly url: string; readonly words: Readonly<Record<string, string>>; readonly sign?: string },
): Promise<void> {
  await page.goto(note.url);
  for (const [field, words] of Object.entries(note.words)) {
    const editor = page.getByRole("textbox", { name: field, exact: true });
    if (!(await editor.isVisible()))
      await page
        .getByRole("button", { name: new RegExp(`^${field}`) })
        .or(editor)
        .first()
        .click();
    await editor.click();
    await page.keyboard.insertText(words);
  }
  await page.keyboard.press("Control+Enter");
  await signButton(page, note.sign).click();
  await page.getByRole("link", { name: "Back to Today" }).waitFor();
}
