import type { Around } from "./around.ts";

const sustains =
  /^(?:carries|carried|keeps|kept|reminds|reminded|sustains|sustained|saves|saved|pulled|holds|held|guides|guided|lifts|lifted|gets|got|brings|brought|helps|helped|comforts|comforted|scares|scared|worries)$/;

/** "Faith carried him", "april reminds her of", "Joy was missing": what a quality or a month does to somebody as well. */
export function isDoneByQualities(near: Around): boolean {
  const [next, then] = [near.after(), near.after(2)];
  if (/^(?:is|was)$/.test(next)) return /^(?:missing|lacking|growing|returning|coming|fading)$/.test(then);
  return sustains.test(next) && /^(?:him|her|them|me|us|client|pt)$/.test(then);
}
