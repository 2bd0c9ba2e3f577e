import type { Finding } from "../../finding.ts";
import { parseNoteToReview } from "../../note-to-review.ts";
import { review } from "../../review.ts";
import { rules } from "../../rules/index.ts";
import { tally, type Tally } from "../tally.ts";
import type { LabelledNote } from "./case.ts";

const own = rules.filter(({ family }) => family === "completeness");

/** What the reviewer finds against what the labels say, note by note and label by label. */
export function measureCompleteness(notes: readonly LabelledNote[]): Tally {
  const results = notes.map(({ id, example, missing }) => {
    const found = review(parseNoteToReview(example), { rules: own }).map(({ label }: Finding) => label);
    return { id, expected: [...missing], found: [...new Set(found)] };
  });
  return tally(results);
}
