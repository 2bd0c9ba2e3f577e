import { listItems as endpoint } from "@goldthread/api/nouns/notebook.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { defineRoute } from "../../route.ts";
import { fittingPage } from "../../notebook/fitting-page.ts";

const mostItems = 1000;
const mostBytes = 4 * 1024 * 1024;

/** No trace is left of it: a device asks whenever it looks for what is new, and when that is would tell something. */
export const listItems = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { since }, tx }) {
    const sizes = await notebooks.listItemSizes(tx, { since, limit: mostItems + 1 });
    const limit = fittingPage(sizes, { mostItems, mostBytes });
    const items = await notebooks.listItems(tx, { since, limit });
    return { items: [...items], next: sizes.length > items.length ? (items.at(-1)?.revision ?? null) : null };
  },
});
