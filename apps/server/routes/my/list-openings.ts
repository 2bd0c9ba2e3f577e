import { listMyOpenings as endpoint } from "@goldthread/api/nouns/my.ts";
import { listMyTrail } from "@goldthread/store/queries/my-record.ts";
import { defineClientRoute } from "../../client-route.ts";
import { openingsByDay } from "../../my/openings-by-day.ts";

const atOnce = 300;

export const listMyOpenings = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "list of who opened the record read" },
  async run({ input: { before = null }, tx }) {
    const rows = await listMyTrail(tx, { before, limit: atOnce });
    const last = rows.length < atOnce ? null : (rows.at(-1)?.seq ?? null);
    return { openings: openingsByDay(rows), before: last };
  },
});
