import type { LoadedReflection, Outcome } from "./api.ts";

type Stalled = LoadedReflection["objectives"]["stalled"][number];

export function stalledWords({ why, count }: Pick<Stalled, "why" | "count">): string {
  switch (why) {
    case "never-touched":
      return `no note has touched it in ${count} sessions`;
    case "untouched":
      return `not touched for ${count} sessions`;
    case "no-better":
      return `rated no better ${count} times in a row`;
  }
}

/** "3.2 h", "2 days": how long after a session. */
export function hoursWords(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60)} min`;
  if (hours < 48) return `${hours} h`;
  return `${Math.round(hours / 24)} days`;
}

export function intervalWords({ low, high }: NonNullable<Outcome["counts"]>["interval"]): string {
  return `${low} to ${high} %`;
}

/** "3 of 14 notes": one note is not notes. */
export function ofNotes(count: number, of: number): string {
  return `${count} of ${of} ${of === 1 ? "note" : "notes"}`;
}

/** Those with too few clients, by method: "Exposure (PHQ-9: 3, GAD-7: 2)". */
export function tooFewWords(outcomes: readonly Outcome[]): readonly string[] {
  const few = outcomes.filter(({ counts }) => counts === null);
  return [...Map.groupBy(few, ({ title }) => title)].map(
    ([title, rows]) => `${title} (${rows.map(({ measureName, clients }) => `${measureName}: ${clients}`).join(", ")})`,
  );
}
