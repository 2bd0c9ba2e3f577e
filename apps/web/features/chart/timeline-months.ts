import type { TimelineItem } from "../../api-types.ts";
import { monthWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { serviceNames } from "../today/session-words.ts";

export interface TimelineMonth<Item> {
  /** "November 2026" */
  readonly month: string;
  readonly items: readonly Item[];
}

/** The timeline in its own order, broken where a month of the practice's calendar changes. */
export function timelineMonths<Item extends { readonly start: string }>(
  items: readonly Item[],
  zone: string,
): TimelineMonth<Item>[] {
  const months: { month: string; items: Item[] }[] = [];
  for (const item of items) {
    const month = monthWords(zonedTime(item.start, zone).day);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}

const attendanceWords: Readonly<Record<string, string>> = {
  present: "Present",
  "present-silent": "Present, chose not to speak",
  late: "Came late",
  "left-early": "Left early",
  absent: "Absent",
};

export function attendanceInWords(status: string): string {
  return attendanceWords[status] ?? status;
}

export const noNoteYet = "No note yet";

export function isAhead({ start }: Pick<TimelineItem, "start">, now: string): boolean {
  return Date.parse(start) > Date.parse(now);
}

/** What is still to come, apart from what was: a session ahead with a note already, or called off, is of the latter. */
export function aheadAndBehind<Item extends Pick<TimelineItem, "start" | "status" | "note">>(
  items: readonly Item[],
  now: string,
): { readonly ahead: readonly Item[]; readonly behind: readonly Item[] } {
  const isToCome = (item: Item) => item.status === "scheduled" && item.note === null && isAhead(item, now);
  return { ahead: items.filter(isToCome), behind: items.filter((item) => !isToCome(item)) };
}

/** What the session is called where nobody gave it a title: what it was for. */
export function titleOf({ service, title }: Pick<TimelineItem, "service" | "title">): string {
  return title === "" ? `${serviceNames[service]} session` : title;
}

/** What stands where a note would: why there is none. */
export function missingNoteWords(
  item: Pick<TimelineItem, "status" | "attendance" | "draftOpen" | "start">,
  now: string,
): string {
  if (item.status === "cancelled") return "Cancelled";
  if (item.status === "no-show") return "Did not come";
  if (item.attendance === "absent") return "Absent";
  if (isAhead(item, now)) return "Scheduled";
  return item.draftOpen ? "Draft, not signed yet" : noNoteYet;
}
