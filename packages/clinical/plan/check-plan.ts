import { checkDiagnosisCode } from "../diagnosis/check-diagnosis-code.ts";
import { objectivesOf, type TreatmentPlan } from "./treatment-plan.ts";

export interface PlanIssue {
  /** The field, as a form or an API names it. */
  readonly field: string;
  readonly expected: string;
}

/** What a plan cannot be kept with. What it would be better with is the reviewer's, not this one's. */
export function checkPlan(plan: TreatmentPlan): PlanIssue[] {
  const objectives = objectivesOf(plan);
  return [
    ...(objectives.length === 0 ? [{ field: "problems", expected: "expected at least one objective" }] : []),
    ...(plan.reviewedOn < plan.startsOn
      ? [{ field: "reviewedOn", expected: "expected a day not before the plan begins" }]
      : []),
    ...plan.problems.flatMap(({ diagnosis }, at) =>
      diagnosis === null || mayBeCode(diagnosis.code)
        ? []
        : [{ field: `problems.${at}.diagnosis.code`, expected: "expected a code of ICD-10-CM such as F41.1" }],
    ),
    ...objectives.flatMap(({ objective, path }) => {
      const { startsOn, dueOn, status, statusOn, statusReason } = objective;
      return [
        ...(dueOn !== null && dueOn < startsOn
          ? [{ field: `${path}.dueOn`, expected: "expected a day not before the objective begins" }]
          : []),
        ...(status !== "active" && statusReason.trim() === ""
          ? [{ field: `${path}.statusReason`, expected: "expected what it was met by, or why it stopped" }]
          : []),
        ...(statusOn !== null && statusOn < startsOn
          ? [{ field: `${path}.statusOn`, expected: "expected a day not before the objective begins" }]
          : []),
      ];
    }),
    ...idsTwice(plan).map((field) => ({ field, expected: "expected each part of the plan once" })),
  ];
}

/** The bundled list does not hold all of ICD-10-CM: a code beyond it may well exist. */
function mayBeCode(code: string): boolean {
  const { kind } = checkDiagnosisCode(code);
  return kind === "listed" || kind === "not-listed";
}

/** Where an id comes a second time: two parts of one id could not be told apart in a note. */
function idsTwice({ problems }: TreatmentPlan): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  const look = (id: string, path: string) => {
    if (seen.has(id)) twice.push(`${path}.id`);
    seen.add(id);
  };
  for (const [p, problem] of problems.entries()) {
    look(problem.id, `problems.${p}`);
    for (const [g, goal] of problem.goals.entries()) {
      look(goal.id, `problems.${p}.goals.${g}`);
      for (const [o, objective] of goal.objectives.entries()) {
        look(objective.id, `problems.${p}.goals.${g}.objectives.${o}`);
        for (const [i, { id }] of objective.interventions.entries())
          look(id, `problems.${p}.goals.${g}.objectives.${o}.interventions.${i}`);
      }
    }
  }
  return twice;
}
