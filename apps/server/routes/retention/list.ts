import { listRetention as endpoint } from "@goldthread/api/nouns/retention.ts";
import { addDays } from "@goldthread/clinical";
import { mayBeDestroyed } from "@goldthread/clinical/retention/due.ts";
import * as retention from "@goldthread/store/queries/retention.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { dueOfRecord, keepingOf, presentDue } from "../../retention/due-of-record.ts";
import { presentDestruction } from "../../retention/present-destruction.ts";
import { defineRoute } from "../../route.ts";

/** What the page shows at once; whoever has more begins with the oldest. */
const most = 500;

export const listRetention = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "keeping of records read" },
  async run({ tx }) {
    const settings = (await retention.readKeeping(tx)) ?? refuse("set_up_needed");
    const { today } = settings;
    const keeping = keepingOf(settings);
    const rows = await retention.readRetentionFacts(tx, null);
    const horizon = addDays(today, 365);
    const judged = rows.map((facts) => ({ facts, due: dueOfRecord(facts, keeping) }));
    const listed = judged
      .filter(({ facts, due }) => facts.isHeld || due.state === "unknown" || (due.state === "on" && due.on <= horizon))
      .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    const records = listed.slice(0, most).map(({ facts, due }) => ({
      clientId: facts.clientId,
      name: facts.name,
      recordNumber: facts.recordNumber,
      lastContactOn: facts.lastContactOn,
      due: presentDue(due, facts),
      mayBeDestroyed: mayBeDestroyed(due, { today, isHeld: facts.isHeld }),
      isHeld: facts.isHeld,
    }));
    const destructions = (await retention.listDestructions(tx)).map(presentDestruction);
    return { today, records, others: rows.length - listed.length, more: listed.length > most, destructions };
  },
});

type Judged = { readonly facts: retention.RetentionFactsRow; readonly due: ReturnType<typeof dueOfRecord> };

/** Due first, the longest overdue of them first; then what nobody can say, and what is only held. */
function sortKey({ facts, due }: Judged): string {
  const first = due.state === "on" ? due.on : due.state === "unknown" ? "a" : "b";
  return `${first} ${facts.name} ${facts.clientId}`;
}
