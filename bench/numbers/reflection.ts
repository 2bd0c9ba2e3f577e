import type { Pool } from "pg";
import { aBenchPractice, type BenchPractice } from "../a-practice.ts";
import { defineBench } from "../bench.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { startBenchHttp } from "../bench-http.ts";
import { fillCharts, fillPractice } from "../past-notes.ts";
import { median } from "../stopwatch.ts";

const rounds = 15;
/** Of the clinician's own, in a period of a year. */
const [few, many] = [100, 1_000];
const others = 49_000;
const year = "from=2025-01-06&to=2026-01-05";

/** A clinician's reflection on a year of few and of many own notes; the many also beside a large practice. */
export const reflection = defineBench({
  id: "reflection",
  states: "A clinician's reflection costs what their own notes cost: flat from 1,000 to 50,000 notes in the database.",
  async run({ database, note }) {
    const [alone, beside] = [await database(), await database()];
    const small = await aClinician(alone.bare, few);
    const large = await aClinician(alone.bare, many);
    const same = await aClinician(beside.bare, many);
    note(`${others.toLocaleString("en")} notes of others`);
    await fillPractice(beside.bare, others);
    const [ownFew, ownMany] = await reading(alone, [small, large]);
    const [amongOthers] = await reading(beside, [same]);
    if (ownFew === undefined || ownMany === undefined || amongOthers === undefined) throw new Error("Nothing was read");
    return [
      { what: `a year of ${few} own notes reflected on`, value: ownFew, unit: "ms" },
      { what: `a year of ${many} own notes reflected on`, value: ownMany, unit: "ms" },
      { what: "growth, ten times the own notes", value: ownMany / ownFew, unit: "x", limit: 12 },
      { what: `the same year beside ${others} notes of others`, value: amongOthers, unit: "ms" },
      { what: "growth, fifty times the practice", value: amongOthers / ownMany, unit: "x", limit: 1.5 },
    ];
  },
});

/** With 50 notes, one a week, in the chart of each client. */
async function aClinician(bare: Pool, notes: number): Promise<BenchPractice> {
  const practice = await aBenchPractice(bare, { clients: notes / 50 });
  await fillCharts(bare, practice);
  return practice;
}

async function reading(bench: BenchDatabase, clinicians: readonly BenchPractice[]): Promise<readonly number[]> {
  await bench.bare.query("vacuum analyze");
  const http = await startBenchHttp(bench);
  try {
    const medians: number[] = [];
    for (const practice of clinicians) {
      const ask = await http.signIn(practice);
      const taken: number[] = [];
      for (let round = 0; round < 3 + rounds; round += 1) {
        const start = performance.now();
        await ask("GET", `/api/me/reflection?${year}`);
        if (round >= 3) taken.push(performance.now() - start);
      }
      medians.push(median(taken));
    }
    return medians;
  } finally {
    await http.close();
  }
}
