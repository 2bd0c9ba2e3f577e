import type { Modality } from "../note/note-body.ts";

/** What the schedule knows of a session that did not take place. Times ISO 8601 UTC; unknown is null. */
export interface MissedSession {
  readonly status: "no-show" | "cancelled";
  readonly start: string;
  readonly stop: string;
  readonly zone: string;
  readonly modality: Modality;
  readonly place: string;
  readonly reason: string;
  readonly cancelledBy: "client" | "practice" | null;
  readonly cancelledAt: string | null;
  readonly shortNotice: boolean | null;
}

const how: Readonly<Record<Modality, string>> = { "in-person": "in person", video: "by video", phone: "by phone" };

/**
 * The beginning of a no-show's or a cancellation's note: what was scheduled and what the schedule says became of it.
 * Facts alone. Why somebody stayed away, whether they were reached and how they are is for the author to write.
 */
export function missedSessionWords(session: MissedSession): string {
  return [scheduled(session), became(session), reasonOf(session)].filter((part) => part !== "").join(" ");
}

function scheduled({ start, stop, zone, modality, place }: MissedSession): string {
  const where = place === "" ? "" : `, ${place}`;
  return `Scheduled: ${dayOf(start, zone)}, ${clock(start, zone)} to ${clock(stop, zone)} (${zone}), ${how[modality]}${where}.`;
}

function became({ status, cancelledBy, cancelledAt, shortNotice, zone }: MissedSession): string {
  if (status === "no-show") return "The client did not come.";
  const by = cancelledBy === null ? "" : ` by the ${cancelledBy}`;
  const at = cancelledAt === null ? "" : ` on ${dayOf(cancelledAt, zone)}, ${clock(cancelledAt, zone)}`;
  return `The session was cancelled${by}${at}${shortNotice === true ? ", at short notice" : ""}.`;
}

function reasonOf({ reason }: MissedSession): string {
  const words = reason.trim().replaceAll(/\s+/g, " ");
  if (words === "") return "";
  return `Reason as recorded: ${words}${/[.!?]$/.test(words) ? "" : "."}`;
}

function dayOf(at: string, timeZone: string): string {
  const parts = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat("en-GB", { timeZone, ...parts }).format(new Date(at));
}

function clock(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    new Date(at),
  );
}
