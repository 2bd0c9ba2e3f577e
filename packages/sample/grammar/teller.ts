import type { Prng } from "../prng.ts";
import { expand, type Slots } from "./expand.ts";

/** Tells one client's sentences over time: what was said least goes first, and nothing is said twice if it can be helped. */
export interface Teller {
  /** The template of the pool that was used least, without using it. */
  readonly choose: (pool: readonly string[], prng: Prng) => string;
  /** One sentence of the pool. */
  readonly say: (pool: readonly string[], slots: Slots, prng: Prng) => string;
  /** `count` sentences of the pool, in the pool's own order. */
  readonly sayInOrder: (
    pool: readonly string[],
    count: number,
    telling: { slots: Slots; prng: Prng },
  ) => readonly string[];
}

export function createTeller(): Teller {
  const uses = new Map<string, number>();
  const said = new Set<string>();

  const leastUsed = (pool: readonly string[], prng: Prng): string => {
    let least = Number.POSITIVE_INFINITY;
    let candidates: string[] = [];
    for (const template of pool) {
      const used = uses.get(template) ?? 0;
      if (used < least) [least, candidates] = [used, [template]];
      else if (used === least) candidates.push(template);
    }
    return prng.pick(candidates);
  };

  const say: Teller["say"] = (pool, slots, prng) => {
    let sentence = "";
    for (let attempt = 0; attempt < 8; attempt++) {
      const template = leastUsed(pool, prng);
      uses.set(template, (uses.get(template) ?? 0) + 1);
      sentence = expand(template, slots, prng);
      if (!said.has(sentence)) break;
    }
    said.add(sentence);
    return sentence;
  };

  const sayInOrder: Teller["sayInOrder"] = (pool, count, { slots, prng }) => {
    const chosen: string[] = [];
    let left = [...pool];
    while (chosen.length < Math.min(count, pool.length)) {
      const template = leastUsed(left, prng);
      left = left.filter((other) => other !== template);
      chosen.push(template);
    }
    return pool.filter((template) => chosen.includes(template)).map((template) => say([template], slots, prng));
  };

  return { choose: leastUsed, say, sayInOrder };
}
