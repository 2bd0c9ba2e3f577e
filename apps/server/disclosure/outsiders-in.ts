import type { OtherPerson } from "@goldthread/clinical/disclosure/index.ts";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { isOrdinary } from "@goldthread/clinical/review/names/is-ordinary.ts";
import { identifierForms } from "@goldthread/clinical/review/text/identifier-forms.ts";
import type { DisclosedSection } from "./disclosable.ts";
import { wordsIn } from "./words-in.ts";

/** A rule speaks of the sentence before it; what leaves a record is searched for the same person in all of the text. */
export function outsidersIn(
  sections: readonly DisclosedSection[],
  { findings, not }: { readonly findings: readonly Finding[]; readonly not: readonly string[] },
): readonly OtherPerson[] {
  const about = findings.filter(({ rule }) => rule === "somebody-elses-identifiers");
  if (about.length === 0) return [];
  const names = namesOf(about, new Set(not.flatMap(partsOf)));
  return sections.flatMap(({ key, text }) => [
    ...wordsIn({ key, text }, names, { isExact: true }).filter(({ start }) => !isPlainOpening(text, start)),
    ...(about.some(({ section }) => section === key) ? numbersIn({ key, text }) : []),
  ]);
}

/** “Daniel” and “Ortega” of “brother Daniel Ortega”, without what the client or the author is called too. */
function namesOf(findings: readonly Finding[], kept: ReadonlySet<string>): readonly string[] {
  const names = findings.filter(({ label }) => label === "full-name").flatMap(({ text }) => partsOf(text));
  return [...new Set(names)].filter((name) => !kept.has(name));
}

function partsOf(name: string): readonly string[] {
  return [...name.matchAll(/\p{Lu}[\p{L}-]{2,}/gu)].map(([part]) => part);
}

/** “Will” at the start of a sentence is hardly he. */
function isPlainOpening(text: string, start: number): boolean {
  const [word = ""] = /^[\p{L}-]+/u.exec(text.slice(start)) ?? [];
  return /(?:^|[.!?:\n])\s*$/u.test(text.slice(0, start)) && isOrdinary(word.toLowerCase());
}

/** Numbers and addresses that nobody calls the client's own. */
function numbersIn({ key, text }: Pick<DisclosedSection, "key" | "text">): readonly OtherPerson[] {
  return identifierForms.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !ownedByClient.test(text.slice(Math.max(0, index - 60), index)))
      .map(({ 0: words, index }) => ({ section: key, start: index, end: index + words.length })),
  );
}

const ownedByClient = /\b(?:client|patient|own)\b[^.!?\n]*$/iu;
