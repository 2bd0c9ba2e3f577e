import type { z } from "zod";
import type { previewDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import type { Decision } from "@goldthread/clinical/disclosure/index.ts";
import type { Disclosable } from "./disclosable.ts";
import { isSamePlace, type Found } from "./left-in.ts";

type Input = z.output<(typeof previewDisclosure)["input"]>;
type Passage = z.input<(typeof previewDisclosure)["output"]>["decisions"][number]["passages"][number];

interface Shown {
  readonly verdict: Decision["verdict"];
  readonly found: Found;
  readonly leftIn: Input["leftIn"];
}

/**
 * Each place in an item that is about other people, in the words around it: whoever releases has to see it to choose. Only
 * of what would go, which they read as released; of what stays nothing is shown.
 */
export function passagesOf(one: Disclosable, { verdict, found, leftIn }: Shown): readonly Passage[] {
  if (verdict === "stays") return [];
  // Two rules may have found the same words.
  const all = found.get(one.item.id) ?? [];
  const of = all.filter((place, at) => all.findIndex((other) => isSamePlace(other, place)) === at);
  const byHand = one.item.others.filter((place) => !of.some((other) => isSamePlace(place, other)));
  return one.sections.flatMap(({ key, title, text }) =>
    [
      ...of.map((place) => ({ ...place, how: "found" as const })),
      ...byHand.map((place) => ({ ...place, how: "by-hand" as const })),
    ]
      .filter(({ section }) => section === key)
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end, how }) => ({
        section: key,
        title,
        start,
        end,
        before: wordsBefore(text, start),
        words: text.slice(start, end),
        after: wordsAfter(text, end),
        how,
        leftInBecause:
          leftIn.find((left) => left.itemId === one.item.id && isSamePlace(left, { section: key, start, end }))
            ?.reason ?? null,
      })),
  );
}

const around = 60;

/** Whole words, and no more of the text than it takes to see what is meant. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - around);
  const words = text.slice(from, start);
  return from === 0 ? words : `… ${words.replace(/^\S*\s+/u, "")}`;
}

function wordsAfter(text: string, end: number): string {
  const until = Math.min(text.length, end + around);
  const words = text.slice(end, until);
  return until === text.length ? words : `${words.replace(/\s+\S*$/u, "")} …`;
}
