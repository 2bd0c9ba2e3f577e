import type { Me } from "../../api-types.ts";

/** A records officer or an administrator: may find any client, and confirm a merge. */
export function keepsRecords(me: Me): boolean {
  return me.staff.roles.some((role) => role === "records-officer" || role === "administrator");
}
