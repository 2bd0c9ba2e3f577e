import { refuse } from "./errors.ts";

/**
 * After a change that touched no row: somebody else changed it first, or it is not there for this person. Nothing is
 * ever overwritten by a page that shows an older state.
 */
export function refuseUnchanged({ seen, given }: { seen: number | undefined; given: number }): never {
  refuse(seen !== undefined && seen !== given ? "changed_meanwhile" : "not_found");
}
