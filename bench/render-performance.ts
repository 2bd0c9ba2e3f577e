import type { Bench, Figure } from "./bench.ts";

export interface Machine {
  readonly cores: number;
  readonly node: string;
}

/** The page of measured numbers, as Markdown. Absolute figures are of one machine; only ratios and growth are judged. */
export function renderPerformance(
  results: readonly { readonly bench: Bench; readonly figures: readonly Figure[] }[],
  { cores, node }: Machine,
): string {
  const head = [
    "# Performance",
    "",
    "Written by `npm run bench`, side by side in one run. Absolute figures are of one machine",
    `(${cores} cores, Node ${node}, the embedded PostgreSQL with fsync on); only ratios and growth are judged.`,
  ];
  return `${[...head, ...results.flatMap(section)].join("\n")}\n`;
}

function section({ bench, figures }: { readonly bench: Bench; readonly figures: readonly Figure[] }): string[] {
  return ["", `## ${bench.states}`, "", "| figure | measured | limit |", "|---|---:|---:|", ...figures.map(row)];
}

function row({ what, value, unit, limit }: Figure): string {
  return `| ${what} | ${value.toFixed(value < 10 ? 2 : 0)} ${unit} | ${limit === undefined ? "" : `${limit} ${unit}`} |`;
}
