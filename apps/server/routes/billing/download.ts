import { downloadHandOver as endpoint } from "@goldthread/api/nouns/billing.ts";
import { export837p } from "@goldthread/clinical/billing/export-837p.ts";
import { exportCsv } from "@goldthread/clinical/billing/export-csv.ts";
import { readHandOver } from "@goldthread/store/queries/billing.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const downloadHandOver = defineRoute({
  endpoint,
  may: ["biller"],
  audit: { act: "hand-over downloaded" },
  async run({ input: { handOverId, as }, tx, practice, about }) {
    const lines = (await readHandOver(tx, handOverId)) ?? refuse("not_found");
    about({ subject: handOverId });
    const name = `hand-over-${handOverId.slice(0, 8)}`;
    if (as === "csv") {
      // The mark tells a spreadsheet that the letters are UTF-8.
      return new Download({
        type: "text/csv; charset=utf-8",
        name: `${name}.csv`,
        body: Buffer.from(`\uFEFF${exportCsv(lines)}`),
      });
    }
    const claim = export837p(lines, { practice: practice.name });
    return new Download({
      type: "application/json",
      name: `${name}.json`,
      body: Buffer.from(`${JSON.stringify(claim, null, 2)}\n`),
    });
  },
});
