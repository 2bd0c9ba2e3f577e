import type { Family, ObjectiveTemplate, Phase } from "../arcs/family.ts";
import type { Prng } from "../prng.ts";
import type { Course } from "./course.ts";

/** An objective of a client's plan with its place in it, its words filled in. */
export interface Gauge {
  /** Places of problem, goal and objective in the plan. */
  readonly path: string;
  readonly problem: string;
  readonly goal: string;
  readonly objective: string;
  readonly template: ObjectiveTemplate;
}

export function planGauges(family: Family, fill: (text: string) => string): readonly Gauge[] {
  return family.problems.flatMap((problem, place) =>
    problem.goals.flatMap((goal, under) =>
      goal.objectives.map((template, index) => ({
        path: `${place}/${under}/${index}`,
        problem: fill(problem.title),
        goal: fill(`[${goal.words.join("|")}]`),
        objective: fill(template.text),
        template,
      })),
    ),
  );
}

/** How far along a client was at one time. */
export interface Standing {
  readonly progress: number;
  readonly phase: Phase;
}

export function standingAt({ progressAt, phaseAt }: Course, index: number): Standing {
  return { progress: progressAt(index), phase: phaseAt(index) };
}

/** Where the client stands on an objective, as a whole number a person would write. */
export function gaugeAt(
  { gauge: { from, to, byPhase } }: ObjectiveTemplate,
  { progress, phase }: Standing,
  prng: Prng,
): number {
  const exact = byPhase === undefined ? from + (to - from) * progress : byPhase[phase] * (0.9 + 0.2 * prng.next());
  return Math.abs(from - to) > 30 ? 5 * Math.round(exact / 5) : Math.round(exact);
}
