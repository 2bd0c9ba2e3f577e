import { aBenchPractice } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { startBenchHttp } from "../bench-http.ts";
import type { BenchHttp } from "../bench-http.ts";
import { fillCharts, fillPractice } from "../past-notes.ts";
import { compare, timeAtOnce } from "../stopwatch.ts";
import type { Work } from "../stopwatch.ts";

const clients = 32;

/** Opening the chart of a client with 50 notes in a small practice and, in turns, in one a hundred times its size. */
export const chart = defineBench({
  id: "chart",
  states: "Opening a chart costs what the client's record costs: flat from 1,000 to 100,000 notes in the database.",
  async run({ database, note }) {
    note("1,000 and 100,000 notes");
    const [small, large] = [await database(), await database()];
    await fillPractice(large.bare, 99_000);
    const servers = [await startBenchHttp(small), await startBenchHttp(large)] as const;
    try {
      const left = await openings(small, servers[0]);
      const right = await openings(large, servers[1]);
      note("in turns");
      await timeAtOnce(left.slice(0, 500), clients);
      await timeAtOnce(right.slice(0, 500), clients);
      const { left: few, right: many } = await compare({ left, right, at: clients });
      return [
        { what: "opening a chart of 50 notes, 1,000 notes in the database", value: few.one, unit: "ms" },
        { what: "opening a chart of 50 notes, 100,000 notes in the database", value: many.one, unit: "ms" },
        { what: "growth", value: many.one / few.one, unit: "x", limit: 1.5 },
        { what: "charts opened, 100,000 notes, one client", value: 1000 / many.one, unit: "per second" },
        { what: "charts opened, 100,000 notes, 32 clients", value: 1000 / many.many, unit: "per second" },
        { what: "growth, 32 clients", value: many.many / few.many, unit: "x", limit: 1.5 },
      ];
    } finally {
      for (const server of servers) await server.close();
    }
  },
});

/** Of a caseload of 20 with 50 notes each, over and over. */
async function openings({ bare }: BenchDatabase, http: BenchHttp): Promise<readonly Work[]> {
  const practice = await aBenchPractice(bare, { clients: 20 });
  await fillCharts(bare, practice);
  await bare.query("vacuum analyze");
  const ask = await http.signIn(practice);
  const once = practice.clientIds.map((clientId) => () => ask("GET", `/api/clients/${clientId}`));
  return Array.from({ length: 90 }, () => once).flat();
}
