import { readDateField } from "../../ui/date-field.tsx";
import type { ObjectiveValues, PlanValues } from "./plan-values.ts";

/** What can be said without asking the server, by the key of the part and the name of its field. */
export function checkPlanValues(values: PlanValues, today: string): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  const expect = (isThere: boolean, at: string, words: string) => {
    if (!isThere) errors[at] = words;
  };
  const isDay = (text: string) => readDateField(text, today) !== null;
  expect(isDay(values.startsOn), "startsOn", "Enter the day on which the plan begins.");
  expect(isDay(values.reviewedOn), "reviewedOn", "Enter the day of the last review.");
  const [starts, reviewed] = [readDateField(values.startsOn, today), readDateField(values.reviewedOn, today)];
  expect(
    starts === null || reviewed === null || reviewed >= starts,
    "reviewedOn",
    "The last review lies before the plan begins.",
  );
  expect(
    values.problems.some(({ goals }) => goals.some(({ objectives }) => objectives.length > 0)),
    "problems",
    "A plan needs one objective at least. Add one under a goal.",
  );
  for (const problem of values.problems) {
    expect(problem.title.trim() !== "", `${problem.key}.title`, "Enter the problem.");
    for (const goal of problem.goals) {
      expect(goal.words.trim() !== "", `${goal.key}.words`, "Enter the goal, as the client says it.");
      for (const objective of goal.objectives) Object.assign(errors, checkObjective(objective, today));
    }
  }
  return errors;
}

function checkObjective(objective: ObjectiveValues, today: string): Readonly<Record<string, string>> {
  const { key, text, startsOn, dueOn, status, statusReason, interventions } = objective;
  const errors: Record<string, string> = {};
  if (text.trim() === "") errors[`${key}.text`] = "Enter the objective.";
  const starts = readDateField(startsOn, today);
  if (starts === null) errors[`${key}.startsOn`] = "Enter the day on which it begins.";
  const due = readDateField(dueOn, today);
  if (dueOn.trim() !== "" && due === null) errors[`${key}.dueOn`] = "Enter a date, or leave it empty.";
  if (starts !== null && due !== null && due < starts)
    errors[`${key}.dueOn`] = "This lies before the objective begins. Enter a later day.";
  if (status !== "active" && statusReason.trim() === "")
    errors[`${key}.statusReason`] = status === "met" ? "Enter what shows that it is met." : "Enter why it stopped.";
  for (const one of interventions) {
    if (one.type.trim() === "" && `${one.frequency}${one.who}`.trim() !== "")
      errors[`${one.key}.type`] = "Enter what is done.";
  }
  return errors;
}
