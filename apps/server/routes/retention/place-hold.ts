import { placeRecordHold as endpoint } from "@goldthread/api/nouns/retention.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { refuse } from "../../errors.ts";
import { recordRecordHold } from "../../retention/record-retention-act.ts";
import { defineRoute } from "../../route.ts";

export const placeRecordHold = defineRoute({
  endpoint,
  may: ["records-officer"],
  audit: { act: "legal hold placed on a record" },
  async run({ input: { clientId, reason, reference }, tx, actor, clock, newId, server, about, afterCommit }) {
    if ((await readClientOfChart(tx, clientId)) === undefined) refuse("not_found");
    about({ clientId });
    const hold = { clientId, lifts: null, reason, reference };
    const id = await recordRecordHold(tx, hold, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
