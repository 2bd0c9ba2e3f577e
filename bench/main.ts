import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Bench, Figure } from "./bench.ts";
import { startBenchServer } from "./bench-database.ts";
import { numbers } from "./numbers/index.ts";
import { renderPerformance } from "./render-performance.ts";

const args = process.argv.slice(2);
const write = args.includes("--write");
const wanted = args.filter((arg) => arg !== "--write");
const chosen = wanted.length === 0 ? numbers : numbers.filter(({ id }) => wanted.includes(id));
const server = await startBenchServer();
const results: { bench: Bench; figures: readonly Figure[] }[] = [];
try {
  for (const bench of chosen) {
    console.log(`${bench.id}: ${bench.states}`);
    const figures = await bench.run({ database: server.database, note: (line) => console.log(`  ... ${line}`) });
    for (const figure of figures) console.log(`  ${describe(figure)}`);
    results.push({ bench, figures });
  }
} finally {
  await server.stop();
}

const missed = results
  .flatMap(({ figures }) => figures)
  .filter(({ value, limit }) => limit !== undefined && value > limit);
for (const figure of missed) console.log(`over its limit: ${describe(figure)}`);
// A part of the numbers is written down too when asked for by `--write`.
if (wanted.length === 0 || write) {
  const page = renderPerformance(results, { cores: availableParallelism(), node: process.version });
  await writeFile(new URL("../docs/performance.md", import.meta.url), page);
}
process.exitCode = missed.length === 0 ? 0 : 1;

function describe({ what, value, unit, limit }: Figure): string {
  const bound = limit === undefined ? "" : ` (at most ${limit})`;
  return `${what}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}${bound}`;
}
