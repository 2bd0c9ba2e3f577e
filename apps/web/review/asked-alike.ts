import type { Sorted } from "@goldthread/clinical/review/answered.ts";
import type { Finding } from "@goldthread/clinical/review/finding.ts";

/** Where one finding stands among the page's drafts. */
export interface Placed {
  /** The draft's place in the list that was given. */
  readonly at: number;
  readonly finding: Finding;
}

/** Fewer are read as quickly one by one. */
const fewest = 3;

/**
 * What is asked of several drafts in the same words because it is written in none of them: of a group of ten, the same
 * question ten times over would hide whatever is said of one alone. What stands at a place, or keeps from signing, is
 * always said by itself.
 */
export function askedAlike(reviewed: readonly (Sorted | undefined)[]): readonly (readonly Placed[])[] {
  const all = reviewed.flatMap((one, at) => (one?.open ?? []).map((finding) => ({ at, finding })));
  const missing = all.filter(({ finding }) => finding.text === "" && finding.severity !== "block");
  const alike = Map.groupBy(missing, ({ finding: { rule, message } }) => `${rule} ${message}`);
  return [...alike.values()].filter((placed) => placed.length >= fewest);
}
