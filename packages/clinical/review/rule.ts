import type { Family, Severity, Source } from "./finding.ts";
import type { NoteExample } from "./note-to-review.ts";
import type { ReadNote } from "./read-note.ts";

/** What a rule says of one place. Positions are UTF-16 offsets in the text of `note.sections[section]`. */
export interface Found {
  /** Index of the section. */
  readonly section: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** What is so and what to do, in plain words; names nobody and repeats nothing of the note. */
  readonly message: string;
  readonly suggestion?: string | undefined;
  /** The passage elsewhere that this one is like: shown beside it, and said nowhere else. */
  readonly other?: { readonly where: string; readonly text: string } | undefined;
  /** A rule may be milder here than it is, never more severe. */
  readonly severity?: Severity | undefined;
}

/**
 * One thing that the reviewer looks for. One file each in `rules/`, named after its id; ids are never used again for
 * something else. `check` is pure, and its cost grows with the text alone.
 */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly source: Source;
  /** Why, for the docs page: two or three sentences in plain words. */
  readonly why: string;
  check(note: ReadNote): readonly Found[];
  /** At least two notes that it must flag, and two that it must let pass, one of them with a denial. */
  readonly flags: readonly NoteExample[];
  readonly passes: readonly NoteExample[];
}

export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
