import type { PracticeClock } from "../calendar/practice-clock.ts";
import { createTeller } from "../grammar/teller.ts";
import type { SampleRisk, SampleSession } from "../sample-practice.ts";
import type { Book, BookEntry } from "../schedule/book.ts";
import { type Charts, createCharts } from "./charts.ts";
import { createRiskLog } from "./risk-log.ts";
import { writeMeeting } from "./write-meeting.ts";
import { writeVisit } from "./write-visit.ts";

export interface Writing {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly book: Book;
}

export interface Written {
  readonly sessions: readonly SampleSession[];
  readonly risks: readonly SampleRisk[];
  readonly charts: Charts;
}

/**
 * Writes the book's sessions in the order of time, so that each note can look back on the ones before it. After each it
 * answers how much is written, from 0 to 1.
 */
export function* writeSessions({ seed, clock, book }: Writing): Generator<number, Written, void> {
  const charts = createCharts(seed, book);
  const risks = createRiskLog(seed);
  const sharedTellers = new Map<string, ReturnType<typeof createTeller>>();
  const heldToday = { count: 0 };
  const write = (entry: BookEntry): SampleSession => {
    if (entry.kind === "visit") return writeVisit({ seed, clock, book, charts, risks, heldToday }, entry.visit);
    const { kind } = entry.meeting.group;
    const teller = sharedTellers.get(kind) ?? createTeller();
    sharedTellers.set(kind, teller);
    return writeMeeting({ seed, clock, charts, risks, teller }, entry.meeting);
  };
  const sessions: SampleSession[] = [];
  for (const entry of book.entries) {
    sessions.push(write(entry));
    yield sessions.length / book.entries.length;
  }
  return { sessions, risks: risks.all(), charts };
}
