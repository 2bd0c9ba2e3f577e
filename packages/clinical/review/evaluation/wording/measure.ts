import { parseNoteToReview } from "../../note-to-review.ts";
import { review } from "../../review.ts";
import { rules } from "../../rules/index.ts";
import { tally, type Tally } from "../tally.ts";
import type { LabelledText } from "./labelled-sentence.ts";

const own = rules.filter(({ family }) => family === "wording");

/** What the reviewer finds against what the labels say, finding by finding. */
export function measureWording(texts: readonly LabelledText[]): Tally {
  return tally(
    texts.map(([text, ...expected]) => {
      const note = parseNoteToReview({ note: { kind: "progress", sections: [{ key: "body", text }] } });
      return { id: text, expected, found: review(note, { rules: own }).map(({ label }) => label) };
    }),
  );
}
