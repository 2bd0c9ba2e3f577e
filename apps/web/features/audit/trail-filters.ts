import type { Input } from "../../api-types.ts";
import { readDateField } from "../../ui/date-field.tsx";

/** As they stand in the fields. */
export interface TrailFilters {
  readonly staffId: string;
  readonly act: string;
  readonly from: string;
  readonly to: string;
}

export type WantedTrail = Input<"GET /api/audit/file">;

export const noFilters: TrailFilters = { staffId: "", act: "", from: "", to: "" };

/** What is asked of the API; null while a day is not one yet. */
export function readFilters({ staffId, act, from, to }: TrailFilters, today: string): WantedTrail | null {
  const [first, last] = [readDay(from, today), readDay(to, today)];
  if (first === null || last === null) return null;
  return {
    ...(staffId === "" ? {} : { staffId }),
    ...(act.trim() === "" ? {} : { act: act.trim() }),
    ...(first === "" ? {} : { from: first }),
    ...(last === "" ? {} : { to: last }),
  };
}

function readDay(text: string, today: string): string | null {
  return text.trim() === "" ? "" : readDateField(text, today);
}
