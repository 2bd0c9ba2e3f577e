import { profiles } from "./index.ts";

/** Under these every facilitator of a group session signs each note that carries the shared part. */
export const everyFacilitatorSigns: readonly string[] = profiles
  .filter(({ sharedPart }) => sharedPart.value === "every-facilitator")
  .map(({ id }) => id);
