import { findKnownNames } from "./find-known-names.ts";
import { findUnknownNames } from "./find-unknown-names.ts";
import type { Identifier, IdentifierKind, NamesAround, TextPart } from "./identifier.ts";
import { patterns } from "./patterns.ts";

/**
 * Everything in a note that may say whom it is about: names on file and their forms, dates, places, numbers, ways to reach
 * somebody, ages of ninety and over, and words that look like a name. In order, none overlapping. Pure; what it finds is for
 * a person to look at, and it may miss what only a person would know.
 */
export function findIdentifiers(parts: readonly TextPart[], around: NamesAround): Identifier[] {
  const found = [
    ...findKnownNames(parts, around),
    ...findStated(parts, [around.recordNumber], { kind: "number", instead: "a number on file" }),
    ...findStated(parts, around.places, { kind: "place", instead: "a certain place" }),
    ...patterns.flatMap(([kind, instead, forms]) =>
      parts.flatMap(({ text }, part) => matches(text, part, { kind, instead, forms })),
    ),
    ...findUnknownNames(parts),
  ];
  return united(parts, found);
}

/** What overlaps is one: the whole stretch, called what its longest part is. */
function united(parts: readonly TextPart[], found: readonly Identifier[]): Identifier[] {
  const joined: { whole: Identifier; longest: number }[] = [];
  for (const one of found.toSorted((a, b) => a.part - b.part || a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const length = one.end - one.start;
    if (last === undefined || last.whole.part !== one.part || last.whole.end <= one.start) {
      joined.push({ whole: one, longest: length });
      continue;
    }
    const { start, end, ...named } = length > last.longest ? one : last.whole;
    const to = Math.max(last.whole.end, one.end);
    const from = Math.min(start, last.whole.start);
    const text = (parts[one.part]?.text ?? "").slice(from, Math.max(to, end));
    joined[joined.length - 1] = {
      whole: { ...named, start: from, end: Math.max(to, end), text },
      longest: Math.max(last.longest, length),
    };
  }
  return joined.map(({ whole }) => whole);
}

interface Said {
  readonly kind: IdentifierKind;
  readonly instead: string;
}

function matches(
  text: string,
  part: number,
  { kind, instead, forms }: Said & { readonly forms: readonly RegExp[] },
): Identifier[] {
  return forms.flatMap((form) =>
    Array.from(text.matchAll(form), ({ 0: words, index }) => ({
      part,
      start: index,
      end: index + words.length,
      text: words,
      kind,
      instead,
    })),
  );
}

/** Words that are known to be somebody's, wherever they stand and however they are written. */
function findStated(parts: readonly TextPart[], stated: readonly string[], { kind, instead }: Said): Identifier[] {
  const forms = stated
    .map((words) => words.trim())
    .filter((words) => words.length > 2)
    .map((words) => new RegExp(String.raw`(?<![\p{L}\d])${escaped(words)}(?![\p{L}\d])`, "giu"));
  return parts.flatMap(({ text }, part) => matches(text, part, { kind, instead, forms }));
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
}
