import { contactWords } from "@goldthread/clinical/contact/contact-words.ts";
import type { TodaySession } from "../../api-types.ts";

export type Mark = "empty" | "half" | "full" | "none";

type Documented = Pick<TodaySession, "noteState" | "status" | "signed" | "enrolled" | "kind">;

/** The state of a session's note in words, and the mark that repeats them in a shape. */
export function noteWords(session: Documented): { readonly words: string; readonly mark: Mark } {
  switch (session.noteState) {
    case "upcoming":
      return { words: "Upcoming", mark: "none" };
    case "none":
      return { words: "No note yet", mark: "empty" };
    case "draft":
      return { words: "Draft", mark: "half" };
    case "part-signed":
      return { words: `${session.signed} of ${session.enrolled} signed`, mark: "half" };
    case "signed":
      return { words: session.kind === "group" ? "All signed" : "Signed", mark: "full" };
    case "not-needed":
      return { words: `${offWords(session)}, no note`, mark: "none" };
    case "set-aside":
      return { words: `${offWords(session)}, draft kept`, mark: "half" };
  }
}

function offWords({ status }: Pick<TodaySession, "status">): string {
  return status === "no-show" ? "No-show" : "Cancelled";
}

/** It did not take place, and nothing of it is signed. */
export function isCalledOff({ noteState }: Pick<TodaySession, "noteState">): boolean {
  return noteState === "not-needed" || noteState === "set-aside";
}

/** The act that gives a session that was called off its note: what was written in its draft comes with it. */
export function shortNoteWords({ noteState, contact }: Pick<TodaySession, "noteState" | "contact">): string {
  if (contact !== null) return "Open the short note";
  return noteState === "set-aside" ? "Make the draft a short note" : "Write a short note";
}

/** Somebody still has to write here. */
export function isUnfinished({ noteState }: Pick<TodaySession, "noteState">): boolean {
  return noteState === "none" || noteState === "draft" || noteState === "part-signed";
}

type ToOpen = Pick<TodaySession, "id" | "noteState">;

/** Where the focus goes when the page opens: what was held and is not written, else what comes next. */
export function firstToOpen(sessions: readonly ToOpen[], earlier: readonly ToOpen[]): string | null {
  const next =
    sessions.find(isUnfinished) ??
    earlier.find(isUnfinished) ??
    sessions.find(({ noteState }) => noteState === "upcoming");
  return next?.id ?? null;
}

/** What a session is for. */
export const serviceNames: Readonly<Record<TodaySession["service"], string>> = {
  individual: "Individual",
  couple: "Couple",
  family: "Family",
  intake: "Intake",
  crisis: "Crisis",
  group: "Group",
  "multi-family": "Multi-family group",
};

export function serviceWords({ service }: Pick<TodaySession, "service">): string {
  return serviceNames[service];
}

/** "Began 12 min late", nothing where it began as planned. */
export function latenessWords({ start, plannedStart }: Pick<TodaySession, "start" | "plannedStart">): string {
  if (plannedStart === null) return "";
  return `Began ${Math.round((Date.parse(start) - Date.parse(plannedStart)) / 60_000)} min late`;
}

type Missed = Pick<TodaySession, "status" | "statusBy" | "statusReason" | "shortNotice" | "charge">;

/** What is said of a session that was cancelled or missed: "Cancelled by the client at short notice, charged: ill". */
export function missedWords({ status, statusBy, statusReason, shortNotice, charge }: Missed): string {
  const by = statusBy === null || status === "no-show" ? "" : ` by the ${statusBy}`;
  const notice = shortNotice === true ? " at short notice" : "";
  const charged = charge === null ? "" : charge ? ", charged" : ", not charged";
  const reason = statusReason === "" ? "" : `: ${statusReason}`;
  return `${offWords({ status })}${by}${notice}${charged}${reason}`;
}

const modalityWords = { "in-person": "In person", video: "Video", phone: "Phone" } as const;
const unplannedWords = { "walk-in": "Walk-in", phone: "Unplanned call", crisis: "Crisis" } as const;

/** What kind of contact it is: "Group · Video · Room 2". */
export function sessionFacts(
  session: Pick<
    TodaySession,
    "service" | "modality" | "place" | "title" | "name" | "unplanned" | "contact" | "start" | "plannedStart"
  >,
): string {
  // What it was says also how: no room and no modality to a message.
  if (session.contact !== null && !isMissedContact(session.contact)) return contactWords[session.contact];
  const unplanned = session.unplanned === null ? "" : unplannedWords[session.unplanned];
  // A crisis that walked in is one word, not two.
  const kind = session.service === "crisis" && session.unplanned === "crisis" ? "" : serviceWords(session);
  const late = latenessWords(session);
  return [kind, unplanned, modalityWords[session.modality], session.place, titleBeside(session), late]
    .filter((part) => part !== "")
    .join(" · ");
}

function isMissedContact(contact: TodaySession["contact"]): boolean {
  return contact === "no-show" || contact === "cancellation";
}

/** A title only where it adds to the name that stands over it. */
function titleBeside({ title, name, service }: Pick<TodaySession, "title" | "name" | "service">): string {
  const usual = ["Individual session", "Group session", `${serviceNames[service]} session`, serviceNames[service]];
  if (title === name || usual.includes(title)) return "";
  return title.startsWith(`${name}: `) ? title.slice(name.length + 2) : title;
}

/** How many sessions have begun: the mark for now stands after them. */
export function begunBefore(sessions: readonly Pick<TodaySession, "start">[], now: string): number {
  return sessions.filter(({ start }) => Date.parse(start) <= Date.parse(now)).length;
}
