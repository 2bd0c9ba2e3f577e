/** How tall each bar is; what is there at all can be seen. */
export function barHeights(
  counts: readonly number[],
  { most, height }: { readonly most: number; readonly height: number },
): readonly number[] {
  return counts.map((count) => (count === 0 || most === 0 ? 0 : Math.max(2, Math.round((count / most) * height))));
}
