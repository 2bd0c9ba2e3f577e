import { refuse } from "../errors.ts";
import { checkDayNotAhead } from "./check-day.ts";

interface Told {
  readonly mayBeTold: "nothing" | "appointments" | "all";
  readonly consentBasis: string;
  readonly consentOn: string | null;
}

/** Nobody is told anything about a client without a reason on file and its date. */
export function checkConsent(
  { mayBeTold, consentBasis, consentOn }: Told,
  { now, zone }: { now: Date; zone: string },
): void {
  checkDayNotAhead(consentOn, { field: "consentOn", now, zone });
  if (mayBeTold === "nothing") return;
  const missing = [
    ...(consentBasis === "" ? [{ field: "consentBasis", expected: "expected what they may be told it on" }] : []),
    ...(consentOn === null ? [{ field: "consentOn", expected: "expected the day of that" }] : []),
  ];
  if (missing.length > 0) refuse("invalid_input", missing);
}
