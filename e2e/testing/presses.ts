import type { Locator, Page } from "playwright-core";
import { typeWords } from "./type-words.ts";

/**
 * Hands that are counted, as the promise counts them: pointer presses, and keys that neither enter text nor move to the
 * next field. One move to the next field is free for each text; more of them are presses.
 */
export interface CountedHands {
  /** A text, its line breaks included, typed where the cursor stands. A passphrase is one, too. */
  type(text: string): Promise<void>;
  /** Tab or Alt+Down: to the next field. */
  next(key?: "Tab" | "Alt+ArrowDown"): Promise<void>;
  press(key: string): Promise<void>;
  point(target: Locator): Promise<void>;
  presses(): number;
  texts(): number;
}

export function countedHands(page: Page): CountedHands {
  const count = { presses: 0, moves: 0, texts: 0 };
  return {
    async type(text) {
      count.texts += 1;
      await typeWords(page, text);
    },
    async next(key = "Tab") {
      count.moves += 1;
      await page.keyboard.press(key);
    },
    async press(key) {
      count.presses += 1;
      await page.keyboard.press(key);
    },
    async point(target) {
      count.presses += 1;
      await target.click();
    },
    presses: () => count.presses + Math.max(0, count.moves - count.texts),
    texts: () => count.texts,
  };
}
