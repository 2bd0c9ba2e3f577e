import type { Around } from "./around.ts";
import { listOpeners } from "./context-words.ts";

/** "Present: Mark, Hope". */
export function opensList(near: Around): boolean {
  return (
    (near.sentence.some((word) => listOpeners.has(word)) &&
      /[:,]\s*$/.test(near.gapBefore) &&
      listOpeners.has(near.sentence[0] ?? "")) ||
    (/:\s*$/.test(near.gapBefore) && listOpeners.has(near.before()))
  );
}
