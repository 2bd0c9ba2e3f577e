import type { Finding } from "./finding.ts";

/** "Not here, because ...": holds for one rule and the same words, wherever in the note (or its section) they stand. */
export interface Answer {
  readonly rule: string;
  readonly section?: string | undefined;
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
  if (answers.length === 0) return { open: findings, answered: [] };
  const reasons = new Map(answers.map((answer) => [keyOf(answer), answer.because]));
  const open: Finding[] = [];
  const answered: { finding: Finding; because: string }[] = [];
  for (const finding of findings) {
    const because = reasons.get(keyOf(finding)) ?? reasons.get(keyOf({ ...finding, section: undefined }));
    if (because === undefined) open.push(finding);
    else answered.push({ finding, because });
  }
  return { open, answered };
}

/** A possessive is the same word: who "Mark" is, "Mark's" is too. */
function keyOf({ rule, section, text }: Omit<Answer, "because">): string {
  return JSON.stringify([rule, section ?? "", text.toLowerCase().replace(/['’]s?$/, "")]);
}
