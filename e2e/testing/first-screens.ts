import type { Page } from "playwright-core";
import type { Screen } from "./screens.ts";

/** Before anything is set up. */
export function firstScreensOf(address: string): readonly Screen[] {
  const start = async (page: Page) => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: "Welcome to Goldthread" }).waitFor();
  };
  const empty = async (page: Page) => {
    await start(page);
    await page.getByRole("button", { name: "Set up an empty practice" }).click();
    await page.getByLabel("Practice name").waitFor();
  };
  return [
    { name: "first visit", who: "nobody", open: start },
    { name: "empty practice", who: "nobody", open: empty },
    {
      name: "empty practice, wrong",
      who: "nobody",
      open: async (page) => {
        await empty(page);
        await page.getByRole("button", { name: "Set up the practice" }).click();
        await page.getByText("Enter").first().waitFor();
      },
    },
  ];
}

/** In a practice that holds nobody but its owner: each place says what belongs there. */
export function emptyScreensOf(address: string): readonly Screen[] {
  const at = (path: string, title: string | RegExp) => async (page: Page) => {
    await page.goto(`${address}${path}`);
    await page.getByRole("heading", { name: title }).first().waitFor();
  };
  return [
    { name: "sign-in of a practice", who: "nobody", open: at("/", "Sign in") },
    { name: "no sessions", who: "clinician", open: at("/", "No sessions today") },
    { name: "no clients", who: "clinician", open: at("/clients", "No clients yet") },
    { name: "no groups", who: "clinician", open: at("/groups", "No groups yet") },
    { name: "nothing to review", who: "clinician", open: at("/reviews", "Reviews") },
    { name: "settings", who: "clinician", open: at("/settings", "Settings") },
  ];
}
