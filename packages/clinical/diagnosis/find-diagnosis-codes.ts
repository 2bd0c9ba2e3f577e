import { type DiagnosisCode, diagnosisCodes } from "./code-list.ts";
import { writeCode } from "./check-diagnosis-code.ts";

const searched = diagnosisCodes.map((one) => ({ ...one, among: wordsOf(one.words) }));

/**
 * Those whose code begins so, or of whose words each typed word begins one. Codes come first, then what reads as it was
 * typed, then the list's order.
 */
export function findDiagnosisCodes(text: string, most = 30): readonly DiagnosisCode[] {
  const code = writeCode(text);
  const wanted = wordsOf(text);
  if (code === "") return [];
  const byCode = searched.filter((one) => one.code.startsWith(code));
  const byWords = wanted.length === 0 ? [] : searched.filter(({ among }) => everyBegins(wanted, among));
  const inOrder = byWords.toSorted((a, b) => Number(readsSo(wanted, b.among)) - Number(readsSo(wanted, a.among)));
  return [...new Set([...byCode, ...inOrder])].slice(0, most).map(({ code: found, words }) => ({ code: found, words }));
}

function everyBegins(wanted: readonly string[], among: readonly string[]): boolean {
  return wanted.every((want) => among.some((word) => word.startsWith(want)));
}

function readsSo(wanted: readonly string[], among: readonly string[]): boolean {
  return wanted.every((want, at) => among[at]?.startsWith(want) === true);
}

/** British and American spelling find the same. */
function wordsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .replaceAll("behavior", "behaviour")
    .replaceAll(/iz(?=e|a|i)/g, "is");
  return folded.match(/[\p{L}\d]+/gu) ?? [];
}
