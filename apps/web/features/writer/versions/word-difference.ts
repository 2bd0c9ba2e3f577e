/** A stretch of two texts: in both, only in the first, or only in the second. */
export interface Stretch {
  readonly kind: "same" | "only-first" | "only-second";
  readonly text: string;
}

/** Above this many pairs of words the middle is shown as one change: a page must answer at once. */
const mostPairs = 4_000_000;

/** Two texts word by word: what stays, what only the first has, what only the second has, in their order. */
export function wordDifference(first: string, second: string): readonly Stretch[] {
  const [one, other] = [wordsOf(first), wordsOf(second)];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const middle = compare(one.slice(start, one.length - end), other.slice(start, other.length - end));
  return joined([...same(one.slice(0, start)), ...middle, ...same(one.slice(one.length - end))]);
}

const wordsOf = (text: string): readonly string[] => text.split(/(?<=\s)/).filter((word) => word !== "");
const same = (words: readonly string[]): Stretch[] => words.map((text) => ({ kind: "same", text }));

function compare(one: readonly string[], other: readonly string[]): Stretch[] {
  const removed = one.map((text): Stretch => ({ kind: "only-first", text }));
  const added = other.map((text): Stretch => ({ kind: "only-second", text }));
  if (one.length * other.length > mostPairs || one.length === 0 || other.length === 0) return [...removed, ...added];
  const common = longestCommon(one, other);
  const found: Stretch[] = [];
  let [a, b] = [0, 0];
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) {
      found.push({ kind: "same", text: one[a] ?? "" });
      a += 1;
      b += 1;
    } else if ((common[a + 1]?.[b] ?? 0) >= (common[a]?.[b + 1] ?? 0)) found.push(...removed.slice(a, (a += 1)));
    else found.push(...added.slice(b, (b += 1)));
  }
  return [...found, ...removed.slice(a), ...added.slice(b)];
}

/** For each pair of places, how many words both have in common from there on. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let a = one.length - 1; a >= 0; a -= 1) {
    const [row, below] = [table[a], table[a + 1]];
    if (row === undefined || below === undefined) continue;
    for (let b = other.length - 1; b >= 0; b -= 1)
      row[b] = one[a] === other[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
  }
  return table;
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last?.kind === stretch.kind) all[all.length - 1] = { ...last, text: last.text + stretch.text };
    else all.push(stretch);
  }
  return all;
}
