import type { Finding } from "./finding.ts";

/** "Not here, because ...": holds for one rule and the same words, wherever in the note they stand. */
export interface Answer {
  readonly rule: string;
  readonly text: string;
  readonly because: string;
}

export interface Sorted {
  /** What still stands. */
  readonly open: readonly Finding[];
  readonly answered: readonly { readonly finding: Finding; readonly because: string }[];
}

/** Findings that the author has answered, apart from those that still stand. */
export function sortAnswered(findings: readonly Finding[], answers: readonly Answer[]): Sorted {
  const reasons = new Map(answers.map(({ rule, text, because }) => [keyOf({ rule, text }), because]));
  const open: Finding[] = [];
  const answered: { finding: Finding; because: string }[] = [];
  for (const finding of findings) {
    const because = reasons.get(keyOf(finding));
    if (because === undefined) open.push(finding);
    else answered.push({ finding, because });
  }
  return { open, answered };
}

function keyOf({ rule, text }: { readonly rule: string; readonly text: string }): string {
  return `${rule} ${text.toLowerCase()}`;
}
