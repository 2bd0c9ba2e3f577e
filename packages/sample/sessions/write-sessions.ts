import type { PracticeClock } from "../calendar/practice-clock.ts";
import { createTeller } from "../grammar/teller.ts";
import type { SampleRisk, SampleSession } from "../sample-practice.ts";
import type { Book } from "../schedule/book.ts";
import { type Charts, createCharts } from "./charts.ts";
import { createRiskLog } from "./risk-log.ts";
import { writeMeeting } from "./write-meeting.ts";
import { writeVisit } from "./write-visit.ts";

export interface Writing {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly book: Book;
}

/** Writes the book's sessions in the order of time, so that each note can look back on the ones before it. */
export function writeSessions({ seed, clock, book }: Writing): {
  readonly sessions: readonly SampleSession[];
  readonly risks: readonly SampleRisk[];
  readonly charts: Charts;
} {
  const charts = createCharts(seed, book);
  const risks = createRiskLog(seed);
  const sharedTellers = new Map<string, ReturnType<typeof createTeller>>();
  const heldToday = { count: 0 };
  const sessions = book.entries.map((entry): SampleSession => {
    if (entry.kind === "visit") return writeVisit({ seed, clock, book, charts, risks, heldToday }, entry.visit);
    const { kind } = entry.meeting.group;
    const teller = sharedTellers.get(kind) ?? createTeller();
    sharedTellers.set(kind, teller);
    return writeMeeting({ seed, clock, charts, risks, teller }, entry.meeting);
  });
  return { sessions, risks: risks.all(), charts };
}
