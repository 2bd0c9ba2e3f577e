import type { Page } from "playwright-core";

const byKey = 16;

/** Types: the first letters key by key, so that every key's own meaning is met, the rest as an input method commits it. */
export async function typeWords(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words.slice(0, byKey));
  if (words.length > byKey) await page.keyboard.insertText(words.slice(byKey));
}
