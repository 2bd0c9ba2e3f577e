import type { readThread } from "@goldthread/api/nouns/thread.ts";
import type { Thread } from "@goldthread/clinical/thread/thread.ts";
import type { z } from "zod";

type Out = Omit<z.input<typeof readThread.output>, "client">;

/** The lists of a thread as the contract has them. */
export function threadOut({ columns, rows, lines, markers }: Thread): Out {
  return {
    columns: [...columns],
    rows: rows.map((row) => ({ ...row, marks: [...row.marks] })),
    lines: lines.map((line) => ({ ...line, bands: [...line.bands], points: [...line.points] })),
    markers: [...markers],
  };
}
