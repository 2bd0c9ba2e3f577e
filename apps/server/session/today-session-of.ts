import type { todaySession } from "@goldthread/api/nouns/session.ts";
import { dueAt } from "@goldthread/clinical";
import type { ListedSession } from "@goldthread/store/queries/today.ts";
import type { z } from "zod";
import { noteStateOf } from "./note-state.ts";

export function todaySessionOf(
  session: ListedSession,
  { dueHours }: { readonly dueHours: number },
  waitsFor: readonly string[] = [],
): z.input<typeof todaySession> {
  const noteState = noteStateOf(session);
  const { id, kind, name, title, start, stop, modality, place, status, unplanned, contact, enrolled, signed, version } =
    session;
  return {
    id,
    kind,
    name,
    title,
    start,
    stop,
    modality,
    place,
    status,
    unplanned,
    contact,
    enrolled,
    signed,
    version,
    noteState,
    clientId: session.client_id,
    groupId: session.group_id,
    dueAt: noteState === "not-needed" || noteState === "set-aside" ? null : dueAt(stop, dueHours),
    riskOpen: session.risk_open,
    waitsFor: [...waitsFor],
    ...agreedOf(session),
  };
}

/** What was agreed of a session, and what became of it when it did not go so. */
function agreedOf(session: ListedSession) {
  return {
    service: session.service,
    clientPresent: session.client_present,
    participants: [...session.participants],
    statusReason: session.status_reason,
    statusBy: session.status_by,
    shortNotice: session.short_notice,
    charge: session.charge,
    plannedStart: session.planned_start,
    arrivedAt: session.arrived_at,
    seriesId: session.series_id,
    seriesDay: session.series_day,
  };
}
