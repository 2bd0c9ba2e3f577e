import type { Mention } from "./mention.ts";
import type { Hit } from "./roster.ts";

/** What a word, or several, turn out to be: whose name, in which way written. */
export interface Reading {
  readonly base: string;
  readonly hits: readonly Hit[];
  readonly how: Mention["how"];
  readonly isPossessive: boolean;
  readonly words: number;
}
