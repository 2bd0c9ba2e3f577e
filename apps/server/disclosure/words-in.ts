import type { OtherPerson } from "@goldthread/clinical/disclosure/index.ts";
import type { DisclosedSection } from "./disclosable.ts";

/** Where any of the words stand in a text as words of their own, a possessive among them; by another case too unless exact. */
export function wordsIn(
  { key, text }: Pick<DisclosedSection, "key" | "text">,
  words: readonly string[],
  { isExact = false }: { readonly isExact?: boolean } = {},
): readonly OtherPerson[] {
  return words.flatMap((one) =>
    [...text.matchAll(new RegExp(formOf(one), isExact ? "gu" : "giu"))].map(({ 0: found, index }) => ({
      section: key,
      start: index,
      end: index + found.length,
    })),
  );
}

/** However many spaces or line ends stand between. */
function formOf(words: string): string {
  const literal = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`))
    .join("\\s+");
  return `(?<![\\p{L}\\p{N}])(?:${literal})(?:['’]s)?(?![\\p{L}\\p{N}])`;
}
