import { liftRecordHold as endpoint } from "@goldthread/api/nouns/retention.ts";
import { readRecordHold } from "@goldthread/store/queries/retention.ts";
import { refuse } from "../../errors.ts";
import { recordRecordHold } from "../../retention/record-retention-act.ts";
import { defineRoute } from "../../route.ts";

export const liftRecordHold = defineRoute({
  endpoint,
  may: ["records-officer"],
  audit: { act: "legal hold on a record lifted" },
  async run({ input: { holdId, reason, reference }, tx, actor, clock, newId, server, about, afterCommit }) {
    const { clientId } = (await readRecordHold(tx, holdId)) ?? refuse("not_found");
    about({ clientId });
    const lift = { clientId, lifts: holdId, reason, reference };
    await recordRecordHold(tx, lift, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
