import type { DisclosureRow } from "@goldthread/store/queries/disclosure.ts";
import { calendarDay } from "../calendar-day.ts";

/** The day and a few digits, and no client's name. */
export function packetName({ at, id }: Pick<DisclosureRow, "at" | "id">, zone: string, ending: string): string {
  return `records-${calendarDay(new Date(at), zone)}-${id.slice(0, 8)}.${ending}`;
}
