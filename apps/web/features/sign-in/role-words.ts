import type { Role } from "../../api-types.ts";

export const roleWords: Readonly<Record<Role, string>> = {
  clinician: "Clinician",
  trainee: "Trainee",
  supervisor: "Supervisor",
  nurse: "Nurse",
  aide: "Aide",
  biller: "Biller",
  "records-officer": "Records officer",
  "front-desk": "Front desk",
  administrator: "Administrator",
};

/** "Clinician, supervisor" */
export function rolesInWords(roles: readonly Role[]): string {
  const words = roles.map((role) => roleWords[role].toLowerCase()).join(", ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const order: readonly Role[] = ["clinician", "supervisor", "trainee", "nurse", "aide", "administrator"];

/**
 * Those who write notes before those who do not: most visitors come to see how a note is written. Whoever is a
 * clinician and nothing else shows it plainest, and stands first.
 */
export function writersFirst<Person extends { readonly roles: readonly Role[] }>(people: readonly Person[]): Person[] {
  const rank = ({ roles }: Person) => {
    const found = order.findIndex((role) => roles.includes(role));
    return (found < 0 ? order.length : found) + (roles.length - 1) / 10;
  };
  return people.toSorted((a, b) => rank(a) - rank(b));
}
