import { aBenchPractice } from "../a-practice.ts";
import type { BenchPractice } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import { startBenchHttp } from "../bench-http.ts";
import type { Ask } from "../bench-http.ts";
import { fillCharts, fillPractice } from "../past-notes.ts";
import { median, timeAtOnce, timeEach } from "../stopwatch.ts";

/** Opening the chart of a client with 50 notes while the practice grows a hundredfold around it. */
export const chart = defineBench({
  id: "chart",
  states: "Opening a chart costs what the client's record costs: flat from 1,000 to 100,000 notes in the database.",
  async run({ database, note }) {
    const bench = await database();
    const practice = await aBenchPractice(bench.bare, { clients: 20 });
    await fillCharts(bench.bare, practice);
    await bench.bare.query("vacuum analyze");
    const http = await startBenchHttp(bench);
    try {
      const ask = await http.signIn(practice);
      note("1,000 notes");
      const small = await openCharts(ask, practice);
      note("100,000 notes");
      await fillPractice(bench.bare, 99_000);
      await bench.bare.query("vacuum analyze");
      const large = await openCharts(ask, practice);
      return [
        { what: "opening a chart of 50 notes, 1,000 notes in the database", value: small.one, unit: "ms" },
        { what: "opening a chart of 50 notes, 100,000 notes in the database", value: large.one, unit: "ms" },
        { what: "growth", value: large.one / small.one, unit: "x", limit: 1.5 },
        { what: "charts opened, 100,000 notes, one client", value: 1000 / large.one, unit: "per second" },
        { what: "charts opened, 100,000 notes, 32 clients", value: 1000 / large.many, unit: "per second" },
        { what: "growth, 32 clients", value: large.many / small.many, unit: "x", limit: 1.5 },
      ];
    } finally {
      await http.close();
    }
  },
});

async function openCharts(ask: Ask, { clientIds }: BenchPractice): Promise<{ one: number; many: number }> {
  const works = (times: number) =>
    Array.from({ length: times }, () =>
      clientIds.map((clientId) => () => ask("GET", `/api/clients/${clientId}`)),
    ).flat();
  await timeAtOnce(works(25), 32);
  return { one: median(await timeEach(works(10))), many: await timeAtOnce(works(60), 32) };
}
