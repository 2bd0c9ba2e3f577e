import { confirmDestruction as endpoint } from "@goldthread/api/nouns/retention.ts";
import type { RefusalCode } from "@goldthread/api/refusal.ts";
import { mayBeDestroyed } from "@goldthread/clinical/retention/due.ts";
import * as retention from "@goldthread/store/queries/retention.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { dueOfRecord, keepingOf } from "../../retention/due-of-record.ts";
import { recordDestruction } from "../../retention/record-retention-act.ts";
import { defineRoute } from "../../route.ts";

const refusalOf: Readonly<Record<Exclude<retention.Destroying["outcome"], "done">, RefusalCode>> = {
  "not-yours": "not_found",
  "not-open": "not_found",
  alone: "destruction_needs_another",
  held: "record_held",
  "not-due": "record_not_due",
};

/** By the second person, who gives their passphrase for this alone. Whether they are one, the database decides. */
export const confirmDestruction = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "record destroyed" },
  triesPerMinute: 120,
  prepare: ({ input: { passphrase }, actor, server, request }) =>
    server.signIn.prove(actor, { passphrase, address: request.ip }),
  async run({ input: { destructionId: proposalId }, tx, actor, clock, newId, server, about, afterCommit }) {
    const proposal = (await retention.readDestruction(tx, proposalId)) ?? refuse("not_found");
    const { clientId, dueOn, rule } = proposal;
    about({ clientId, subject: proposalId });
    if (proposal.ended !== null) refuse("not_found");
    await refuseWhatIsNotDue(tx, clientId);
    const actId = newId();
    const done = await retention.destroyRecord(tx, { proposalId, actId });
    if (done.outcome !== "done") return refuse(refusalOf[done.outcome]);
    const { counts, entries, digest, files } = done;
    const step = { step: "confirmed", clientId, proposalId, dueOn, rule, counts, entries, digest } as const;
    // The database takes this act under the id that the destruction was made under, or undoes it.
    const ids = [actId];
    await recordDestruction(tx, step, { by: actor.staffId, at: clock(), newId: () => ids.shift() ?? newId() });
    afterCommit(() => server.sequencer.kick());
    // The keys are gone with the rows already; a file that cannot be removed now says nothing to anybody.
    afterCommit(async () => void (await Promise.allSettled(files.map((file) => server.documents.drop(file)))));
    return { actId, entries, counts };
  },
});

/** The rules that the practice goes by may ask for more than the database, which knows the practice's own years alone. */
async function refuseWhatIsNotDue(tx: Transaction, clientId: string): Promise<void> {
  const settings = (await retention.readKeeping(tx)) ?? refuse("set_up_needed");
  const [facts] = await retention.readRetentionFacts(tx, clientId);
  if (facts === undefined) refuse("not_found");
  if (facts.isHeld) refuse("record_held");
  const due = dueOfRecord(facts, keepingOf(settings));
  if (!mayBeDestroyed(due, { today: settings.today, isHeld: false })) refuse("record_not_due");
}
