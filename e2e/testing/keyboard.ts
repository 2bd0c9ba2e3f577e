import type { Locator, Page } from "playwright-core";
import { typeWords } from "./type-words.ts";

/** A person who has a keyboard and nothing else. */
export interface Keyboard {
  readonly page: Page;
  /** Goes with Tab (or Shift+Tab) until this has the focus. */
  tabTo(target: Locator, direction?: "forward" | "back"): Promise<void>;
  /** Goes there with Tab and replaces what stands in it. */
  fill(target: Locator, text: string): Promise<void>;
  /** Goes there with Tab and presses Enter. */
  choose(target: Locator): Promise<void>;
  /** Goes to a field with suggestions, types, and takes the one of this name. */
  pick(target: Locator, suggestion: string): Promise<void>;
  /** Ctrl+K, the words, Enter. */
  find(words: string, suggestion?: string | RegExp): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Waits until this has the focus by itself. */
  isAt(target: Locator): Promise<void>;
}

const mostTabs = 120;

export function keyboardOf(page: Page): Keyboard {
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => typeWords(page, text);

  async function tabTo(target: Locator, direction: "forward" | "back" = "forward"): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs <= mostTabs; tabs += 1) {
      if (await hasFocus(target)) return;
      await press(direction === "forward" ? "Tab" : "Shift+Tab");
    }
    throw new Error(`Cannot reach ${target.toString()} with Tab`);
  }
  async function fill(target: Locator, text: string): Promise<void> {
    await tabTo(target);
    await press("Control+a");
    await type(text);
  }
  async function takeSuggestion(suggestion: string | RegExp): Promise<void> {
    const options = page.getByRole("option");
    const wanted = options.filter({ hasText: suggestion }).first();
    await wanted.waitFor();
    for (let steps = 0; steps < 20; steps += 1) {
      if ((await wanted.getAttribute("aria-selected")) === "true") return press("Enter");
      await press("ArrowDown");
    }
    throw new Error(`Cannot reach the suggestion ${String(suggestion)} with the arrow keys`);
  }

  return {
    page,
    tabTo,
    fill,
    press,
    type,
    async choose(target) {
      await tabTo(target);
      await press("Enter");
    },
    async pick(target, suggestion) {
      await fill(target, suggestion);
      await takeSuggestion(suggestion);
    },
    async find(words, suggestion = words) {
      await press("Control+k");
      await page.getByRole("combobox", { name: "Find" }).waitFor();
      await type(words);
      await takeSuggestion(suggestion);
    },
    async isAt(target) {
      await waitUntil(() => hasFocus(target), `The focus never came to ${target.toString()}`);
    },
  };
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}

/** Asks again until it holds; the state is waited for, never a time. */
export async function waitUntil(holds: () => Promise<boolean>, otherwise: string, patience = 60_000): Promise<void> {
  const until = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
