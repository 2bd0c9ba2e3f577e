import type { planSignature, planVersion } from "@goldthread/api/nouns/treatment-plan.ts";
import { comparePlans } from "@goldthread/clinical/plan/compare-plans.ts";
import type { PlanSignatureRow, PlanVersionRow } from "@goldthread/store/queries/treatment-plan.ts";
import { z } from "zod";
import { planContent } from "./current-plan.ts";

type PlanVersion = z.output<typeof planVersion>;

const said = z.object({
  as: z.enum(["clinician", "supervisor", "client"]),
  name: z.string(),
  credential: z.string(),
  relation: z.string(),
  method: z.enum(["passphrase", "passkey", "screen", "verbal"]),
  words: z.string(),
});

/** Versions newest first, each with what differs from the one before and who signed it. `rows` MUST be newest first. */
export function planVersions(
  rows: readonly PlanVersionRow[],
  signatures: readonly PlanSignatureRow[],
): readonly PlanVersion[] {
  const read = rows.map((row) => ({ ...row, ...planContent(row.content) }));
  const signed = Map.groupBy(signatures, ({ versionId }) => versionId);
  return read.map(({ id, number, at, by, why, plan }, place) => ({
    id,
    number,
    at,
    by,
    why,
    changes: comparePlans(read[place + 1]?.plan ?? null, plan).map(({ words }) => words),
    signatures: (signed.get(id) ?? []).map(signatureOf),
  }));
}

function signatureOf({ id, content, at, by }: PlanSignatureRow): z.output<typeof planSignature> {
  return { id, at, by, ...said.parse(JSON.parse(content)) };
}
