import { summaryBodySchema, type SummaryBody } from "@goldthread/clinical/summary/summary-body.ts";
import { sha256, toHex } from "@goldthread/ledger";
import { readRetracted, readSummaryRow, type SummaryRow } from "@goldthread/store/queries/summary.ts";
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

/** Its notes that were taken back since: what is said of them was true of the record as it was then. */
export async function retractedSince(tx: Transaction, { sections }: SummaryBody): Promise<readonly RetractedSource[]> {
  const all = sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources));
  const notes = new Map(all.filter(({ kind }) => kind === "note").map(({ id, day }) => [id, day]));
  const ids = await readRetracted(tx, [...notes.keys()]);
  return ids
    .map((id) => ({ id, day: notes.get(id) ?? null }))
    .toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
}

export interface RetractedSource {
  readonly id: string;
  /** YYYY-MM-DD of its session. */
  readonly day: string | null;
}

/** It lies in download folders for anybody to see, so it names nobody. */
export function summaryFileName({ body }: Pick<SignedSummary, "body">, ending: "pdf" | "json"): string {
  return `summary-${body.from}-${body.to}-${body.id.slice(0, 8)}.${ending}`;
}
