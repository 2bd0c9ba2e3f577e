/** One text's labels, as written by hand and as found. Labels may repeat. */
export interface Result {
  readonly id: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

export interface Count {
  readonly right: number;
  readonly missed: number;
  readonly falsely: number;
}

export interface Tally {
  readonly texts: number;
  readonly all: Count;
  readonly byLabel: ReadonlyMap<string, Count>;
  readonly misses: readonly { readonly id: string; readonly label: string; readonly kind: "missed" | "false" }[];
}

const none: Count = { right: 0, missed: 0, falsely: 0 };

/** Counts what was found rightly, missed and found falsely, by label. */
export function tally(results: readonly Result[]): Tally {
  const byLabel = new Map<string, Count>();
  const misses: { id: string; label: string; kind: "missed" | "false" }[] = [];
  const add = (label: string, what: keyof Count) => {
    const before = byLabel.get(label) ?? none;
    byLabel.set(label, { ...before, [what]: before[what] + 1 });
  };
  for (const { id, expected, found } of results) {
    const left = [...found];
    for (const label of expected) {
      const at = left.indexOf(label);
      add(label, at === -1 ? "missed" : "right");
      if (at === -1) misses.push({ id, label, kind: "missed" });
      else left.splice(at, 1);
    }
    for (const label of left) {
      add(label, "falsely");
      misses.push({ id, label, kind: "false" });
    }
  }
  const all = [...byLabel.values()].reduce(
    (sum, { right, missed, falsely }) => ({
      right: sum.right + right,
      missed: sum.missed + missed,
      falsely: sum.falsely + falsely,
    }),
    none,
  );
  return { texts: results.length, all, byLabel, misses };
}

/** Of what was flagged, the part that should have been; 1 where nothing was. */
export function precisionOf({ right, falsely }: Count): number {
  return right + falsely === 0 ? 1 : right / (right + falsely);
}

/** Of what should have been flagged, the part that was; 1 where nothing should have been. */
export function recallOf({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
