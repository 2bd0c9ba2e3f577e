import type { ElementId } from "../elements/element.ts";

/** From much further away from the target to much closer to it; 0 is no change. */
export const progressRatings = [-2, -1, 0, 1, 2] as const;
export type ProgressRating = (typeof progressRatings)[number];

/** A stretch of one element's text. UTF-16 offsets, half open. */
export interface Passage {
  readonly element: ElementId;
  readonly key: string | null;
  readonly start: number;
  readonly end: number;
}

/** A measure's score that an objective is judged by, as it stood when the note was written. */
export interface MarkScore {
  readonly measure: string;
  readonly total: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** What one note says about one objective of the plan: how far, and in which words. What was not said is null or empty. */
export interface ProgressMark {
  /** With its words as they stood: the note can be read without the plan. */
  readonly objective: { readonly id: string; readonly text: string };
  readonly rating: ProgressRating | null;
  /** A count in the objective's own unit, as a decimal number: "4", "6.5". Text, because signed JSON holds no fractions. */
  readonly value: string | null;
  readonly score: MarkScore | null;
  readonly passages: readonly Passage[];
}

/** The Yjs text attribute that ties a stretch to an objective: the objective's id. */
export const tieAttribute = "objective";

export const ratingWords: Readonly<Record<ProgressRating, string>> = {
  [-2]: "much further away",
  [-1]: "further away",
  0: "no change",
  1: "closer",
  2: "much closer",
};

/** "+1", "0", "−2": with a true minus sign. */
export function signedRating(rating: ProgressRating): string {
  return rating > 0 ? `+${rating}` : rating < 0 ? `−${-rating}` : "0";
}

/** What a mark says beside its words, as a phrase; empty where a passage alone was tied. */
export function markWords({ rating, value, score }: Pick<ProgressMark, "rating" | "value" | "score">): string {
  return [
    rating === null ? "" : `${signedRating(rating)}, ${ratingWords[rating]}`,
    value === null ? "" : `now ${value}`,
    score === null ? "" : `${score.measure} ${score.total} (${score.on})`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** A count as people type it, in the form that is kept; null where it is no number that a session would give. */
export function readValue(text: string): string | null {
  const plain = text.trim().replace(",", ".").replace("−", "-");
  return isValue(plain) ? plain.replace(/^(-?)0+(?=\d)/, "$1") : null;
}

export function isValue(text: string): boolean {
  return /^-?\d{1,6}(?:\.\d{1,3})?$/.test(text);
}
