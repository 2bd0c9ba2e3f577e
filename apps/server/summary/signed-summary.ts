import { summaryBodySchema, type SummaryBody } from "@goldthread/clinical/summary/summary-body.ts";
import { sha256, toHex } from "@goldthread/ledger";
import { readSummaryRow, type SummaryRow } from "@goldthread/store/queries/summary.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

export interface SignedSummary {
  readonly row: SummaryRow;
  readonly body: SummaryBody;
  /** SHA-256 of the content, in hex. */
  readonly digest: string;
}

/** A signed summary that the caller may read. */
export async function readSigned(tx: Transaction, summaryId: string): Promise<SignedSummary> {
  const row = (await readSummaryRow(tx, summaryId)) ?? refuse("not_found");
  return { row, body: summaryBodySchema.parse(JSON.parse(row.content)), digest: toHex(sha256(row.content)) };
}

/** It lies in download folders for anybody to see, so it names nobody. */
export function summaryFileName({ body }: Pick<SignedSummary, "body">, ending: "pdf" | "json"): string {
  return `summary-${body.from}-${body.to}-${body.id.slice(0, 8)}.${ending}`;
}
