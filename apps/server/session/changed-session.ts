import type { changeSession } from "@goldthread/api/nouns/session.ts";
import { parseInstant } from "@goldthread/clinical";
import type { SessionFacts, SessionIdentity } from "@goldthread/store/queries/session.ts";
import type { z } from "zod";
import { refuse } from "../errors.ts";

type Change = z.output<typeof changeSession.input>;

/** A session's facts as they are after a change. */
export function changedSession(facts: SessionFacts & SessionIdentity, input: Change): SessionFacts {
  return {
    ...facts,
    ...timesAfter(facts, input),
    modality: input.modality ?? facts.modality,
    place: input.place ?? facts.place,
    title: input.title ?? facts.title,
    service_code: input.serviceCode === undefined ? facts.service_code : input.serviceCode,
    service: input.service ?? facts.service,
    client_present: input.clientPresent ?? facts.client_present,
    ...statusAfter(facts, input),
  };
}

/** Beginning late moves the start and keeps the plan, so that the minutes are those of the contact. */
function timesAfter(
  facts: SessionFacts,
  { start, stop, beganLate }: Change,
): Pick<SessionFacts, "start" | "stop" | "planned_start"> {
  const planned = facts.planned_start ?? facts.start;
  const until = stop ?? facts.stop;
  // A new start is a new plan.
  if (start !== undefined) return { start, stop: until, planned_start: null };
  if (beganLate === undefined) return { start: facts.start, stop: until, planned_start: facts.planned_start };
  if (beganLate === null) return { start: planned, stop: until, planned_start: null };
  if (parseInstant(beganLate) <= parseInstant(planned))
    refuse("invalid_input", [{ field: "beganLate", expected: "expected a time after the planned start" }]);
  if (parseInstant(beganLate) >= parseInstant(until))
    refuse("invalid_input", [{ field: "beganLate", expected: "expected a time before the stop" }]);
  return { start: beganLate, stop: until, planned_start: planned };
}

type Status = Pick<SessionFacts, "status" | "status_reason" | "status_by" | "short_notice" | "charge">;

/** What was said of a session that was called off goes when it takes place after all. */
function statusAfter(facts: SessionFacts, input: Change): Status {
  const status = input.status ?? facts.status;
  const isAgain = isOff(facts.status) && !isOff(status);
  const before: Omit<Status, "status"> = isAgain
    ? { status_reason: "", status_by: null, short_notice: null, charge: null }
    : facts;
  const charge = input.charge === undefined ? before.charge : input.charge;
  if (charge === true && !isOff(status))
    refuse("invalid_input", [
      { field: "charge", expected: "expected a charge for a missed or cancelled session only" },
    ]);
  return {
    status,
    status_reason: input.statusReason ?? before.status_reason,
    status_by: input.statusBy === undefined ? before.status_by : input.statusBy,
    short_notice: input.shortNotice === undefined ? before.short_notice : input.shortNotice,
    charge,
  };
}

/** It does not take place. */
export function isOff(status: SessionFacts["status"]): boolean {
  return status === "cancelled" || status === "no-show";
}
