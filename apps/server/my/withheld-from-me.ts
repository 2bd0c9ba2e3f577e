import type { withheldFromMe } from "@goldthread/api/nouns/my-acts.ts";
import type { Source } from "@goldthread/clinical/review/finding.ts";
import { withholdingGroundOf } from "@goldthread/clinical/withholding/grounds/index.ts";
import type { WithheldRow } from "@goldthread/store/queries/my-acts.ts";
import type { z } from "zod";

/** What is kept back, in words for the client. */
export function presentWithheld(row: WithheldRow): z.input<typeof withheldFromMe> {
  const { clientId: _own, ground: id, reviewedAt, reviewedBy, outcome, given, ...rest } = row;
  const ground = withholdingGroundOf(id);
  const source: Source | undefined = ground?.source;
  return {
    ...rest,
    because: ground?.toClient ?? "A licensed professional judged that reading it now could do harm.",
    source:
      source === undefined ? "" : source.fact?.status === "verified" ? source.cite : `${source.cite} (not verified)`,
    review: outcome === null || reviewedAt === null ? null : { at: reviewedAt, by: reviewedBy ?? "", outcome, given },
  };
}
