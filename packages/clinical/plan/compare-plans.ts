import { dayInWords } from "./day-in-words.ts";
import { objectivesOf, type PlanIntervention, type PlanObjective, type TreatmentPlan } from "./treatment-plan.ts";

export type PlanChangeKind =
  | "begun"
  | "reviewed"
  | "problem-added"
  | "problem-removed"
  | "problem-changed"
  | "goal-added"
  | "goal-removed"
  | "goal-changed"
  | "objective-added"
  | "objective-changed"
  | "objective-met"
  | "objective-stopped"
  | "objective-resumed"
  | "interventions-changed"
  | "frame-changed";

/** One difference between two versions of a plan, in words that stand by themselves. */
export interface PlanChange {
  readonly kind: PlanChangeKind;
  /** The objective that it is about, if it is about one. */
  readonly objectiveId: string | null;
  readonly words: string;
}

/** What changed from one version to the next, in the order of the plan. `before` is null for the first version. */
export function comparePlans(before: TreatmentPlan | null, after: TreatmentPlan): PlanChange[] {
  if (before === null) {
    const count = objectivesOf(after).length;
    return [change("begun", `Plan begun with ${count === 1 ? "one objective" : `${count} objectives`}.`)];
  }
  return [
    ...problemChanges(before, after),
    ...goalChanges(before, after),
    ...objectiveChanges(before, after),
    ...frameChanges(before, after),
  ];
}

function change(kind: PlanChangeKind, words: string, objectiveId: string | null = null): PlanChange {
  // What is quoted may end with a full stop of its own.
  return { kind, objectiveId, words: words.replace(/([.!?]”)\.$/, "$1") };
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}

function problemChanges(before: TreatmentPlan, after: TreatmentPlan): PlanChange[] {
  const [old, now] = [byId(before.problems), byId(after.problems)];
  return [
    ...after.problems.flatMap((problem) => {
      const was = old.get(problem.id);
      if (was === undefined) return [change("problem-added", `Problem added: ${quoted(problem.title)}.`)];
      const said = [
        ...(was.title === problem.title ? [] : [`from ${quoted(was.title)} to ${quoted(problem.title)}`]),
        ...(was.diagnosis?.code === problem.diagnosis?.code
          ? []
          : [`diagnosis from ${was.diagnosis?.code ?? "none"} to ${problem.diagnosis?.code ?? "none"}`]),
      ];
      return said.length === 0 ? [] : [change("problem-changed", `Problem changed: ${said.join("; ")}.`)];
    }),
    ...before.problems
      .filter(({ id }) => !now.has(id))
      .map(({ title }) => change("problem-removed", `Problem without objectives taken out: ${quoted(title)}.`)),
  ];
}

function goalChanges(before: TreatmentPlan, after: TreatmentPlan): PlanChange[] {
  const [goalsBefore, goalsAfter] = [before, after].map(({ problems }) => problems.flatMap(({ goals }) => goals));
  const [old, now] = [byId(goalsBefore ?? []), byId(goalsAfter ?? [])];
  return [
    ...[...now.values()].flatMap(({ id, words }) => {
      const was = old.get(id);
      if (was === undefined) return [change("goal-added", `Goal added: ${quoted(words)}.`)];
      return was.words === words
        ? []
        : [change("goal-changed", `Goal changed from ${quoted(was.words)} to ${quoted(words)}.`)];
    }),
    ...[...old.values()]
      .filter(({ id }) => !now.has(id))
      .map(({ words }) => change("goal-removed", `Goal without objectives taken out: ${quoted(words)}.`)),
  ];
}

function objectiveChanges(before: TreatmentPlan, after: TreatmentPlan): PlanChange[] {
  const old = byId(objectivesOf(before).map(({ objective }) => objective));
  return objectivesOf(after).flatMap(({ objective }) => {
    const was = old.get(objective.id);
    if (was === undefined)
      return [change("objective-added", `Objective added: ${quoted(objective.text)}.`, objective.id)];
    return [...statusChange(was, objective), ...wordChanges(was, objective), ...interventionChanges(was, objective)];
  });
}

function statusChange(was: PlanObjective, now: PlanObjective): PlanChange[] {
  if (was.status === now.status) return [];
  const because = now.statusReason.trim() === "" ? "" : ` ${sentence(now.statusReason)}`;
  if (now.status === "met") return [change("objective-met", `Objective met: ${quoted(now.text)}.${because}`, now.id)];
  if (now.status === "stopped")
    return [change("objective-stopped", `Objective stopped: ${quoted(now.text)}.${because}`, now.id)];
  return [change("objective-resumed", `Objective taken up again: ${quoted(now.text)}.${because}`, now.id)];
}

const told = [
  ["text", "words"],
  ["baseline", "baseline"],
  ["target", "target"],
  ["measuredBy", "how it is measured"],
  ["startsOn", "first day"],
  ["dueOn", "due date"],
] as const;

function wordChanges(was: PlanObjective, now: PlanObjective): PlanChange[] {
  const said = told
    .filter(([field]) => was[field] !== now[field])
    .map(([field, name]) =>
      field === "startsOn" || field === "dueOn"
        ? `${name} from ${dayOrNone(was[field])} to ${dayOrNone(now[field])}`
        : `${name} from ${quoted(was[field])} to ${quoted(now[field])}`,
    );
  if (said.length === 0) return [];
  return [change("objective-changed", `Objective ${quoted(was.text)} changed: ${said.join("; ")}.`, now.id)];
}

function interventionChanges(was: PlanObjective, now: PlanObjective): PlanChange[] {
  const [old, next] = [was, now].map(({ interventions }) => interventions.map(saidOf));
  if (old?.join("\n") === next?.join("\n")) return [];
  const words = (next ?? []).length === 0 ? "none" : (next ?? []).join("; ");
  return [change("interventions-changed", `Interventions for ${quoted(now.text)} are now: ${words}.`, now.id)];
}

/** An intervention as one line: what, how often, by whom. */
export function saidOf({ type, frequency, who }: PlanIntervention): string {
  return [type, frequency, who].filter((part) => part !== "").join(", ");
}

function frameChanges(before: TreatmentPlan, after: TreatmentPlan): PlanChange[] {
  const names = [
    ["strengths", "Strengths"],
    ["barriers", "Barriers"],
    ["dischargeCriteria", "Discharge criteria"],
  ] as const;
  return [
    ...names
      .filter(([field]) => before[field] !== after[field])
      .map(([field, name]) =>
        change("frame-changed", `${name} from ${quoted(before[field])} to ${quoted(after[field])}.`),
      ),
    ...(before.startsOn === after.startsOn
      ? []
      : [
          change(
            "frame-changed",
            `First day of the plan from ${dayInWords(before.startsOn)} to ${dayInWords(after.startsOn)}.`,
          ),
        ]),
    ...(before.reviewDays === after.reviewDays
      ? []
      : [change("frame-changed", `Reviewed every ${after.reviewDays} days instead of ${before.reviewDays}.`)]),
    ...(before.reviewedOn === after.reviewedOn
      ? []
      : [change("reviewed", `Plan reviewed on ${dayInWords(after.reviewedOn)}.`)]),
  ];
}

function dayOrNone(day: string | null): string {
  return day === null ? "none" : dayInWords(day);
}

function quoted(words: string): string {
  return words === "" ? "nothing" : `“${words}”`;
}

function sentence(words: string): string {
  return /[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`;
}
