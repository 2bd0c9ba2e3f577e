import type { readChart } from "@goldthread/api/nouns/client.ts";
import type { PlanLine } from "@goldthread/store/queries/plan.ts";
import type { z } from "zod";

type Plan = z.input<typeof readChart.output>["plan"];

/** Problems with their goals with their objectives, from rows in that order. */
export function planTree(lines: readonly PlanLine[]): Plan {
  const plan: Plan = [];
  for (const line of lines) {
    let problem = plan.at(-1);
    if (problem?.id !== line.problemId) plan.push((problem = { id: line.problemId, title: line.title, goals: [] }));
    if (line.goalId === null || line.words === null) continue;
    let goal = problem.goals.at(-1);
    if (goal?.id !== line.goalId) problem.goals.push((goal = { id: line.goalId, words: line.words, objectives: [] }));
    const { objectiveId: id, text, status, baseline, target, dueOn } = line;
    if (id !== null && text !== null && status !== null)
      goal.objectives.push({ id, text, status, baseline: baseline ?? "", target: target ?? "", dueOn });
  }
  return plan;
}
