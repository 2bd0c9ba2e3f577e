import type { Role } from "../../api-types.ts";

export const roleWords: Readonly<Record<Role, string>> = {
  clinician: "Clinician",
  trainee: "Trainee",
  supervisor: "Supervisor",
  nurse: "Nurse",
  aide: "Aide",
  biller: "Biller",
  "records-officer": "Records officer",
  administrator: "Administrator",
};

/** "Clinician, supervisor" */
export function rolesInWords(roles: readonly Role[]): string {
  const words = roles.map((role) => roleWords[role].toLowerCase()).join(", ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
