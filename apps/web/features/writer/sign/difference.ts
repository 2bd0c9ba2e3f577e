/** Two versions of a text cut at where they differ: what both begin with, what each has in between, what both end with. */
export interface Difference {
  readonly before: string;
  readonly here: string;
  readonly saved: string;
  readonly after: string;
}

/** Cuts at spaces, so that whole words stand out. */
export function differenceOf(here: string, saved: string): Difference {
  const one = here.split(/(?<=\s)/);
  const other = saved.split(/(?<=\s)/);
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return {
    before: one.slice(0, start).join(""),
    here: one.slice(start, one.length - end).join(""),
    saved: other.slice(start, other.length - end).join(""),
    after: one.slice(one.length - end).join(""),
  };
}
