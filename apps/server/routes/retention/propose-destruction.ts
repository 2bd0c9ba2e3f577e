import { proposeDestruction as endpoint } from "@goldthread/api/nouns/retention.ts";
import { mayBeDestroyed } from "@goldthread/clinical/retention/due.ts";
import * as retention from "@goldthread/store/queries/retention.ts";
import { refuse } from "../../errors.ts";
import { dueOfRecord, keepingOf } from "../../retention/due-of-record.ts";
import { recordDestruction } from "../../retention/record-retention-act.ts";
import { defineRoute } from "../../route.ts";

/** Nothing is destroyed by it. */
export const proposeDestruction = defineRoute({
  endpoint,
  may: ["records-officer"],
  audit: { act: "destruction proposed" },
  async run({ input: { clientId, dueOn }, tx, actor, clock, newId, server, about, afterCommit }) {
    const settings = (await retention.readKeeping(tx)) ?? refuse("set_up_needed");
    const [facts] = await retention.readRetentionFacts(tx, clientId);
    if (facts === undefined) refuse("not_found");
    about({ clientId });
    if (facts.isHeld) refuse("record_held");
    const due = dueOfRecord(facts, keepingOf(settings));
    if (due.state !== "on" || !mayBeDestroyed(due, { today: settings.today, isHeld: false })) refuse("record_not_due");
    if (due.on !== dueOn) refuse("changed_meanwhile");
    const step = { step: "proposed", clientId, proposalId: null, dueOn, rule: due.because.ruleId } as const;
    const id = await recordDestruction(tx, step, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
