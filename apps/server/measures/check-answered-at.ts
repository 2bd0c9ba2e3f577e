import { refuse } from "../errors.ts";

/** Clocks of a phone and a server differ a little. */
const leeway = 5 * 60_000;

/** Nobody has answered tomorrow, or before there were such questions. */
export function checkAnsweredAt(answeredAt: string, now: Date): void {
  const moment = new Date(answeredAt).getTime();
  if (moment > now.getTime() + leeway || answeredAt < "1950") {
    refuse("invalid_input", [{ field: "answeredAt", expected: "expected a time that has come" }]);
  }
}
