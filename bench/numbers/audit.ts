import { aBenchPractice } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { startBenchHttp, type BenchHttp } from "../bench-http.ts";
import { fillCharts } from "../past-notes.ts";
import { compare, timeAtOnce, type Work } from "../stopwatch.ts";

const readers = 16;

/** Sixteen people open notes, each opening a row of the trail in its own transaction, against the same without a trail. */
export const audit = defineBench({
  id: "audit",
  states: "Sixteen readers at once lose less than a quarter of their throughput to the audit trail.",
  async run({ database, note }) {
    const [withTrail, without] = [await database(), await database()];
    const servers = [
      await startBenchHttp(withTrail, { fromSources: { withoutAudit: false } }),
      await startBenchHttp(without, { fromSources: { withoutAudit: true } }),
    ] as const;
    try {
      const left = await openings(withTrail, servers[0]);
      const right = await openings(without, servers[1]);
      note("in turns");
      await timeAtOnce(left.slice(0, 1000), readers);
      await timeAtOnce(right.slice(0, 1000), readers);
      const times = await compare({ left, right, at: readers });
      await refuseOtherCounts({ withTrail, without, opened: left.length + 1000 });
      const loss = (1 - times.right.many / times.left.many) * 100;
      return [
        { what: "notes opened with the trail, 16 readers", value: 1000 / times.left.many, unit: "per second" },
        { what: "notes opened without it, 16 readers", value: 1000 / times.right.many, unit: "per second" },
        { what: "throughput lost to the trail, 16 readers", value: Math.max(0, loss), unit: "%", limit: 25 },
        { what: "one reader, with the trail", value: times.left.one, unit: "ms" },
        { what: "one reader, without it", value: times.right.one, unit: "ms" },
      ];
    } finally {
      for (const server of servers) await server.close();
    }
  },
});

/** A thousand notes of one caseload, three times over. */
async function openings({ bare }: BenchDatabase, http: BenchHttp): Promise<readonly Work[]> {
  const practice = await aBenchPractice(bare, { clients: 20 });
  await fillCharts(bare, practice);
  await bare.query("vacuum analyze");
  const { rows } = await bare.query<{ id: string }>("select id from note order by id");
  const ask = await http.signIn(practice);
  const once = rows.map(
    ({ id }) =>
      () =>
        ask("GET", `/api/notes/${id}`),
  );
  return Array.from({ length: 3 }, () => once).flat();
}

interface Counts {
  readonly withTrail: BenchDatabase;
  readonly without: BenchDatabase;
  /** At least so many were opened; some openings of a turn fall away. */
  readonly opened: number;
}

/** What is compared MUST differ by the trail: the one has a row for each opening, the other none. */
async function refuseOtherCounts({ withTrail, without, opened }: Counts): Promise<void> {
  const count = async ({ bare }: BenchDatabase) => {
    const { rows } = await bare.query<{ many: number }>(
      "select count(*)::integer as many from audit_event where act = 'note opened'",
    );
    return rows[0]?.many ?? 0;
  };
  const [written, none] = [await count(withTrail), await count(without)];
  if (written < opened * 0.9 || none !== 0)
    throw new Error(`The trail has ${written} rows with it and ${none} without it, of ${opened} openings`);
}
