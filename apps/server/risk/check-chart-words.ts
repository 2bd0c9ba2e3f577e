import { parseNoteToReview } from "@goldthread/clinical/review/note-to-review.ts";
import { review } from "@goldthread/clinical/review/review.ts";
import type { RefusedField } from "../errors.ts";

interface Person {
  readonly clientId: string | null;
  readonly name: string;
  readonly chartWords: string;
}

/** What goes into a chart names its own client alone: words that name another of those who were in it are refused. */
export function checkChartWords(people: readonly Person[]): readonly RefusedField[] {
  return people.flatMap((person, at) => {
    const field = `people.${at}.chartWords`;
    if (person.chartWords.trim() === "") return [];
    if (person.clientId === null) return [{ field, expected: "expected no words: this person has no chart here" }];
    const others = people.filter((_other, place) => place !== at).map(({ name }) => ({ name }));
    return namesAnother(person, others) ? [{ field, expected: "expected words that name nobody else" }] : [];
  });
}

function namesAnother({ name, chartWords }: Person, others: readonly { readonly name: string }[]): boolean {
  const plain = chartWords.toLowerCase();
  if (
    others.some((other) => other.name.toLowerCase() !== name.toLowerCase() && plain.includes(other.name.toLowerCase()))
  ) {
    return true;
  }
  const note = { kind: "progress", sections: [{ key: "body", text: chartWords }] };
  const findings = review(parseNoteToReview({ note, client: { name }, members: [{ name }, ...others] }));
  return findings.some(({ rule }) => rule === "another-members-name");
}
