import { dayWords } from "../../time/words.ts";
import type { Leave } from "./api.ts";

export function leaveWords({ from, to, coverName }: Pick<Leave, "from" | "to" | "coverName">): string {
  const days = from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
  return `${days}, ${coverName ?? "nobody"} covers`;
}
