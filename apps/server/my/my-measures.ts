import type { z } from "zod";
import type { listMyMeasures as endpoint } from "@goldthread/api/nouns/my.ts";
import { measureOf } from "@goldthread/clinical/measures/index.ts";
import { listAdministrations } from "@goldthread/store/queries/administration.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { administrationsOf } from "../measures/administrations-of.ts";

type Measures = z.input<(typeof endpoint)["output"]>["measures"];

const changes: Readonly<Record<string, string>> = {
  "reliable-improvement": "Clearly better than the time before",
  "reliable-deterioration": "Clearly worse than the time before",
  none: "About as the time before",
};

/** What each answered questionnaire came to, newest first; corrected ones as they stand now. */
export async function myMeasures(tx: Transaction, clientId: string): Promise<Measures> {
  const { administrations } = administrationsOf(await listAdministrations(tx, clientId));
  return administrations.map(({ id, measure, label, answeredAt, total, band, change }) => {
    const known = measureOf(measure);
    return {
      id,
      label: known?.name ?? label,
      about: known?.about ?? "",
      answeredAt,
      total,
      most: known?.total.most ?? null,
      band,
      change: change === null ? null : (changes[change] ?? null),
    };
  });
}
