import { contactWords } from "../contact/contact-words.ts";
import { markWords } from "../note/progress-mark.ts";
import { dayInWords } from "../plan/day-in-words.ts";
import type { Thread, ThreadColumn, ThreadLine, ThreadMark, ThreadPoint, ThreadRow } from "./thread.ts";

/** A thread told: each part of what is drawn once, in the same order, with the notes that it leads to. */
export interface ThreadText {
  /** How many sessions, from when to when. */
  readonly opening: string;
  readonly objectives: readonly {
    readonly id: string;
    readonly heading: string;
    readonly summary: string;
    readonly lines: readonly TextLine[];
  }[];
  readonly measures: readonly {
    readonly name: string;
    readonly summary: string;
    readonly lines: readonly TextLine[];
  }[];
  readonly events: readonly TextLine[];
}

export interface TextLine {
  readonly words: string;
  readonly noteId: string | null;
}

export function threadText(thread: Thread): ThreadText {
  return {
    opening: openingOf(thread.columns),
    objectives: thread.rows.map((row) => ({
      id: row.objective.id,
      heading: row.objective.text,
      summary: rowSummary(row),
      lines: row.marks.map((mark) => ({ words: markLine(mark, thread.columns), noteId: mark.noteId })),
    })),
    measures: thread.lines.map((line) => ({
      name: line.name,
      summary: lineSummary(line),
      lines: line.points.map((point) => ({ words: pointLine(point), noteId: point.noteId })),
    })),
    events: thread.markers.map(({ day, words }) => ({ words: `${dayInWords(day)}: ${words}`, noteId: null })),
  };
}

function openingOf(columns: readonly ThreadColumn[]): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return "No session so far.";
  const sessions = columns.filter(({ contact }) => contact === null);
  const count = (kind: ThreadColumn["kind"]) => sessions.filter((column) => column.kind === kind && column.came).length;
  const missed = columns.filter(({ came, contact }) => !came && (contact === null || contact === "no-show")).length;
  const parts = [
    countOf(count("individual"), "individual session"),
    countOf(count("group"), "group session"),
    countOf(missed, "missed session"),
  ].filter((part) => part !== "");
  return `${parts.join(", ") || "No session"} from ${dayInWords(first.day)} to ${dayInWords(last.day)}.`;
}

function countOf(count: number, what: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

const statusWords = { active: "Active", met: "Met", stopped: "Stopped" } as const;

function rowSummary({ objective, marks, untouchedFor }: ThreadRow): string {
  const since = objective.statusOn === null ? "" : ` on ${dayInWords(objective.statusOn)}`;
  const aims = [
    objective.baseline === "" ? "" : `baseline ${objective.baseline}`,
    objective.target === "" ? "" : `target ${objective.target}`,
    objective.dueOn === null ? "" : `due ${dayInWords(objective.dueOn)}`,
  ].filter((part) => part !== "");
  const standing = [`${statusWords[objective.status]}${since}`, ...aims].join(", ");
  const last = marks.at(-1);
  if (last === undefined) return `${standing}. No note is tied to it yet.`;
  const notes = marks.length === 1 ? "1 note" : `${marks.length} notes`;
  const rest = untouchedFor === null || untouchedFor === 0 ? "" : ` ${countOf(untouchedFor, "session")} since then.`;
  return `${standing}. ${notes} tied to it, the last on ${dayInWords(last.day)}: ${saidOf(last)}.${rest}`;
}

function saidOf(mark: ThreadMark): string {
  return markWords(mark) || "named, not rated";
}

/** What one mark says, wherever it is read out. */
export function markLine(mark: ThreadMark, columns: readonly ThreadColumn[]): string {
  const column = columns[mark.column];
  const kind = column === undefined ? mark.kind : columnWords(column);
  return `${dayInWords(mark.day)}, ${kind}: ${saidOf(mark)}`;
}

/** What kind of contact a column is, in words. */
export function columnWords({ kind, contact, came }: ThreadColumn): string {
  if (contact !== null) return contactWords[contact].toLowerCase();
  if (!came) return kind === "group" ? "group session, absent" : "individual session, missed";
  return `${kind} session`;
}

const changeWords = {
  "reliable-improvement": "reliable improvement since the first",
  "reliable-deterioration": "reliable deterioration since the first",
  none: "no reliable change since the first",
} as const;

/** What one score says, wherever it is read out. */
export function pointLine({ day, total, band, change }: ThreadPoint): string {
  if (total === null) return `${dayInWords(day)}: incomplete, no total`;
  return [`${dayInWords(day)}: ${total}`, band ?? "", change === null ? "" : changeWords[change]]
    .filter((part) => part !== "")
    .join(", ");
}

function lineSummary({ points, cutOff, better, changeSource }: ThreadLine): string {
  const scored = points.filter(({ total }) => total !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  if (first === undefined || last === undefined) return "Never completed.";
  const side = better === "higher" ? "at or below" : "at or above";
  const looked = cutOff === null ? "" : ` The cut-off is ${side} ${cutOff}.`;
  const source = changeSource === "" ? "" : ` Reliable change after ${changeSource}.`;
  if (first === last) return `Once: ${pointLine(first)}.${looked}`;
  return `From ${first.total} on ${dayInWords(first.day)} to ${last.total} on ${dayInWords(last.day)}${
    last.change === null ? "" : `, ${changeWords[last.change]}`
  }.${looked}${source}`;
}
