import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Bench, Figure } from "./bench.ts";
import { keepOtherNumbers } from "./keep-other-numbers.ts";
import { startBenchServer } from "./bench-database.ts";
import type { BenchServer } from "./bench-database.ts";
import { describeFigure, renderPerformance } from "./render-performance.ts";
import type { Result } from "./render-performance.ts";
import { numbers } from "./numbers/index.ts";

const args = process.argv.slice(2);
const write = args.includes("--write");
const wanted = args.filter((arg) => arg !== "--write");
const unknown = wanted.filter((arg) => numbers.every(({ id }) => id !== arg));
if (unknown.length > 0) {
  console.error(`There is no number ${unknown.join(", ")}: there are ${numbers.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}

const chosen = wanted.length === 0 ? numbers : numbers.filter(({ id }) => wanted.includes(id));
const server = await startBenchServer();
const results: Result[] = [];
try {
  for (const bench of chosen) results.push({ bench, figures: await measure(bench, server) });
} finally {
  await server.stop();
}

const missed = results.flatMap(({ figures }) => figures ?? []).filter(isOverItsLimit);
for (const figure of missed) console.log(`over its limit: ${describeFigure(figure)}`);
const failed = results.filter(({ figures }) => figures === undefined);
for (const { bench } of failed) console.log(`not measured: ${bench.id}`);
// A part of the numbers is written down too when asked for by `--write`.
if (wanted.length === 0 || write) {
  const place = new URL("../docs/performance.md", import.meta.url);
  const page = renderPerformance(results, { cores: availableParallelism(), node: process.version });
  const headings = numbers.map(({ states }) => states);
  await writeFile(place, keepOtherNumbers(await readFile(place, "utf8"), page, headings));
}
process.exitCode = missed.length + failed.length === 0 ? 0 : 1;

/** One number that cannot be measured does not cost the others: it is told, and the run fails at its end. */
async function measure(bench: Bench, { database }: BenchServer): Promise<readonly Figure[] | undefined> {
  console.log(`${bench.id}: ${bench.states}`);
  const began = performance.now();
  try {
    const figures = await bench.run({ database, note: (line) => console.log(`  ... ${line}`) });
    for (const figure of figures) console.log(`  ${describeFigure(figure)}`);
    return figures;
  } catch (error) {
    console.error(error);
    return undefined;
  } finally {
    console.log(`  (${Math.round((performance.now() - began) / 1000)} s)`);
  }
}

function isOverItsLimit({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}
