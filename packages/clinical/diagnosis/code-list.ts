import { beyondChapterF } from "./beyond-chapter-f.ts";
import { chapterF } from "./chapter-f.ts";
import { dementiaCodes } from "./dementia-codes.ts";
import { substanceCodes } from "./substance-codes.ts";

export interface DiagnosisCode {
  readonly code: string;
  /** Short, in our own words. */
  readonly words: string;
}

/**
 * What the bundled list is, said wherever it is used. ICD-10-CM is made by the US National Center for Health Statistics
 * and the Centers for Medicare & Medicaid Services, and as a work of the US government free of copyright there. Listed
 * here are its codes; the words beside them are ours (Apache-2.0, like the rest) and not the official descriptions.
 */
export const codeListEdition = {
  classification: "ICD-10-CM",
  edition: "fiscal year 2025 (from 1 October 2024)",
  status:
    "written by hand: chapter F whole, other chapters in part; not yet compared with the official file of its year",
  licence: "codes: US government work, in the public domain in the United States; words: Apache-2.0",
  dated: "2026-11-22",
} as const;

/** The categories that are listed whole: a code in here that is not on the list does not exist. */
export function isInWholeRange(code: string): boolean {
  return /^F(0[1-9]|[1-9]\d)/.test(code);
}

export const diagnosisCodes: readonly DiagnosisCode[] = [
  ...dementiaCodes(),
  ...lines(chapterF),
  ...substanceCodes(),
  ...lines(beyondChapterF),
]
  .map(parseLine)
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));

function lines(text: string): string[] {
  return text.trim().split("\n");
}

function parseLine(line: string): DiagnosisCode {
  const [code = "", words = ""] = line.split("|");
  return { code, words };
}
