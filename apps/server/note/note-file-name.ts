import { calendarDay } from "../calendar-day.ts";

/** A file's name lies in download folders and mail for anybody to see, so it names no client. */
export function noteFileName(
  note: { readonly id: string; readonly happened_at: string },
  zone: string,
  ending: "pdf" | "json" | "html",
): string {
  return `note-${calendarDay(new Date(note.happened_at), zone)}-${note.id.slice(0, 8)}.${ending}`;
}
