import type { Screen } from "./screens.ts";

/** Screens that one window goes through in their order, while other windows go through theirs. */
export interface Lane {
  readonly who: Screen["who"];
  readonly screens: readonly Screen[];
}

/** A window costs a processor; more of them than this wait for one another. */
const longest = 40;

/**
 * Every screen once, each person's in their order. Screens of one place ("writer", "writer, plan") build on one another
 * and what they write, so that they stay in one window.
 */
export function lanesOf(screens: readonly Screen[]): readonly Lane[] {
  const byPerson = Map.groupBy(screens, ({ who }) => who);
  return [...byPerson].flatMap(([who, theirs]) => cut(theirs).map((part) => ({ who, screens: part })));
}

function cut(screens: readonly Screen[]): readonly (readonly Screen[])[] {
  const length = Math.ceil(screens.length / Math.ceil(screens.length / longest));
  const lanes: Screen[][] = [[]];
  for (const screen of screens) {
    const last = lanes.at(-1) ?? [];
    if (last.length >= length && placeOf(screen) !== placeOf(last.at(-1))) lanes.push([screen]);
    else last.push(screen);
  }
  return lanes;
}

function placeOf(screen: Screen | undefined): string | undefined {
  return screen?.name.split(",")[0];
}
