import type { Input } from "../../api-types.ts";
import type { Choice } from "../../ui/combo-box.tsx";
import { readDateField } from "../../ui/date-field.tsx";

/** As they stand in the fields. */
export interface TrailFilters {
  readonly staffId: string;
  /** What stands in the field, and whom it names. */
  readonly clientText: string;
  readonly client: Choice | null;
  readonly act: string;
  readonly from: string;
  readonly to: string;
}

export type WantedTrail = Input<"GET /api/audit/file">;

export const noFilters: TrailFilters = { staffId: "", clientText: "", client: null, act: "", from: "", to: "" };

/** What is asked of the API; null while a day is not one yet, or a name is typed and nobody is chosen: that is not everybody. */
export function readFilters(filters: TrailFilters, today: string): WantedTrail | null {
  const { staffId, client, clientText, act, from, to } = filters;
  const [first, last] = [readDay(from, today), readDay(to, today)];
  if (first === null || last === null || (client === null && clientText.trim() !== "")) return null;
  return {
    ...(staffId === "" ? {} : { staffId }),
    ...(client === null ? {} : { clientId: client.id }),
    ...(act.trim() === "" ? {} : { act: act.trim() }),
    ...(first === "" ? {} : { from: first }),
    ...(last === "" ? {} : { to: last }),
  };
}

function readDay(text: string, today: string): string | null {
  return text.trim() === "" ? "" : readDateField(text, today);
}
