import type { Me } from "../../api-types.ts";

const giving: readonly string[] = ["clinician", "trainee", "supervisor", "nurse"];

/** Who gives and ends diagnoses; an aide reads them. */
export function givesDiagnoses(me: Me): boolean {
  return me.staff.roles.some((role) => giving.includes(role));
}
