import { listBilling as endpoint } from "@goldthread/api/nouns/billing.ts";
import { listBillingContacts, type BillingRow } from "@goldthread/store/queries/billing.ts";
import { spanOf } from "../../billing/days-of.ts";
import { chargeOf, judgeContact, minutesOf } from "../../billing/judge-contact.ts";
import { defineRoute } from "../../route.ts";

const most = 2000;

export const listBilling = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "contacts to bill listed" },
  async run({ input, tx, practice, clock }) {
    const rows = await listBillingContacts(tx, { ...spanOf(input, practice.zone), limit: most + 1 });
    return { contacts: rows.slice(0, most).map((row) => contactOf(row, clock())), more: rows.length > most };
  },
});

function contactOf(row: BillingRow, now: Date) {
  const { state, reasons, proposed, why } = judgeContact(row, now);
  const { coverageKind, payer } = row;
  return {
    sessionId: row.sessionId,
    clientId: row.clientId,
    client: { name: row.name, recordNumber: row.recordNumber, birthDate: row.birthDate },
    clinician: row.clinician,
    service: row.service,
    status: row.status,
    attendance: row.attendance,
    start: row.start,
    stop: row.stop,
    minutes: minutesOf(row),
    diagnoses: [...row.diagnoses],
    payer: coverageKind === "self-pay" ? "Self-pay" : payer,
    state,
    reasons: [...reasons],
    proposed: mutable(proposed),
    why,
    charge: mutable(chargeOf(row)),
    changeReason: row.changeReason ?? "",
    version: row.version ?? 0,
    handOverId: row.handOverId,
  };
}

function mutable(charge: ReturnType<typeof chargeOf>) {
  return (
    charge && { ...charge, addOns: charge.addOns.map((addOn) => ({ ...addOn })), modifiers: [...charge.modifiers] }
  );
}
