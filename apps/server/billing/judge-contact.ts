import { memberMinutes } from "@goldthread/clinical";
import { readiness, type Charge, type Readiness } from "@goldthread/clinical/billing/readiness.ts";
import { profileOf } from "@goldthread/clinical/profiles/index.ts";
import { usGeneral } from "@goldthread/clinical/profiles/us-general.ts";
import type { BillingRow } from "@goldthread/store/queries/billing.ts";

/** What somebody confirmed; null until then. */
export function chargeOf({ code, addOns, units, placeOfService, modifiers }: BillingRow): Charge | null {
  if (code === null || placeOfService === null) return null;
  return { code, addOns: addOns ?? [], units: units ?? 1, placeOfService, modifiers: modifiers ?? [] };
}

/** The client's own minutes, counted as everywhere: whole ones, of the time that they were there. */
export function minutesOf({ start, stop, attendance, arrived, left }: BillingRow): number {
  return memberMinutes({ start, stop, attendance: { status: attendance ?? "present", arrived, left } });
}

/** Whether a contact is ready to bill at this moment, by its payer's profile. */
export function judgeContact(row: BillingRow, now: Date): Readiness {
  const { coverageKind, noteId, handOverId } = row;
  const profile = profileOf(row.profile ?? "") ?? usGeneral;
  const facts = {
    ...row,
    minutes: minutesOf(row),
    // A facilitator's signature that is waited for is a co-signature too.
    needsCoSignature: (row.needsCoSignature && profile.traineesAreCoSigned.value) || row.awaitsFacilitator,
    coSigned: row.coSigned && !row.awaitsFacilitator,
    isOver: Date.parse(row.stop) <= now.getTime(),
    noteSigned: noteId !== null,
    coverage: coverageKind,
    charge: chargeOf(row),
    handedOver: handOverId !== null,
  };
  return readiness(facts, profile);
}
