import type { Capacity, Role } from "../../api-types.ts";
import type { Option } from "../../ui/select.tsx";

export const capacityOptions: readonly Option<Capacity>[] = [
  { value: "clinician", label: "Clinician" },
  { value: "trainee", label: "Trainee" },
  { value: "supervisor", label: "Supervisor" },
  { value: "nurse", label: "Nurse" },
  { value: "aide", label: "Aide" },
];

/** In what capacity somebody of these roles joins a care team, unless said otherwise. */
export function usualCapacity(roles: readonly Role[]): Capacity {
  return capacityOptions.find(({ value }) => roles.includes(value))?.value ?? "clinician";
}

export function capacityWords(capacity: Capacity): string {
  return capacityOptions.find(({ value }) => value === capacity)?.label ?? capacity;
}
