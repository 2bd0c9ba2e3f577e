import { readRetention as endpoint } from "@goldthread/api/nouns/retention.ts";
import * as retention from "@goldthread/store/queries/retention.ts";
import { refuse } from "../../errors.ts";
import { dueOfRecord, keepingOf, presentDue } from "../../retention/due-of-record.ts";
import { defineRoute } from "../../route.ts";

/** The database decides who reads what of it: the care team its holds, the keepers of the records the day as well. */
export const readRetention = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx }) {
    const settings = (await retention.readKeeping(tx)) ?? refuse("set_up_needed");
    const [facts] = await retention.readRetentionFacts(tx, clientId);
    const holds = await retention.listRecordHolds(tx, clientId);
    return {
      due: facts === undefined ? null : presentDue(dueOfRecord(facts, keepingOf(settings)), facts),
      holds: holds.map(({ liftedAt: at, liftedBy: by, liftReason: reason, ...hold }) => ({
        ...hold,
        lifted: at === null || by === null || reason === null ? null : { at, by, reason },
      })),
    };
  },
});
