import type { Attendance } from "../note/note-body.ts";
import { memberMinutes } from "../session/minutes.ts";

/** A session that was held, newest first in every list. Times ISO 8601 UTC. */
export interface HeldSession {
  readonly id: string;
  readonly start: string;
  readonly stop: string;
}

export interface AttendanceMark extends Pick<Attendance, "status" | "arrived" | "left"> {
  readonly sessionId: string;
  readonly clientId: string;
}

/** How one member came over these sessions. */
export interface MemberHistory {
  readonly clientId: string;
  /** Sessions in which somebody marked this member. */
  readonly marked: number;
  readonly present: number;
  readonly absent: number;
  /** The member's own, over all of them. */
  readonly minutes: number;
  /** How many of the latest in a row were alike; the kind is null where nothing was marked. */
  readonly streak: { readonly kind: "present" | "absent" | null; readonly length: number };
  /** By session, in the sessions' order: null where this member was not marked. */
  readonly cells: readonly (HistoryCell | null)[];
}

export interface HistoryCell {
  readonly status: Attendance["status"];
  readonly minutes: number;
}

/**
 * Attendance by member, from marks of these sessions: one walk over the marks, so its cost is theirs. Pure. Members come
 * in the order in which they are met. A mark of another session is left out.
 */
export function attendanceHistory(
  sessions: readonly HeldSession[],
  marks: readonly AttendanceMark[],
): readonly MemberHistory[] {
  const places = new Map(sessions.map((session, at) => [session.id, { session, at }]));
  const rows = new Map<string, (HistoryCell | null)[]>();
  for (const mark of marks) {
    const place = places.get(mark.sessionId);
    if (place === undefined) continue;
    const row = rows.get(mark.clientId) ?? Array.from({ length: sessions.length }, () => null);
    rows.set(mark.clientId, row);
    const { start, stop } = place.session;
    row[place.at] = { status: mark.status, minutes: memberMinutes({ start, stop, attendance: mark }) };
  }
  return [...rows].map(([clientId, cells]) => ({ clientId, cells, ...countCells(cells) }));
}

/** The figures of one member's row, newest first. */
export function countCells(cells: readonly (HistoryCell | null)[]): Omit<MemberHistory, "clientId" | "cells"> {
  const marked = cells.filter((cell) => cell !== null);
  const present = marked.filter(isPresent).length;
  return {
    marked: marked.length,
    present,
    absent: marked.length - present,
    minutes: marked.reduce((sum, { minutes }) => sum + minutes, 0),
    streak: streakOf(marked),
  };
}

function streakOf(marked: readonly HistoryCell[]): MemberHistory["streak"] {
  const [latest] = marked;
  if (latest === undefined) return { kind: null, length: 0 };
  const other = marked.findIndex((cell) => isPresent(cell) !== isPresent(latest));
  return { kind: isPresent(latest) ? "present" : "absent", length: other < 0 ? marked.length : other };
}

function isPresent({ status }: HistoryCell): boolean {
  return status !== "absent";
}
