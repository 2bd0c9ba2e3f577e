import { median } from "./writing-time.ts";

export interface SignedNote {
  /** YYYY-MM-DD of the session. */
  readonly day: string;
  readonly late: boolean;
  /** From the session's end to the signature. */
  readonly hours: number;
}

export interface Timeliness {
  readonly signed: number;
  readonly late: number;
  readonly medianHours: number | null;
  /** YYYY-MM, oldest first; months without a note are left out. */
  readonly months: readonly { readonly month: string; readonly signed: number; readonly late: number }[];
}

export function timelinessOf(notes: readonly SignedNote[]): Timeliness {
  const months = Map.groupBy(notes, ({ day }) => day.slice(0, 7));
  const late = (some: readonly SignedNote[]) => some.filter((note) => note.late).length;
  return {
    signed: notes.length,
    late: late(notes),
    medianHours: median(notes.map(({ hours }) => hours)),
    months: [...months]
      .map(([month, some]) => ({ month, signed: some.length, late: late(some) }))
      .toSorted((a, b) => (a.month < b.month ? -1 : 1)),
  };
}
