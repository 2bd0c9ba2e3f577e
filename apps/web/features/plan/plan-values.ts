import { dayShort } from "../../time/words.ts";
import { readDateField } from "../../ui/date-field.tsx";
import type { KeptObjective, KeptPlan, PlanToWrite } from "./api.ts";

/** A plan as it is typed: days as text, and parts that are new without an id. `key` tells the parts apart on the page. */
export interface PlanValues {
  readonly startsOn: string;
  readonly reviewedOn: string;
  readonly reviewDays: string;
  readonly strengths: string;
  readonly barriers: string;
  readonly dischargeCriteria: string;
  readonly problems: readonly ProblemValues[];
}

export interface ProblemValues {
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  /** The diagnosis's code, or none. */
  readonly code: string;
  readonly goals: readonly GoalValues[];
}

export interface GoalValues {
  readonly key: string;
  readonly id: string | null;
  readonly words: string;
  readonly objectives: readonly ObjectiveValues[];
}

export type ObjectiveStatus = KeptObjective["status"];

export interface ObjectiveValues {
  readonly key: string;
  readonly id: string | null;
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  readonly measuredBy: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly status: ObjectiveStatus;
  readonly statusOn: string | null;
  readonly statusReason: string;
  readonly interventions: readonly InterventionValues[];
}

export interface InterventionValues {
  readonly key: string;
  readonly id: string | null;
  readonly type: string;
  readonly frequency: string;
  readonly who: string;
}

const newKey = () => crypto.randomUUID();

export function newIntervention(): InterventionValues {
  return { key: newKey(), id: null, type: "", frequency: "", who: "" };
}

export function newObjective(today: string): ObjectiveValues {
  return {
    key: newKey(),
    id: null,
    text: "",
    baseline: "",
    target: "",
    measuredBy: "",
    startsOn: dayShort(today),
    dueOn: "",
    status: "active",
    statusOn: null,
    statusReason: "",
    interventions: [newIntervention()],
  };
}

export function newGoal(today: string): GoalValues {
  return { key: newKey(), id: null, words: "", objectives: [newObjective(today)] };
}

export function newProblem(today: string): ProblemValues {
  return { key: newKey(), id: null, title: "", code: "", goals: [newGoal(today)] };
}

/** What an empty plan begins with: one thread to be filled in. */
export function firstValues(today: string): PlanValues {
  return {
    startsOn: dayShort(today),
    reviewedOn: dayShort(today),
    reviewDays: "90",
    strengths: "",
    barriers: "",
    dischargeCriteria: "",
    problems: [newProblem(today)],
  };
}

export function valuesOf(plan: KeptPlan): PlanValues {
  const keyed = <Part extends { readonly id: string }>(part: Part) => ({ ...part, key: part.id });
  const { startsOn, reviewedOn, reviewDays, strengths, barriers, dischargeCriteria } = plan;
  return {
    startsOn: dayShort(startsOn),
    reviewedOn: dayShort(reviewedOn),
    reviewDays: String(reviewDays),
    strengths,
    barriers,
    dischargeCriteria,
    problems: plan.problems.map(({ diagnosis, ...problem }) => ({
      ...keyed(problem),
      code: diagnosis?.code ?? "",
      goals: problem.goals.map((goal) => ({
        ...keyed(goal),
        objectives: goal.objectives.map((objective) => ({
          ...keyed(objective),
          startsOn: dayShort(objective.startsOn),
          dueOn: objective.dueOn === null ? "" : dayShort(objective.dueOn),
          interventions: objective.interventions.map(keyed),
        })),
      })),
    })),
  };
}

interface Reading {
  readonly today: string;
  /** Titles of the diagnoses that a problem may be tied to, by code. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The plan as it is sent. Interventions that say nothing are left out; days that cannot be read were refused before. */
export function planInput(values: PlanValues, { today, titles }: Reading): PlanToWrite {
  const day = (text: string) => readDateField(text, today);
  return {
    startsOn: day(values.startsOn) ?? today,
    reviewedOn: day(values.reviewedOn) ?? today,
    reviewDays: Number(values.reviewDays),
    strengths: values.strengths,
    barriers: values.barriers,
    dischargeCriteria: values.dischargeCriteria,
    problems: values.problems.map(({ id, title, code, goals }) => ({
      id,
      title,
      diagnosis: code === "" ? null : { code, title: titles.get(code) ?? "" },
      goals: goals.map((goal) => ({
        id: goal.id,
        words: goal.words,
        objectives: goal.objectives.map(({ key: _key, interventions, startsOn, dueOn, ...objective }) => ({
          ...objective,
          startsOn: day(startsOn) ?? today,
          dueOn: day(dueOn),
          interventions: interventions
            .filter(({ type, frequency, who }) => `${type}${frequency}${who}`.trim() !== "")
            .map(({ key: _ownKey, ...intervention }) => intervention),
        })),
      })),
    })),
  };
}

/** The list with one item changed, or taken out where there is nothing in its place. */
export function withItem<Item extends { readonly key: string }>(
  items: readonly Item[],
  key: string,
  next: Item | null,
): Item[] {
  return items.flatMap((item) => (item.key !== key ? [item] : next === null ? [] : [next]));
}
