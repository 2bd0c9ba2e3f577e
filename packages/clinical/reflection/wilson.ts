/** 95 of 100 such intervals hold the true share. */
const z = 1.959964;

/**
 * Wilson's score interval of a share, in whole percent, rounded outwards. Unlike the textbook's it never leaves 0 to 100 and
 * stays wide where the number is small. `of` MUST be at least 1.
 */
export function wilson(count: number, of: number): { readonly low: number; readonly high: number } {
  if (of < 1 || count < 0 || count > of) throw new RangeError("Cannot give an interval: the count does not fit");
  const share = count / of;
  const shrink = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const [low, high] = [count === 0 ? 0 : middle - half, count === of ? 1 : middle + half];
  return { low: Math.floor(low * 100), high: Math.ceil(high * 100) };
}
