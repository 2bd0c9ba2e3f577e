import type { opening } from "@goldthread/api/nouns/break-glass.ts";
import type { OpeningRow } from "@goldthread/store/queries/break-glass.ts";
import { z } from "zod";

const opened = z.object({ reason: z.string() });
const reviewed = z.object({ wasNeeded: z.boolean(), words: z.string() });

/** As the acts say. */
export function presentOpening({ content, review, reviewedBy, ...row }: OpeningRow): z.input<typeof opening> {
  return {
    ...row,
    reason: opened.parse(JSON.parse(content)).reason,
    review: review === null ? null : { ...reviewed.parse(JSON.parse(review)), by: reviewedBy ?? "" },
  };
}
