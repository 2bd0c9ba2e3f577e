import { withdrawDestruction as endpoint } from "@goldthread/api/nouns/retention.ts";
import { readDestruction } from "@goldthread/store/queries/retention.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { recordDestruction } from "../../retention/record-retention-act.ts";
import { defineRoute } from "../../route.ts";

/** The proposer takes it back, or another keeper of the records declines it. */
export const withdrawDestruction = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "destruction withdrawn" },
  async run({ input: { destructionId: proposalId }, tx, actor, clock, newId, server, about, afterCommit }) {
    const proposal = (await readDestruction(tx, proposalId)) ?? refuse("not_found");
    const { clientId, dueOn, rule } = proposal;
    about({ clientId, subject: proposalId });
    if (proposal.ended !== null) refuse("not_found");
    const step = { step: "withdrawn", clientId, proposalId, dueOn, rule } as const;
    await recordDestruction(tx, step, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
