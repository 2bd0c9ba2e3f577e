import type { Transaction } from "../transact.ts";

export interface ReviewSettingsRow {
  readonly off: readonly string[];
  readonly severities: Readonly<Record<string, "warn" | "hint">>;
  readonly version: number;
}

export async function readReviewSettings(tx: Transaction): Promise<ReviewSettingsRow | undefined> {
  const [row] = await tx.sql<ReviewSettingsRow>(
    `select rules_off as "off", rule_severities as severities, version from practice`,
  );
  return row;
}

/** On the version that was seen. The new version; undefined where the given one is stale. */
export async function changeReviewSettings(
  tx: Transaction,
  { off, severities, version }: ReviewSettingsRow,
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update practice set rules_off = $2, rule_severities = $3, version = version + 1
     where version = $1 returning version`,
    [version, off, JSON.stringify(severities)],
  );
  return row?.version;
}
