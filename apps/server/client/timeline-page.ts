import type { timelineItem } from "@goldthread/api/nouns/client.ts";
import { memberMinutes, minutesBetween } from "@goldthread/clinical/session/minutes.ts";
import type { FacilitatorOwed } from "@goldthread/store/queries/facilitators-owed.ts";
import type { TimelineRow } from "@goldthread/store/queries/chart.ts";
import type { z } from "zod";
import { waitsFor } from "../signing/waits-for.ts";
import { authorOf, excerptOf } from "./note-glance.ts";

type Item = z.input<typeof timelineItem>;

export const pageSize = 50;

/**
 * The rows of a page, asked for one more than it holds, and where the next begins. Contacts that began at one moment
 * are never parted by a page's end, because the next page begins before the last one's moment.
 */
export function timelinePage(
  rows: readonly TimelineRow[],
  owed: readonly FacilitatorOwed[] = [],
): { timeline: Item[]; next: string | null } {
  const itemOf = (row: TimelineRow) => itemWith(row, owed);
  const beyond = rows[pageSize];
  if (beyond === undefined) return { timeline: rows.map(itemOf), next: null };
  const whole = rows.filter(({ start }) => start > beyond.start);
  const page = whole.length > 0 ? whole : rows;
  return { timeline: page.map(itemOf), next: page.at(-1)?.start ?? null };
}

function itemWith(row: TimelineRow, owed: readonly FacilitatorOwed[]): Item {
  const { sessionId, kind, service, start, stop, clinician, status, attendance, draftOpen } = row;
  return {
    sessionId,
    kind,
    service,
    title: titleOf(row),
    start,
    stop,
    minutes: minutesOf(row),
    clinician,
    status,
    attendance,
    note: noteOf(row, owed),
    draftOpen,
  };
}

function titleOf({ groupName, title }: TimelineRow): string {
  return [groupName ?? "", title].filter((part) => part !== "").join(": ");
}

/** The client's own minutes: in a group, from arriving to leaving. */
function minutesOf({ start, stop, attendance: status, arrivedAt: arrived, leftAt: left }: TimelineRow): number {
  return status === null
    ? minutesBetween(start, stop)
    : memberMinutes({ start, stop, attendance: { status, arrived, left } });
}

function noteOf(row: TimelineRow, owed: readonly FacilitatorOwed[]): Item["note"] {
  const { noteId: id, format, signedAt, late, digest, signedAs, opening } = row;
  if (id === null || format === null || signedAt === null || late === null || digest === null) return null;
  const { name, credential } = authorOf(signedAs);
  const { additions, isRetracted, isCoSigned, isWithheld } = row;
  const excerpt = excerptOf(opening ?? "");
  const waiting = waitsFor(owed.filter(({ noteId }) => noteId === id));
  const marks = { waitsFor: waiting, additions, isRetracted, isCoSigned, isWithheld };
  return { id, format, author: name, credential, signedAt, late, digest, excerpt, ...marks };
}
