import type { Family, ObjectiveTemplate } from "../arcs/family.ts";

/** An objective of a client's plan with its place in it, its words filled in. */
export interface Gauge {
  readonly problem: string;
  readonly goal: string;
  readonly objective: string;
  readonly template: ObjectiveTemplate;
}

export function planGauges(family: Family, fill: (text: string) => string): readonly Gauge[] {
  return family.problems.flatMap((problem) =>
    problem.goals.flatMap((goal) =>
      goal.objectives.map((template) => ({
        problem: fill(problem.title),
        goal: fill(`[${goal.words.join("|")}]`),
        objective: fill(template.text),
        template,
      })),
    ),
  );
}

/** Where the client stands on an objective, as a whole number between its baseline and its target. */
export function gaugeAt({ gauge }: ObjectiveTemplate, progress: number): number {
  return Math.round(gauge.from + (gauge.to - gauge.from) * progress);
}
