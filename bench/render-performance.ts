import type { Bench, Figure } from "./bench.ts";

export interface Machine {
  readonly cores: number;
  readonly node: string;
}

export interface Result {
  readonly bench: Bench;
  /** Undefined where measuring failed. */
  readonly figures: readonly Figure[] | undefined;
}

/** The page of measured numbers, as Markdown. Absolute figures are of one machine; only ratios and growth are judged. */
export function renderPerformance(results: readonly Result[], { cores, node }: Machine): string {
  const head = [
    "# Performance",
    "",
    "Written by `npm run bench`, side by side in one run. Absolute figures are of one machine",
    `(${cores} cores, Node ${node}, the embedded PostgreSQL with fsync on; whoever asks shares them with whoever answers);`,
    "only ratios, growth and sizes are judged.",
  ];
  return `${[...head, ...results.flatMap(section)].join("\n")}\n`;
}

export function describeFigure({ what, value, unit, limit }: Figure): string {
  const bound = limit === undefined ? "" : ` (at most ${limit})`;
  return `${what}: ${shown(value)} ${unit}${bound}`;
}

function section({ bench, figures }: Result): string[] {
  const title = ["", `## ${bench.states}`, ""];
  if (figures === undefined) return [...title, "Could not be measured in this run."];
  return [...title, "| figure | measured | limit |", "|---|---:|---:|", ...figures.map(row)];
}

function row({ what, value, unit, limit }: Figure): string {
  return `| ${what} | ${shown(value)} ${unit} | ${limit === undefined ? "" : `${limit} ${unit}`} |`;
}

function shown(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}
