import type { BenchDatabase } from "./bench-database.ts";

/** One figure. `limit` is for ratios and growth alone: an absolute figure belongs to one machine and fails nothing. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "x" | "per second" | "KB" | "MB" | "%";
  readonly limit?: number;
}

/** A stated number and how it is measured. One file each in `numbers/`. */
export interface Bench {
  readonly id: string;
  /** What the number says, one sentence. */
  readonly states: string;
  readonly run: (bench: BenchContext) => Promise<readonly Figure[]>;
}

export interface BenchContext {
  /** A migrated, empty database of this bench's own. */
  readonly database: () => Promise<BenchDatabase>;
  readonly note: (line: string) => void;
}

export function defineBench(bench: Bench): Bench {
  return Object.freeze(bench);
}
