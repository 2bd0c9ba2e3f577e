import { dayWords } from "../../time/words.ts";
import type { Leave } from "./api.ts";

type LeaveDays = Pick<Leave, "from" | "to">;

const days = ({ from, to }: LeaveDays): string =>
  from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;

export function leaveWords(leave: Pick<Leave, "from" | "to" | "coverName">): string {
  return `${days(leave)}, ${leave.coverName ?? "nobody"} covers`;
}

/** To somebody themself: for whom they cover, now and later, and their own leave once it has begun. */
export function ownCoverLines(leave: readonly Leave[], self: string): readonly string[] {
  return leave.flatMap((one) => {
    const { staffId, staffName, coverId, coverName, begun } = one;
    if (coverId === self)
      return begun
        ? [`You cover for ${staffName} until ${dayWords(one.to)}: their clients and groups are open to you until then.`]
        : [`You will cover for ${staffName}: ${days(one)}. Their clients and groups open to you on the first day.`];
    if (staffId === self && begun) return [`You are away until ${dayWords(one.to)}; ${coverName ?? "nobody"} covers.`];
    return [];
  });
}
