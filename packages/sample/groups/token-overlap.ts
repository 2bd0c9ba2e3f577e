/** How much of two texts' words are the same, 0 to 1 (the share of words found in both among all words found). */
export function tokenOverlap(one: string, other: string): number {
  return sharedTokens(tokensOf(one), tokensOf(other));
}

export function sharedTokens(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const token of a) if (b.has(token)) both += 1;
  return both / (a.size + b.size - both);
}

export function tokensOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
