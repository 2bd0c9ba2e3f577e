import type { Page } from "playwright-core";

export interface Paints {
  /** Milliseconds from each key's event to the frame after it, in the order typed. */
  read(): Promise<readonly number[]>;
}

/**
 * From the moment the browser stamped a key's event to right after the next frame was made: a message posted from the
 * frame's callback is delivered once style, layout and paint of that frame are done.
 */
export async function measurePaints(page: Page): Promise<Paints> {
  const measured = await page.evaluateHandle(() => {
    const times: number[] = [];
    document.addEventListener(
      "keydown",
      ({ key, timeStamp }) => {
        if (key.length !== 1) return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => void times.push(performance.now() - timeStamp), { once: true });
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return times;
  });
  return { read: () => measured.jsonValue() };
}
