import type { Change } from "../measures/score.ts";
import type { AttendanceStatus, ContactKind } from "../note/note-body.ts";
import type { ProgressMark, ProgressRating } from "../note/progress-mark.ts";
import type { ObjectiveStatus } from "../plan/treatment-plan.ts";

/** What a thread is made of, in any order. Times are ISO 8601 UTC, days YYYY-MM-DD of the practice's calendar. */
export interface ThreadInput {
  readonly zone: string;
  /** In the plan's order. */
  readonly objectives: readonly ThreadObjective[];
  readonly sessions: readonly ThreadSession[];
  /** What signed notes say about objectives. */
  readonly notes: readonly ThreadNote[];
  readonly scores: readonly ThreadScore[];
  readonly planVersions: readonly {
    readonly id: string;
    readonly number: number;
    readonly at: string;
    readonly changes: readonly string[];
    /** As this version kept them; left out: as they are now. */
    readonly objectives?: readonly KeptObjective[];
  }[];
  readonly medication: readonly {
    readonly id: string;
    readonly onDay: string;
    readonly what: "started" | "changed" | "stopped";
    readonly name: string;
    readonly dose: string;
    readonly reason: string;
    /** When the session began in which it was told; null or left out where it was told in none. */
    readonly toldIn?: string | null;
    readonly recordedAt?: string;
  }[];
  readonly risks: readonly {
    readonly id: string;
    readonly summary: string;
    readonly openedAt: string;
    readonly closedAt: string | null;
    readonly outcome: string | null;
  }[];
}

/** An objective in the words and with the dates of one version of the plan. */
export type KeptObjective = Omit<ThreadObjective, "goal" | "problem">;

export interface ThreadObjective {
  readonly id: string;
  readonly text: string;
  readonly goal: string;
  readonly problem: string;
  readonly baseline: string;
  readonly target: string;
  readonly status: ObjectiveStatus;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly statusOn: string | null;
}

export interface ThreadSession {
  readonly sessionId: string;
  readonly kind: "individual" | "group";
  /** Not null: no session, but a call, a message, a session that was missed. */
  readonly contact: ContactKind | null;
  readonly title: string;
  readonly start: string;
  readonly minutes: number;
  readonly status: "scheduled" | "held" | "no-show" | "cancelled";
  readonly attendance: AttendanceStatus | null;
  readonly noteId: string | null;
  /** The note's first words. */
  readonly excerpt: string;
}

export interface ThreadNote {
  readonly noteId: string;
  readonly sessionId: string;
  readonly marks: readonly Pick<ProgressMark, "objective" | "rating" | "value" | "score">[];
  /** Objectives whose progress the note tells in words of its own, without a mark. */
  readonly told: readonly string[];
}

export interface ThreadScore {
  readonly id: string;
  readonly measure: string;
  readonly label: string;
  readonly answeredAt: string;
  /** Null: incomplete, and drawn as a gap. */
  readonly total: number | null;
  readonly sessionId: string | null;
}

/** A thread as it is drawn and told: sessions as columns, objectives as rows, measures above, markers between. */
export interface Thread {
  readonly columns: readonly ThreadColumn[];
  readonly rows: readonly ThreadRow[];
  readonly lines: readonly ThreadLine[];
  readonly markers: readonly ThreadMarker[];
}

export interface ThreadColumn {
  readonly sessionId: string;
  readonly noteId: string | null;
  readonly kind: "individual" | "group";
  readonly contact: ContactKind | null;
  readonly title: string;
  readonly day: string;
  readonly minutes: number;
  /** Whether the client was there. */
  readonly came: boolean;
  readonly excerpt: string;
}

export interface ThreadRow {
  readonly objective: ThreadObjective;
  /** By column. */
  readonly marks: readonly ThreadMark[];
  /** Sessions since the last mark that the client came to, other contacts left out; null where it was never touched. */
  readonly untouchedFor: number | null;
}

export interface ThreadMark {
  readonly column: number;
  readonly noteId: string;
  readonly kind: "individual" | "group";
  readonly day: string;
  /** Null: touched and not rated. */
  readonly rating: ProgressRating | null;
  readonly value: string | null;
  readonly score: ProgressMark["score"];
}

export interface ThreadLine {
  readonly measure: string;
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly better: "lower" | "higher" | null;
  readonly bands: readonly { readonly from: number; readonly word: string }[];
  /** The first total on the side that asks for a closer look; null where none is published. */
  readonly cutOff: number | null;
  /** Where the sizes of a reliable change come from; empty where none is published. */
  readonly changeSource: string;
  readonly points: readonly ThreadPoint[];
}

export interface ThreadPoint {
  readonly id: string;
  /** Where it lies among the columns: a whole number at a session, a half between two. */
  readonly at: number;
  readonly day: string;
  readonly total: number | null;
  readonly band: string | null;
  /** Against the first of the line. */
  readonly change: Change | null;
  readonly noteId: string | null;
}

export interface ThreadMarker {
  readonly kind: "plan" | "medication" | "risk-opened" | "risk-closed";
  readonly at: number;
  readonly day: string;
  readonly words: string;
}
