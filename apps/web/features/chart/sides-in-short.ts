import type { Chart } from "../../api-types.ts";

/** "3 objectives, 2 on the care team": what a folded plan holds. */
export function sidesInShort({ plan, careTeam, isOpen }: Pick<Chart, "plan" | "careTeam" | "isOpen">): string {
  const active = plan
    .flatMap(({ goals }) => goals.flatMap(({ objectives }) => objectives))
    .filter(({ status }) => status === "active").length;
  const objectives = active === 0 ? "no objective yet" : `${active} ${active === 1 ? "objective" : "objectives"}`;
  const team = `${careTeam.filter(({ to }) => to === null).length} on the care team`;
  return isOpen ? `${objectives}, ${team}` : team;
}
