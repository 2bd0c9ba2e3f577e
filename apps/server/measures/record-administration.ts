import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import { score, type Given, type Score } from "@goldthread/clinical/measures/score.ts";
import { addAdministration, type GivenHow } from "@goldthread/store/queries/administration.ts";
import type { Transaction } from "@goldthread/store/transact.ts";

export interface ToRecord {
  readonly id: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly measure: Measure;
  readonly label?: string;
  readonly given: Given;
  readonly givenHow: GivenHow;
  readonly answeredAt: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly corrects?: string;
  readonly reason?: string;
}

/** Scores and writes one administration: the only way one gets in, for the routes, for a link and for the sample. */
export async function recordAdministration(tx: Transaction, given: ToRecord): Promise<Omit<Score, "change">> {
  const { measure } = given;
  const { kind, total, band, flags, missing } = score(measure, given.given);
  await addAdministration(tx, {
    ...given,
    measure: measure.id,
    measureVersion: measure.version,
    label: given.label ?? "",
    answers: given.given.answers ?? null,
    kind,
    total,
    band,
    flags,
    missing,
    corrects: given.corrects ?? null,
    reason: given.reason ?? "",
  });
  return { kind, total, band, flags, missing };
}
