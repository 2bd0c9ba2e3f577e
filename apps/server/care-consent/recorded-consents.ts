import { consenters } from "@goldthread/clinical/minors/consenter.ts";
import { ownConsentOf, type OwnConsent, type RecordedConsent } from "@goldthread/clinical/minors/own-consent.ts";
import { listMinorConsents, type MinorConsentRow } from "@goldthread/store/queries/minor-consent.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { z } from "zod";

const given = z.object({
  who: z.enum(consenters),
  rule: z.string().nullable(),
  on: z.string(),
  guardianToo: z.boolean(),
  name: z.string(),
  seen: z.string(),
});
const ended = z.object({ on: z.string() });

export interface KeptConsent extends RecordedConsent {
  readonly id: string;
  /** Of a parent or guardian, by what they are called on the chart. */
  readonly name: string;
  readonly seen: string;
}

/** As the acts say: what was consented to, and what ended it. */
export function consentOf({ id, content, ended: end }: MinorConsentRow): KeptConsent {
  const { on, ...facts } = given.parse(JSON.parse(content));
  return { id, ...facts, from: on, until: end === null ? null : ended.parse(JSON.parse(end)).on };
}

/** What of this record's care is the minor's own. */
export async function ownConsentsOf(tx: Transaction, clientId: string): Promise<readonly OwnConsent[]> {
  const rows = await listMinorConsents(tx, clientId);
  return rows.map((row) => ownConsentOf(consentOf(row))).filter((one) => one !== null);
}
