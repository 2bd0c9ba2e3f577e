import { isShortForm } from "./short-form.ts";
import type { Slip } from "./slip.ts";

/** What a speller says of a place, as Harper's WebAssembly hands it over. Freed here: it lives outside the collector. */
export interface Lint {
  lint_kind(): string;
  span(): { readonly start: number; readonly end: number };
  get_problem_text(): string;
  message(): string;
  suggestions(): readonly { kind(): number; get_replacement_text(): string }[];
  free(): void;
}

/** What a note may well have: sentences without a capital, fragments, long lists. Style is the rules' matter. */
const kinds = new Set([
  "Spelling",
  "Typo",
  "Agreement",
  "Grammar",
  "Repetition",
  "Eggcorn",
  "Malapropism",
  "WordOrder",
]);

/** Harper's number for a suggestion that is put behind the words and not in their place. */
const insertAfter = 2;

/** The slips among what was said of a paragraph. */
export function readLints(paragraph: string, lints: readonly Lint[]): Slip[] {
  const slips = lints.filter((lint) => kinds.has(lint.lint_kind())).flatMap((lint) => slipOf(paragraph, lint));
  for (const lint of lints) lint.free();
  return slips;
}

function slipOf(paragraph: string, lint: Lint): Slip[] {
  const { start, end } = lint.span();
  if (lint.lint_kind() === "Spelling" && isShortForm(paragraph, { start, end })) return [];
  // Whatever it counts in, a place that does not hold its words is no place of ours.
  if (paragraph.slice(start, end) !== lint.get_problem_text()) return [];
  const [first] = lint.suggestions();
  const suggestion = first === undefined || first.kind() === insertAfter ? null : first.get_replacement_text();
  return [{ start, end, kind: lint.lint_kind(), message: lint.message(), suggestion }];
}
