import type { SaidWord } from "./segments.ts";
import { beforePreposition, denying, noDenial, noting, notting, possessive } from "./words.ts";

export type Denial = "deny" | "no" | "not";

/** The denial that begins at a word; "none" where one seems to and does not, and so ends whatever went before. */
export function denialAt(words: readonly SaidWord[], place: number): Denial | "none" | null {
  const form = words[place]?.form ?? "";
  const after = words[place + 1]?.form ?? "";
  const isLast = place === words.length - 1;
  if (denying.has(form)) return isLast ? "none" : isDoubled(words, place) ? "none" : "deny";
  if (beforePreposition.get(form) === after) return "deny";
  if (!noting.has(form) && !notting.has(form)) return null;
  if (isLast) return "none";
  // "did not deny" is said where it denies.
  const soon = words.slice(place + 1, place + 4).map((word) => word.form);
  // "Without her sister's help": she is spoken of.
  if (form === "without" && possessive.has(after)) return "none";
  if (noDenial.has(after) || soon.some((one) => denying.has(one))) return "none";
  return noting.has(form) ? "no" : "not";
}

/** "does not deny", "no longer denies". */
function isDoubled(words: readonly SaidWord[], place: number): boolean {
  const before = words.slice(Math.max(0, place - 3), place).map(({ form }) => form);
  return before.some((form) => notting.has(form)) || before.join(" ").endsWith("no longer");
}
