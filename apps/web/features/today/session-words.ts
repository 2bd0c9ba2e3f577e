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
      return { words: session.status === "no-show" ? "No-show, no note" : "Cancelled, no note", mark: "none" };
  }
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

const modalityWords = { "in-person": "In person", video: "Video", phone: "Phone" } as const;
const unplannedWords = { "walk-in": "Walk-in", phone: "Unplanned call", crisis: "Crisis" } as const;

/** What kind of contact it is: "Group · Video · Room 2". */
export function sessionFacts(
  session: Pick<TodaySession, "kind" | "modality" | "place" | "title" | "name" | "unplanned" | "contact">,
): string {
  // What it was says also how: no room and no modality to a message.
  if (session.contact !== null && !isMissedContact(session.contact)) return contactWords[session.contact];
  const kind = session.kind === "group" ? "Group" : "Individual";
  const unplanned = session.unplanned === null ? "" : unplannedWords[session.unplanned];
  return [kind, unplanned, modalityWords[session.modality], session.place, titleBeside(session)]
    .filter((part) => part !== "")
    .join(" · ");
}

function isMissedContact(contact: TodaySession["contact"]): boolean {
  return contact === "no-show" || contact === "cancellation";
}

/** A title only where it adds to the name that stands over it. */
function titleBeside({ title, name }: Pick<TodaySession, "title" | "name">): string {
  if (title === name || title === "Individual session" || title === "Group session") return "";
  return title.startsWith(`${name}: `) ? title.slice(name.length + 2) : title;
}

/** How many sessions have begun: the mark for now stands after them. */
export function begunBefore(sessions: readonly Pick<TodaySession, "start">[], now: string): number {
  return sessions.filter(({ start }) => Date.parse(start) <= Date.parse(now)).length;
}
