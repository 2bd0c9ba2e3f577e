import type { Locator } from "playwright-core";

/** Until it stands where somebody can see it: what is put outside the page counts as visible to a driver, not to a person. */
export async function untilInView(what: Locator): Promise<void> {
  await what.waitFor();
  const found = await what.evaluate(async (element) => {
    const isInView = () => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    };
    for (let frames = 0; frames < 120 && !isInView(); frames += 1)
      await new Promise((next) => requestAnimationFrame(next));
    return isInView() || JSON.stringify(element.getBoundingClientRect());
  });
  if (found !== true) throw new Error(`It stands outside the window, at ${found}`);
}
