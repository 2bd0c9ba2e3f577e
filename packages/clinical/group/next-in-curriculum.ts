export interface CurriculumLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/**
 * What comes next in a group's curriculum: the one after the latest that was planned, and after the last the first
 * again, because a group that people join at any time goes round. Null where there is none.
 */
export function nextInCurriculum<Line extends CurriculumLine>(
  curriculum: readonly Line[],
  latest: { readonly number: number } | null,
): Line | null {
  const inOrder = curriculum.toSorted((a, b) => a.number - b.number);
  const after = latest === null ? undefined : inOrder.find(({ number }) => number > latest.number);
  return after ?? inOrder[0] ?? null;
}

/** How a session of the curriculum is called in the group's list, in the notes' shared part and in charts. */
export function curriculumTitle({ number, title }: Pick<CurriculumLine, "number" | "title">): string {
  return `Session ${number}: ${title}`;
}
