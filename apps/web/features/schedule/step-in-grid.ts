/** A block of the grid: which day's column it stands in, and from when. */
export interface GridPlace {
  readonly id: string;
  readonly day: string;
  readonly from: number;
}

const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"] as const;
export type GridKey = (typeof keys)[number];

export function isGridKey(key: string): key is GridKey {
  return keys.some((known) => known === key);
}

/** Where an arrow leads: up and down through the day, left and right to the next day that has something, at about that hour. */
export function stepInGrid(places: readonly GridPlace[], at: string, key: GridKey): string | null {
  const sorted = places.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.from - b.from));
  const here = sorted.find(({ id }) => id === at);
  if (here === undefined) return sorted[0]?.id ?? null;
  if (key === "Home") return sorted[0]?.id ?? null;
  if (key === "End") return sorted.at(-1)?.id ?? null;
  const place = sorted.indexOf(here);
  if (key === "ArrowUp") return sorted[place - 1]?.id ?? null;
  if (key === "ArrowDown") return sorted[place + 1]?.id ?? null;
  const days = [...new Set(sorted.map(({ day }) => day))];
  const next = days[days.indexOf(here.day) + (key === "ArrowRight" ? 1 : -1)];
  const there = sorted.filter(({ day }) => day === next);
  return there.toSorted((a, b) => Math.abs(a.from - here.from) - Math.abs(b.from - here.from))[0]?.id ?? null;
}
