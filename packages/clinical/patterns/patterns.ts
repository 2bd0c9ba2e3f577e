import type { ThreadScore, ThreadSession } from "../thread/thread.ts";
import type { NoteText } from "./note-text.ts";

/** What patterns are counted in, in any order. Times ISO 8601 UTC, days YYYY-MM-DD of the practice's calendar. */
export interface PatternsInput {
  readonly zone: string;
  /** Both days included. */
  readonly from: string;
  readonly to: string;
  readonly sessions: readonly ThreadSession[];
  /** Signed notes that stand. */
  readonly notes: readonly NoteText[];
  /** Every score there is: a change may begin before the period. */
  readonly scores: readonly ThreadScore[];
  /** What the client is called: never a topic. */
  readonly names: readonly string[];
}

export const attendanceKinds = ["came", "late", "left-early", "absent", "no-show", "cancelled"] as const;
export type AttendanceKind = (typeof attendanceKinds)[number];

/** A contact of the period. Every count below is a list of indexes into these, so that each leads to its notes. */
export interface PatternContact {
  readonly sessionId: string;
  readonly noteId: string | null;
  readonly kind: "individual" | "group";
  readonly title: string;
  readonly day: string;
  /** Null: no session, but a call or a message. */
  readonly attendance: AttendanceKind | null;
}

export interface PatternTopic {
  readonly word: string;
  readonly forms: readonly string[];
  readonly contacts: readonly number[];
  /** Where it is denied and nothing else is said of it: no topic there. */
  readonly denied: readonly number[];
}

export interface PatternMove {
  readonly measure: string;
  readonly name: string;
  readonly change: "reliable-improvement" | "reliable-deterioration";
  readonly from: { readonly day: string; readonly total: number };
  readonly to: { readonly day: string; readonly total: number };
  /** Contacts from the day of the first score on, before the day of the second. */
  readonly contacts: readonly number[];
}

/** What stood before a score's change, beside how often it stands elsewhere. */
export interface PatternBefore {
  readonly kind: "method" | "topic" | "attendance";
  readonly id: string;
  readonly title: string;
  /** The words that it was found by; empty where none were looked for. */
  readonly words: string;
  readonly improvement: readonly number[];
  readonly deterioration: readonly number[];
  /** In no stretch before a change. */
  readonly elsewhere: readonly number[];
}

export interface Patterns {
  readonly contacts: readonly PatternContact[];
  /** By month, YYYY-MM, none left out between the first and the last. */
  readonly attendance: readonly {
    readonly month: string;
    readonly kinds: Readonly<Record<AttendanceKind, readonly number[]>>;
  }[];
  readonly topics: readonly PatternTopic[];
  readonly moves: readonly PatternMove[];
  /** How many sessions the three columns of `before` are out of. */
  readonly sessions: Readonly<Record<"improvement" | "deterioration" | "elsewhere", readonly number[]>>;
  readonly before: readonly PatternBefore[];
}
