export type Step = { readonly what: string; readonly done: number; readonly total: number };

const width = 24;

/** One line: `[########----------------]  33 %  Checking notes`, cut to the columns that there are. */
export function renderBar({ what, done, total }: Step, columns: number): string {
  const share = shareOf({ done, total });
  const full = Math.floor(share * width);
  const bar = `[${"#".repeat(full)}${"-".repeat(width - full)}] ${percent(share).padStart(5)}  ${what}`;
  // A line that wraps could not be drawn over.
  return bar.slice(0, Math.max(10, columns - 1));
}

/** From 0 to 1; of nothing, nothing is left to do. */
export function shareOf({ done, total }: Pick<Step, "done" | "total">): number {
  return total <= 0 ? 1 : Math.min(1, done / total);
}

export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
