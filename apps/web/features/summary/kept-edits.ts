import type { Edits } from "./summary-edits.ts";

/** What was done to summaries in this window: a look at a source note costs nothing of it. */
const kept = new Map<string, Edits>();

export function keptEdits(place: string): Edits {
  return kept.get(place) ?? new Map();
}

export function keepEdits(place: string, edits: Edits): void {
  kept.set(place, edits);
}
