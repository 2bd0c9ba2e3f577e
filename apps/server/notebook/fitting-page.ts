export interface PageBounds {
  readonly mostItems: number;
  readonly mostBytes: number;
}

/** How many of these, from the first on, make a page; at least one, or an item larger than a page would never come. */
export function fittingPage(sizes: readonly number[], { mostItems, mostBytes }: PageBounds): number {
  let bytes = 0;
  let fitting = 0;
  for (const size of sizes.slice(0, mostItems)) {
    bytes += size;
    if (bytes > mostBytes && fitting > 0) break;
    fitting += 1;
  }
  return Math.max(1, fitting);
}
