import type { Page } from "playwright-core";
import { untilInView } from "./until-in-view.ts";

/** Until the editor's list offers it and takes keys: while it is looked up anew for the last letter, keys go to the text. */
export async function untilListed(page: Page, name: RegExp): Promise<void> {
  const list = page.locator(".cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)");
  await untilInView(list.getByRole("option", { name }));
}
