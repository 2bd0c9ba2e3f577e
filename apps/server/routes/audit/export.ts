import { exportTrail as endpoint } from "@goldthread/api/nouns/audit.ts";
import { readTrail } from "@goldthread/store/queries/audit-trail.ts";
import { trailAsCsv } from "../../audit/trail-as-csv.ts";
import { wantedOf } from "../../audit/wanted-of.ts";
import { calendarDay } from "../../calendar-day.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** The refusal and the endpoint say the number too. */
const most = 50_000;

export const exportTrail = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "audit trail exported" },
  async run({ input, tx, actor, practice, clock, about }) {
    if (input.clientId !== undefined) about({ subject: input.clientId });
    const rows = await readTrail(tx, { ...wantedOf(input, actor), before: null, limit: most + 1 });
    // A trail that is cut short without a word would be taken for the whole.
    if (rows.length > most) refuse("too_many_events");
    return new Download({
      type: "text/csv; charset=utf-8",
      name: `audit-trail-${calendarDay(clock(), practice.zone)}.csv`,
      // The mark tells a spreadsheet that the letters are UTF-8.
      body: Buffer.from(`\uFEFF${trailAsCsv(rows)}`),
    });
  },
});
