import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { aBenchPractice } from "../a-practice.ts";
import type { BenchPractice } from "../a-practice.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { defineBench } from "../bench.ts";
import type { Figure } from "../bench.ts";
import { startBenchHttp } from "../bench-http.ts";
import type { Ask, BenchHttp } from "../bench-http.ts";
import { inTurns } from "../stopwatch.ts";
import type { Work } from "../stopwatch.ts";

const day = 86_400_000;
const weeks = 50;

/** Looking at the schedule and moving a session in a small practice and, in turns, in one a hundred times its size. */
export const schedule = defineBench({
  id: "schedule",
  states:
    "Today, a week, a month, the calendar and moving a session cost what the caller's own sessions cost: flat from 1,000 to 100,000 sessions in the practice.",
  async run({ database, note }) {
    note("1,000 and 100,000 sessions");
    const [small, large] = [await database(), await database()];
    for (let nr = 0; nr < 33; nr += 1) {
      await fillSchedule(large.bare, await aBenchPractice(large.bare, { clients: 60 }));
    }
    const servers = [await startBenchHttp(small), await startBenchHttp(large)] as const;
    try {
      const few = await useOfSchedule(small, servers[0]);
      const many = await useOfSchedule(large, servers[1]);
      note("in turns");
      const figures: Figure[] = [];
      for (const step of steps) {
        const { left, right } = await inTurns(few[step], many[step]);
        figures.push(
          { what: `${words[step]}, 1,000 sessions in the practice`, value: left, unit: "ms" },
          { what: `${words[step]}, 100,000 sessions`, value: right, unit: "ms" },
          { what: `${words[step]}, growth`, value: right / left, unit: "x", limit: 1.5 },
        );
      }
      return figures;
    } finally {
      for (const server of servers) await server.close();
    }
  },
});

const steps = ["today", "week", "month", "calendar", "move"] as const;
const words = {
  today: "today",
  week: "a week of 20 sessions",
  month: "six weeks of 120 sessions",
  calendar: "half a year as iCalendar",
  move: "moving a session, overlaps looked for",
} as const;

interface OwnSession {
  readonly id: string;
  readonly start: number;
}

/**
 * A session a week with each client, half of the weeks behind and half ahead. Those behind were cancelled, so that no
 * note is missing. No two at once. Answers those ahead.
 */
async function fillSchedule(bare: Pool, { clinician, clientIds }: BenchPractice): Promise<readonly OwnSession[]> {
  const monday = Math.floor((Date.now() - 4 * day) / (7 * day)) * 7 * day + 4 * day;
  const rows = clientIds.flatMap((clientId, at) =>
    Array.from({ length: weeks }, (_, week) => {
      const start = monday + (week - weeks / 2) * 7 * day + (at % 5) * day + (8 + Math.floor(at / 5)) * 3_600_000;
      return { id: randomUUID(), clientId, start, status: start < Date.now() ? "cancelled" : "scheduled" };
    }),
  );
  await bare.query(
    `insert into session (id, kind, client_id, clinician_id, starts_at, stops_at, status)
     select id, 'individual', client_id, $1, at, at + interval '50 minutes', status
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[]) as row (id, client_id, at, status)`,
    [
      clinician.id,
      rows.map(({ id }) => id),
      rows.map(({ clientId }) => clientId),
      rows.map(({ start }) => new Date(start).toISOString()),
      rows.map(({ status }) => status),
    ],
  );
  return rows.filter(({ status }) => status === "scheduled").map(({ id, start }) => ({ id, start }));
}

const moves = 60;

/** What one clinician asks, in the order asked: of 1,000 own sessions in whichever practice. */
async function useOfSchedule(
  { bare }: BenchDatabase,
  http: BenchHttp,
): Promise<Record<(typeof steps)[number], readonly Work[]>> {
  const practice = await aBenchPractice(bare, { clients: 20 });
  const own = await fillSchedule(bare, practice);
  await bare.query("vacuum analyze");
  const ask = await http.signIn(practice);
  const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
  const first = Math.min(...own.map(({ start }) => start));
  const shown = (from: number, days: number) => () =>
    ask("GET", `/api/schedule?from=${dayAt(from)}&to=${dayAt(from + days * day)}`);
  const { address }: { address: string } = JSON.parse(await ask("POST", "/api/calendar-feeds", {}));
  const often = (times: number, work: Work) => Array.from({ length: times }, () => work);
  const ahead = own.filter(({ start }) => start > Date.now() + 30 * day).slice(0, moves);
  return {
    today: often(90, () => ask("GET", "/api/today")),
    week: often(90, shown(first + 7 * day, 7)),
    month: often(90, shown(first + 7 * day, 42)),
    // Within what one address may ask in a minute.
    calendar: often(25, () => ask("GET", new URL(address).pathname)),
    move: ahead.map((session) => () => tenMinutesLater(ask, session)),
  };
}

/** Into the gap before the next one. */
async function tenMinutesLater(ask: Ask, { id, start }: OwnSession): Promise<void> {
  const at = start + 10 * 60_000;
  await ask("PATCH", `/api/sessions/${id}`, {
    version: 1,
    start: new Date(at).toISOString(),
    stop: new Date(at + 50 * 60_000).toISOString(),
  });
}
