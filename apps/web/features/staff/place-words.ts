import { dayWords } from "../../time/words.ts";
import type { Leave } from "./api.ts";

interface Place {
  readonly staffId: string;
  readonly from: string;
  readonly to: string | null;
}

export const isOver = ({ to }: Pick<Place, "to">, today: string): boolean => to !== null && to < today;

/** Of a place that is not over: from when, where it has not begun, and until when; nothing where it stands without end. */
export function placeDays({ from, to }: Pick<Place, "from" | "to">, today: string): string {
  if (from > today) return to === null ? `from ${dayWords(from)}` : `from ${dayWords(from)} to ${dayWords(to)}`;
  return to === null ? "" : `until ${dayWords(to)}`;
}

/** For whom a place is held, where a leave opened it: the same days, and somebody away who is there themself. */
export function coversFor(
  place: Place,
  { leave, there }: { readonly leave: readonly Leave[]; readonly there: readonly { readonly staffId: string }[] },
): string | null {
  const opened = leave.find(
    ({ coverId, from, to, staffId }) =>
      coverId === place.staffId &&
      to === place.to &&
      place.from >= from &&
      there.some((one) => one.staffId === staffId),
  );
  return opened?.staffName ?? null;
}
