import { handOver as endpoint } from "@goldthread/api/nouns/billing.ts";
import { insertHandOver, listBillingContacts } from "@goldthread/store/queries/billing.ts";
import { handedOverLine } from "../../billing/handed-over-lines.ts";
import { judgeContact } from "../../billing/judge-contact.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const handOver = defineRoute({
  endpoint,
  may: ["biller"],
  audit: { act: "handed over to billing" },
  async run({ input: { contacts }, tx, actor, practice, clock, newId, about }) {
    const sessions = [...new Set(contacts.map(({ sessionId }) => sessionId))];
    const rows = await listBillingContacts(tx, { sessions, limit: 100_000 });
    const byContact = new Map(rows.map((row) => [`${row.sessionId} ${row.clientId}`, row]));
    const ready = contacts.flatMap(({ sessionId, clientId }) => {
      const row = byContact.get(`${sessionId} ${clientId}`);
      return row !== undefined && judgeContact(row, clock()).state === "ready" ? [row] : [];
    });
    const isOnce =
      new Set(contacts.map(({ sessionId, clientId }) => `${sessionId} ${clientId}`)).size === contacts.length;
    if (!isOnce || ready.length < contacts.length) refuse("not_ready_to_bill");
    const id = newId();
    about({ subject: id });
    const lines = ready.map((row) => handedOverLine(row, practice.zone));
    const marked = await insertHandOver(tx, { id, by: actor.staffId, lines });
    // Somebody else handed one of them over at the same moment.
    if (marked < lines.length) refuse("not_ready_to_bill");
    return { id, contacts: marked };
  },
});
