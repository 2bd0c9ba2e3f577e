import type { Capacity } from "@goldthread/store/schema/client.ts";
import type { Role } from "../route.ts";

const capacities = ["clinician", "supervisor", "trainee", "nurse", "aide"] as const;

/** As what somebody in these roles joins a care team; undefined where they treat nobody. */
export function clinicalCapacity(roles: readonly Role[]): Capacity | undefined {
  return capacities.find((capacity) => roles.includes(capacity));
}
