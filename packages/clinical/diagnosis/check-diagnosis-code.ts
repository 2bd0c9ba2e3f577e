import { type DiagnosisCode, diagnosisCodes, isInWholeRange } from "./code-list.ts";

export type CodeCheck =
  | { readonly kind: "listed"; readonly code: string; readonly words: string }
  /** A category: it takes more characters, such as these. */
  | { readonly kind: "unfinished"; readonly code: string; readonly such: readonly DiagnosisCode[] }
  /** Its range is listed whole, and it is not there. */
  | { readonly kind: "none-such"; readonly code: string }
  /** Of the right shape, in a range that is not listed whole: it may well exist. */
  | { readonly kind: "not-listed"; readonly code: string }
  | { readonly kind: "not-a-code" };

const shape = /^[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?$/;
const byCode = new Map(diagnosisCodes.map((one) => [one.code, one]));

/** A code as it is written in the record: upper case, the point after the third character. */
export function writeCode(text: string): string {
  const plain = text.replaceAll(/[\s.]/g, "").toUpperCase();
  return plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain;
}

export function checkDiagnosisCode(text: string): CodeCheck {
  const code = writeCode(text);
  const listed = byCode.get(code);
  if (listed !== undefined) return { kind: "listed", ...listed };
  if (!shape.test(code)) return { kind: "not-a-code" };
  const such = diagnosisCodes.filter((one) => one.code.startsWith(code));
  if (such.length > 0 && isInWholeRange(code)) return { kind: "unfinished", code, such };
  return isInWholeRange(code) ? { kind: "none-such", code } : { kind: "not-listed", code };
}
