import { families } from "../arcs/families.ts";
import { createChart, type Chart } from "../notes/chart.ts";
import { standingAt, type Standing } from "../notes/plan-gauges.ts";
import type { ClientStory } from "../people/client-story.ts";
import type { Book } from "../schedule/book.ts";

/** Every client's chart in the making, and how far along a client was in a week. */
export interface Charts {
  readonly of: (story: ClientStory) => Chart;
  readonly standingIn: (story: ClientStory, week: number) => Standing;
}

export function createCharts(seed: string, book: Book): Charts {
  const charts = new Map(
    book.stories.map((story) => {
      const sessions = heldOf(book, story).length;
      return [story.key, createChart({ seed, story, family: families[story.family], sessions })] as const;
    }),
  );
  const of = (story: ClientStory): Chart => {
    const chart = charts.get(story.key);
    if (chart === undefined) throw new Error("A client of the book has no chart");
    return chart;
  };
  const standingIn = (story: ClientStory, week: number): Standing => {
    const index = heldOf(book, story).findLastIndex(({ at }) => at.week >= week);
    return standingAt(of(story).course, Math.max(0, index));
  };
  return { of, standingIn };
}

export function heldOf(book: Book, story: ClientStory) {
  return book.therapyOf(story).filter(({ outcome }) => outcome === "held");
}
