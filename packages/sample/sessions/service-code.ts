import type { Visit } from "../schedule/visit.ts";

/** The procedure code that the visit's minutes bear out; null for what the sample practice does not bill by one. */
export function serviceCodeOf({ key, track, minutes, unplanned }: Visit): string | null {
  if (track === "nurse" || track === "aide" || unplanned === "phone") return null;
  if (unplanned === "crisis") return "90839";
  if (key.endsWith("/therapy/0")) return "90791";
  return minutes >= 53 ? "90837" : minutes >= 38 ? "90834" : minutes >= 16 ? "90832" : null;
}
