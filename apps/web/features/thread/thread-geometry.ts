import type { Thread, ThreadColumn, ThreadLine, ThreadMark, ThreadPoint } from "@goldthread/clinical/thread/thread.ts";

/** Room before the first column, for the names of bands, and after the last, for what has come since. */
const before = 108;
const after = 16;
export const rowHeight = 76;
export const lineHeight = 120;
export const stripHeight = 44;

/** Where the columns stand. Every panel of a thread shares one. */
export interface Scale {
  readonly columnWidth: number;
  readonly width: number;
}

/** As wide as there is room, and never so narrow that a mark cannot be told from the next. */
export function scaleOf(columns: number, room: number): Scale {
  const columnWidth = Math.min(28, Math.max(9, (room - before - after) / Math.max(1, columns)));
  return { columnWidth, width: Math.max(room, Math.ceil(before + after + columnWidth * columns)) };
}

export function xOf({ columnWidth }: Scale, at: number): number {
  return before + (at + 0.5) * columnWidth;
}

const step = 10;

/** From two steps below the row's middle to two above it; touched and not rated lies on the line. */
export function yOfMark({ rating }: Pick<ThreadMark, "rating">): number {
  return rowHeight / 2 - (rating ?? 0) * step;
}

const topOfLine = 12;

export function yOfTotal({ least, most }: Pick<ThreadLine, "least" | "most">, total: number): number {
  const part = most === least ? 0 : (total - least) / (most - least);
  return lineHeight - topOfLine - part * (lineHeight - 2 * topOfLine);
}

/** Runs of points that follow each other without a gap: an incomplete one breaks the line. */
export function runsOf(points: readonly ThreadPoint[]): readonly (readonly ThreadPoint[])[] {
  const runs: ThreadPoint[][] = [];
  let isOpen = false;
  for (const point of points) {
    if (point.total === null) {
      isOpen = false;
      continue;
    }
    const last = runs.at(-1);
    if (isOpen && last !== undefined) last.push(point);
    else runs.push([point]);
    isOpen = true;
  }
  return runs;
}

export interface Month {
  readonly at: number;
  readonly label: string;
  /** The first of its year here: it stands with the year. */
  readonly isYear: boolean;
}

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Where months begin, left out where there is no room for their names. */
export function monthsOf(columns: readonly ThreadColumn[], scale: Scale): readonly Month[] {
  const months: Month[] = [];
  let month = "";
  let free = -1;
  for (const [at, { day }] of columns.entries()) {
    if (day.slice(0, 7) === month) continue;
    const isYear = day.slice(0, 4) !== month.slice(0, 4);
    month = day.slice(0, 7);
    const x = xOf(scale, at);
    if (x < free && !isYear) continue;
    if (x < free) months.pop();
    const name = names[Number(day.slice(5, 7)) - 1] ?? "";
    months.push({ at, label: isYear ? `${name} ${day.slice(0, 4)}` : name, isYear });
    free = x + (isYear ? 64 : 34);
  }
  return months;
}

/** The one of a panel's places that lies nearest to an x. */
export function nearest(places: readonly number[], x: number): number {
  let best = 0;
  for (const [index, place] of places.entries())
    if (Math.abs(place - x) < Math.abs((places[best] ?? 0) - x)) best = index;
  return best;
}

/** Whether anything lies in a thread that is worth drawing. */
export function isEmptyThread({ columns, rows, lines, markers }: Thread): boolean {
  return columns.length === 0 && rows.length === 0 && lines.length === 0 && markers.length === 0;
}
