import type { Place } from "@goldthread/store/queries/care-team.ts";
import type { Actor } from "../sign-in/presence.ts";

const capacities = ["clinician", "supervisor", "trainee", "nurse", "aide"] as const;

/** Whoever adds a client in a clinical role treats them; those named come with them, each once. */
export function firstTeam(actor: Pick<Actor, "staffId" | "roles">, named: readonly Place[]): readonly Place[] {
  const own = capacities.find((capacity) => actor.roles.includes(capacity));
  const places = own === undefined ? named : [...named, { staffId: actor.staffId, capacity: own }];
  return [...new Map(places.toReversed().map((place) => [place.staffId, place])).values()];
}
