import type { Thread } from "@goldthread/clinical/thread/thread.ts";

/** The thread from a day on: columns before it are left out, and what lay between two of them with them. */
export function cropThread(thread: Thread, from: string | null): Thread {
  if (from === null) return thread;
  const first = thread.columns.findIndex(({ day }) => day >= from);
  const cut = first === -1 ? thread.columns.length : first;
  if (cut === 0) return thread;
  const isIn = ({ day }: { readonly day: string }) => day >= from;
  return {
    columns: thread.columns.slice(cut),
    rows: thread.rows.map((row) => ({
      ...row,
      marks: row.marks.filter(({ column }) => column >= cut).map((mark) => ({ ...mark, column: mark.column - cut })),
    })),
    lines: thread.lines
      .map((line) => ({
        ...line,
        points: line.points.filter(isIn).map((point) => ({ ...point, at: point.at - cut })),
      }))
      .filter(({ points }) => points.length > 0),
    markers: thread.markers.filter(isIn).map((marker) => ({ ...marker, at: marker.at - cut })),
  };
}
