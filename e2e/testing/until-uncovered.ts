import type { Locator, Page } from "playwright-core";
import { waitUntil } from "./keyboard.ts";

/** Until nothing that sticks to the page lies over it. */
export async function untilUncovered(what: Locator): Promise<void> {
  await what.waitFor();
  const isDrawn = (element: Element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 8, top + height / 2));
  };
  await waitUntil(() => what.evaluate(isDrawn), `${what.toString()} stayed covered`, 10_000);
}

/** The same for the line where the next letter goes. */
export async function untilLineUncovered(page: Page): Promise<void> {
  const isDrawn = () => {
    const node = getSelection()?.focusNode ?? null;
    const box = (node instanceof Element ? node : node?.parentElement)?.getBoundingClientRect();
    if (box === undefined) return false;
    const drawn = document.elementFromPoint(box.left + 32, box.top + box.height / 2);
    return drawn !== null && document.activeElement?.contains(drawn) === true;
  };
  await waitUntil(() => page.evaluate(isDrawn), "The line that is written stayed covered", 10_000);
}
