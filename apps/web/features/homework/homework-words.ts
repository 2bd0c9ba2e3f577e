import type { Homework, MedicationChange } from "./api.ts";

export type Outcome = NonNullable<Homework["outcome"]>;

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  done: "Done",
  partly: "Partly",
  "not-done": "Not done",
  dropped: "Let go",
};

export const outcomes: readonly Outcome[] = ["done", "partly", "not-done", "dropped"];

const changeNames: Readonly<Record<MedicationChange["what"], string>> = {
  started: "started",
  changed: "changed",
  stopped: "stopped",
};

/** "Sertraline 50 mg started, as reported: for low mood". */
export function medicationWords({ name, dose, what, basis, reason }: MedicationChange): string {
  const of = dose === "" ? name : `${name} ${dose}`;
  return `${of} ${changeNames[what]}, ${basis === "reported" ? "as reported" : "prescribed here"}: ${reason}`;
}
