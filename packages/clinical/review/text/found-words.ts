import { placeOf } from "../place.ts";
import type { Found } from "../rule.ts";
import type { Wording } from "../lexicon/wording.ts";
import { inPlaceOf } from "./in-place.ts";
import type { Match } from "./phrases.ts";

/** A finding on the very words, with what can stand instead and what to ask for. */
export function foundWords(
  match: Match<Wording>,
  { label, message, severity }: Pick<Found, "label" | "message" | "severity">,
): Found {
  const { instead, ask } = match.value;
  return {
    ...placeOf(match),
    label,
    message: ask === undefined ? message : `${message} ${ask}`,
    suggestion: instead === undefined ? undefined : inPlaceOf(match, instead),
    severity,
  };
}

/** Whether any of the words stands in quotation marks. */
export function isAnyQuoted({ words }: Pick<Match<unknown>, "words">): boolean {
  return words.some(({ isQuoted }) => isQuoted);
}
