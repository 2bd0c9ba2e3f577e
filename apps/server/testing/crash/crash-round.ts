import type { CrashCase } from "./crash-cases.ts";

/** What a process that was killed left of its act. */
export type Left = "nothing" | "all of it" | "half of it" | "not seen";

export interface CrashRound extends CrashCase {
  readonly left: Left;
  /** What should not be so, in words; empty where nothing was lost. */
  readonly wrong: readonly string[];
}

/** Past its commit, or its renaming, an act is done though nobody was told; before it, nothing of it may be there. */
export function expectedLeft({ point }: CrashCase): Left {
  const isDone = point.endsWith("after commit") || point.endsWith("committed") || point.endsWith("in its place");
  return isDone ? "all of it" : "nothing";
}

type Rows = Readonly<Record<string, unknown>>;

export function leftOf(found: Rows, { nothing, all }: { readonly nothing: Rows; readonly all: Rows }): Left {
  if (isSame(found, nothing)) return "nothing";
  return isSame(found, all) ? "all of it" : "half of it";
}

function isSame(one: Rows, other: Rows): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
