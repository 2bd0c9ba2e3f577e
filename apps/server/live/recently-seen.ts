export interface RecentlySeen {
  add(id: string): void;
  has(id: string): boolean;
  /** How many ids are held. */
  count(): number;
}

/**
 * Ids for at least as many milliseconds as is asked, and until something comes after twice that. Two sets that take turns:
 * a timer for every id would be tens of thousands of them in a large practice's busy minute.
 */
export function recentlySeen(milliseconds: number, now: () => number = () => performance.now()): RecentlySeen {
  let recent = new Set<string>();
  let before = new Set<string>();
  let since = now();
  const takeTurns = () => {
    const passed = now() - since;
    if (passed < milliseconds) return;
    // What came before a whole turn ago is older than anybody asks for.
    before = passed < 2 * milliseconds ? recent : new Set();
    recent = new Set();
    since += passed;
  };
  return {
    add(id) {
      takeTurns();
      recent.add(id);
    },
    has: (id) => recent.has(id) || before.has(id),
    count: () => recent.size + before.size,
  };
}
