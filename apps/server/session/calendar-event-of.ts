import type { CalendarSession } from "@goldthread/store/queries/schedule.ts";
import type { CalendarEvent } from "./render-calendar.ts";

const modalityWords = { "in-person": "", video: " (video)", phone: " (phone)" } as const;

/**
 * A session as another programme's calendar shows it. Without names it says that there is a session and how it is held; a
 * group's name and the place can tell of a person too ("at the client's home"), so they go with the names.
 */
export function calendarEventOf(
  session: CalendarSession,
  { withNames }: { readonly withNames: boolean },
): CalendarEvent {
  const { id, start, stop, version, modality, kind, name, place } = session;
  const what = kind === "group" ? "Group session" : "Session";
  return {
    id,
    start,
    stop,
    sequence: version,
    summary: withNames ? `${name}${modalityWords[modality]}` : `${what}${modalityWords[modality]}`,
    location: withNames ? place : "",
  };
}
