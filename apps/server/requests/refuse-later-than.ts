import { refuse } from "../errors.ts";

/** Nobody got records on a day that had not come. Names each row that says so. */
export function refuseLaterThan(day: string, passedOn: readonly { readonly on: string }[], expected: string): void {
  const later = passedOn.flatMap(({ on }, at) => (on > day ? [{ field: `passedOn.${at}.on`, expected }] : []));
  if (later.length > 0) refuse("invalid_input", later);
}
