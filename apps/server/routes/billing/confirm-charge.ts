import { confirmCharge as endpoint } from "@goldthread/api/nouns/billing.ts";
import { changeCharge, insertCharge, listBillingContacts } from "@goldthread/store/queries/billing.ts";
import { judgeContact } from "../../billing/judge-contact.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const confirmCharge = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "service code confirmed" },
  async run({ input: { sessionId, clientId, version, charge, changeReason }, tx, actor, clock, about }) {
    const contacts = await listBillingContacts(tx, { sessions: [sessionId], limit: 1000 });
    const row = contacts.find((one) => one.clientId === clientId);
    if (row === undefined) refuse("not_found");
    about({ clientId, subject: sessionId });
    if (row.handOverId !== null) refuse("charge_handed_over");
    const { proposed } = judgeContact(row, clock());
    const proposedCode = proposed?.code ?? null;
    if (charge.code !== proposedCode && changeReason === "") {
      refuse("invalid_input", [{ field: "changeReason", expected: "expected why another code than the proposed one" }]);
    }
    const confirmed = { sessionId, clientId, ...charge, proposedCode, changeReason, confirmedBy: actor.staffId };
    if (version > 0) return { version: (await changeCharge(tx, confirmed, version)) ?? refuse("changed_meanwhile") };
    if (row.version !== null) refuse("changed_meanwhile");
    await insertCharge(tx, confirmed);
    return { version: 1 };
  },
});
