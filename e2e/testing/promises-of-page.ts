import type { Page } from "playwright-core";

/** The words in each field of the page. */
export type Words = Readonly<Record<string, string>>;

/** What the page has promised so far. Only what reached this process counts, so it is never more than was said. */
export interface Promises {
  /** Said to be saved: committed on the server. */
  readonly saved: Words;
  /** Said to be saved, or kept on this device. */
  readonly kept: Words;
  /** What stood in the fields at last, promised or not. */
  readonly seen: Words;
  /** The state of saving at last. */
  readonly state: string;
}

/** Watches a writer's page from its first moment on and remembers what it says of which words. */
export async function promisesOf(page: Page): Promise<() => Promises> {
  let promises: Promises = { saved: {}, kept: {}, seen: {}, state: "" };
  await page.exposeBinding("tellSpec", (_source, state: string, seen: Words) => {
    const isSaved = state.startsWith("Saved");
    const isKept = isSaved || state.endsWith("kept on this device");
    promises = { state, seen, saved: isSaved ? seen : promises.saved, kept: isKept ? seen : promises.kept };
  });
  await page.addInitScript(() => {
    let last = "";
    const look = () => {
      const state = document.querySelector(".save-status")?.textContent ?? "";
      const seen: Record<string, string> = {};
      for (const field of document.querySelectorAll(".cm-content[aria-label]")) {
        const isEmpty = field.querySelector(".cm-placeholder") !== null;
        const lines = [...field.querySelectorAll(".cm-line")].map(({ textContent }) => textContent);
        seen[field.getAttribute("aria-label") ?? ""] = isEmpty ? "" : lines.join("\n");
      }
      const now = JSON.stringify([state, seen]);
      if (now !== last && state !== "") Reflect.get(window, "tellSpec")(state, seen);
      last = now;
    };
    setInterval(look, 10);
  });
  return () => promises;
}
