import { listWithholdings as endpoint } from "@goldthread/api/nouns/withholding.ts";
import * as store from "@goldthread/store/queries/withholding.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineRoute } from "../../route.ts";
import { presentWithholding } from "../../withholding/present-withholding.ts";

export const listWithholdings = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx, clock, practice }) {
    const today = calendarDay(clock(), practice.zone);
    const rows = await store.listWithholdings(tx, clientId ?? null);
    return { withholdings: rows.map((row) => presentWithholding(row, today)) };
  },
});
