import type { Sorted } from "@goldthread/clinical/review/answered.ts";
import { stopsSigning } from "@goldthread/clinical/review/stops-signing.ts";

/** How many still stand, and how many of them must not be signed as they stand. */
export function countFindings(reviewed: readonly Sorted[]): { readonly open: number; readonly blocking: number } {
  const all = reviewed.flatMap(({ open }) => open);
  return { open: all.length, blocking: all.filter(stopsSigning).length };
}

/** For a sign sheet: why it cannot be signed as it stands; null where it can. */
export function blockedWords(reviewed: readonly Sorted[]): string | null {
  const { blocking } = countFindings(reviewed);
  if (blocking === 0) return null;
  return blocking === 1
    ? "One finding must not be signed like this: change the words, or say why it does not apply."
    : `${blocking} findings must not be signed like this: change the words, or say why they do not apply.`;
}
