import type { Actor } from "../sign-in/presence.ts";

/** Who may see every client of the practice, and make two records one. */
export const keepersOfRecords = ["administrator", "records-officer"] as const;

export function keepsRecords({ roles }: Pick<Actor, "roles">): boolean {
  return keepersOfRecords.some((role) => roles.includes(role));
}
