import type { NoteKind } from "./book/note-content.ts";
import type { Standing } from "./api.ts";

export type Regime = Standing["authorship"]["regimes"][number];

export const kindWords: Readonly<Record<NoteKind, string>> = {
  psychotherapy: "Psychotherapy note",
  counselling: "SUD counselling note",
  reflection: "Reflection",
};

/** Under which law a note of this kind stands apart; a journal that speaks of a client is no less private. */
export function regimeOf(kind: NoteKind): Regime {
  return kind === "counselling" ? "part2" : "hipaa";
}

/** The kinds that this author may write, by their credential. */
export function kindsFor(regimes: readonly Regime[]): readonly NoteKind[] {
  const kinds: NoteKind[] = [];
  if (regimes.includes("hipaa")) kinds.push("psychotherapy");
  if (regimes.includes("part2")) kinds.push("counselling");
  return [...kinds, "reflection"];
}

/** What to think about, while the page is still empty. */
export const kindPrompts: Readonly<Record<NoteKind, string>> = {
  psychotherapy:
    "What was said between the lines, what it did in you, what you guess, what you would ask a supervisor.",
  counselling: "What was said between the lines, what it did in you, what you guess, what you would ask a supervisor.",
  reflection: "What you tried, what it did, and what you would try next.",
};

export function yearsWords(years: number): string {
  return years === 1 ? "1 year" : `${years} years`;
}
