import { readContent, textIn } from "./content-facts.ts";
import type { ExportedEntry, ExportedNote } from "./exported-note.ts";
import type { Finding } from "./finding.ts";

/** What stands twice, as if it had been done twice, and what was added and stands in another order than it was done. */
export function findRepeatedFaults(note: ExportedNote): readonly Finding[] {
  return [...findTwice(note), ...findOutOfOrder(note)];
}

function findTwice({ shared, signatures, after, carriedHere }: ExportedNote): readonly Finding[] {
  const entries: readonly (readonly [at: string, entry: ExportedEntry | undefined])[] = [
    ["shared.entry", shared?.entry],
    ...signatures.map(({ entry }, place) => [`signatures[${place}].entry`, entry] as const),
    ...after.map(({ entry }, place) => [`after[${place}].entry`, entry] as const),
    ["carriedHere.entry", carriedHere?.entry],
  ];
  const seen = new Set<number>();
  return entries.flatMap(([at, entry]) => {
    if (entry === undefined) return [];
    if (seen.has(entry.index)) return [{ at, what: "the same act stands in this file twice" }];
    seen.add(entry.index);
    return [];
  });
}

/** By the time in the content, which is the entry's: the ledger's order may differ where a clock was set back. */
function findOutOfOrder({ after }: ExportedNote): readonly Finding[] {
  const times = after.map((addition) => textIn(readContent(addition, "").fields, "at") ?? "");
  return times.flatMap((time, place) =>
    place > 0 && time < (times[place - 1] ?? "")
      ? [{ at: `after[${place}]`, what: "it was added before the one above it" }]
      : [],
  );
}
