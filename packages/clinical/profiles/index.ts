import type { Profile } from "./profile.ts";
import { usCalifornia } from "./us-california.ts";
import { usGeneral } from "./us-general.ts";
import { usPart2 } from "./us-part2.ts";

/** Every profile; the first is what a practice begins with. */
export const profiles: readonly Profile[] = [usGeneral, usPart2, usCalifornia];

/** The profile of this id, or undefined where none is known by it. */
export function profileOf(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
