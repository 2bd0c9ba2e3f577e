import type { Source } from "@goldthread/clinical/review/finding.ts";
import { withholdingGroundOf } from "@goldthread/clinical/withholding/grounds/index.ts";
import type { Withholding } from "./api.ts";

export const subjectWords: Readonly<Record<Withholding["subject"], string>> = {
  note: "note",
  "plan-version": "plan",
  measure: "measure",
  document: "scan or letter",
};

export const outcomeWords: Readonly<Record<NonNullable<Withholding["review"]>["outcome"], string>> = {
  kept: "Reviewed: it stays withheld",
  "in-part": "Reviewed: given in part",
  released: "Reviewed: released",
};

/** Where a ground is written; said aloud where nobody has found the fact in its source. */
export function groundSource(id: string): string {
  const source: Source | undefined = withholdingGroundOf(id)?.source;
  if (source === undefined) return "";
  return source.fact?.status === "verified" ? source.cite : `${source.cite} (not verified)`;
}

export function groundTitle(id: string): string {
  return withholdingGroundOf(id)?.title ?? id;
}
