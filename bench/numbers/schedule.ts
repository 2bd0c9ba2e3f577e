import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { aBenchPractice } from "../a-practice.ts";
import type { BenchPractice } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import { startBenchHttp } from "../bench-http.ts";
import type { Ask } from "../bench-http.ts";
import { median, timeEach } from "../stopwatch.ts";

const day = 86_400_000;
const weeks = 50;

/** Looking at the schedule and moving a session while the practice grows a hundredfold around the caller. */
export const schedule = defineBench({
  id: "schedule",
  states:
    "Today, a week, a month, the calendar and moving a session cost what the caller's own sessions cost: flat from 1,000 to 100,000 sessions in the practice.",
  async run({ database, note }) {
    const bench = await database();
    const practice = await aBenchPractice(bench.bare, { clients: 20 });
    const own = await fillSchedule(bench.bare, practice);
    await bench.bare.query("vacuum analyze");
    const http = await startBenchHttp(bench);
    try {
      const ask = await http.signIn(practice);
      note("1,000 sessions");
      const small = await useSchedule(ask, own);
      note("100,000 sessions");
      for (let nr = 0; nr < 33; nr += 1) {
        await fillSchedule(bench.bare, await aBenchPractice(bench.bare, { clients: 60 }));
      }
      await bench.bare.query("vacuum analyze");
      const large = await useSchedule(ask, own);
      return steps.flatMap((step) => [
        { what: `${words[step]}, 1,000 sessions in the practice`, value: small[step], unit: "ms" as const },
        { what: `${words[step]}, 100,000 sessions`, value: large[step], unit: "ms" as const },
        { what: `${words[step]}, growth`, value: large[step] / small[step], unit: "x" as const, limit: 1.5 },
      ]);
    } finally {
      await http.close();
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
const versions = new Map<string, number>();

async function useSchedule(ask: Ask, own: readonly OwnSession[]): Promise<Record<(typeof steps)[number], number>> {
  const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
  const first = Math.min(...own.map(({ start }) => start));
  const shown = (from: number, days: number) => () =>
    ask("GET", `/api/schedule?from=${dayAt(from)}&to=${dayAt(from + days * day)}`);
  const { address }: { address: string } = JSON.parse(await ask("POST", "/api/calendar-feeds", {}));
  const often = (work: () => Promise<unknown>) => timeEach(Array.from({ length: 45 }, () => work));
  const measured = {
    today: () => ask("GET", "/api/today"),
    week: shown(first + 7 * day, 7),
    month: shown(first + 7 * day, 42),
    // Within what one address may ask in a minute.
    calendar: () => ask("GET", new URL(address).pathname),
  };
  const result: Record<(typeof steps)[number], number> = { today: 0, week: 0, month: 0, calendar: 0, move: 0 };
  for (const step of ["today", "week", "month"] as const) {
    await often(measured[step]);
    result[step] = median(await often(measured[step]));
  }
  result.calendar = median(await timeEach(Array.from({ length: 25 }, () => measured.calendar)));
  const ahead = own.filter(({ start }) => start > Date.now() + 30 * day).slice(0, moves);
  result.move = median(await timeEach(ahead.map((session) => () => moveBy(ask, session))));
  return result;
}

/** Ten minutes later: into the gap before the next one. */
async function moveBy(ask: Ask, { id, start }: OwnSession): Promise<void> {
  const version = versions.get(id) ?? 1;
  const at = start + (version % 2) * 10 * 60_000;
  await ask("PATCH", `/api/sessions/${id}`, {
    version,
    start: new Date(at).toISOString(),
    stop: new Date(at + 50 * 60_000).toISOString(),
  });
  versions.set(id, version + 1);
}
